/** What the referral itself says it is for. What it says never becomes a finding. */
import { type FindingCode, findingNames, isFindingCode } from '../../domain/findings.ts';
import type { OrderQuestion } from '../../domain/patient-facts.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { clauseAround, isNegated } from './clauses.ts';
import type { PlainCoding } from './fields.ts';
import type { OrderParts } from './order-parts.ts';
import { type Reading, saysOnly, type Word } from './words/vocabulary.ts';

const complaintWords: ReadonlySet<Word> = new Set<Word>(['complaint', 'complaint.fill', 'fill']);
const plainComplaints: ReadonlySet<string> = new Set(['back-pain', 'back-pain.nonspecific']);
const seriousDiagnoses: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
  'motor-deficit',
]);

export function questionOf(parts: OrderParts, terminology: Terminology): OrderQuestion {
  const { reason, words } = parts;
  const asked = meaningOf(reason.codings, terminology);
  const degeneration =
    (asked.degeneration || namesDegeneration(reason.words) || namesDegeneration(words)) && !asked.weighty;
  const weighty = reason.words.words.has('ask.weighty') || words.words.has('ask.weighty');
  // What nobody has read may ask for more.
  const readWhole = !reason.unread && !reason.words.folded.cut && !words.folded.cut;
  const question: OrderQuestion = {
    stated: reason.stated,
    degeneration: degeneration && !weighty && readWhole,
    control: readWhole && !asked.newTrouble && !namesNewTrouble(parts) && (isControl(reason.words) || isControl(words)),
  };
  return complaintOnly(parts, asked) ? { ...question, complaintOnly: true } : question;
}

interface Asked {
  readonly degeneration: boolean;
  /** Something other than pain or wear and tear is coded. */
  readonly weighty: boolean;
  /** Every code is a plain complaint. */
  readonly complaintOnly: boolean;
  /** A sign or disease is coded that nobody merely controls. */
  readonly newTrouble: boolean;
}

function meaningOf(codings: readonly PlainCoding[], terminology: Terminology): Asked {
  let degeneration = false;
  let weighty = false;
  let complaint = true;
  let newTrouble = false;
  for (const { system, code } of codings) {
    const means = terminology.matches(system, code).filter((match) => match.role !== 'ignored');
    const wear =
      isPlainSpondylosis(system, code, terminology) && means.some(({ word }) => word === 'back-pain.spondylosis');
    degeneration ||= wear;
    const other = means.some(({ word }) => word !== 'back-pain.spondylosis' && !plainComplaints.has(word));
    weighty ||=
      other ||
      (means.length === 0 && code !== undefined) ||
      (!wear && means.some(({ word }) => word === 'back-pain.spondylosis'));
    newTrouble ||= means.some(({ word }) => isNewTrouble(word));
    complaint &&= means.length > 0 && means.every(({ word }) => plainComplaints.has(word));
  }
  return { degeneration, weighty, complaintOnly: complaint, newTrouble };
}

function isNewTrouble(word: string): boolean {
  if (!isFindingCode(word)) return false;
  const { group } = findingNames[word];
  return group === 'emergency' || group === 'red-flag' || seriousDiagnoses.has(word);
}

/** M47.0 (artery), M47.1 (myelopathy) and M47.2 (root) are more than wear and tear. */
function isPlainSpondylosis(system: string | undefined, code: string | undefined, terminology: Terminology): boolean {
  const key = terminology.systemKey(system);
  if (key !== 'icd10' && key !== 'icd10cm') return true;
  return !/^M47\.?[012]/i.test((code ?? '').trim().slice(0, 8));
}

/** Named, and not only to say that there is none. */
function namesDegeneration({ found, folded }: Reading): boolean {
  return found.some((hit) => hit.concept === 'ask.degeneration' && !isNegated(folded, hit));
}

function complaintOnly({ reason }: OrderParts, asked: Asked): boolean {
  if (!reason.stated || reason.unread || !asked.complaintOnly) return false;
  return reason.words.folded.text === '' ? reason.codings.length > 0 : saysOnly(reason.words, complaintWords);
}

/** New trouble anywhere in the order: then more is asked than a control. */
function namesNewTrouble({ words, reason }: OrderParts): boolean {
  return words.words.has('control.new-trouble') || reason.words.words.has('control.new-trouble');
}

/** "Kontroll", "kontroll av prolaps", "control": an image to look again. Not "loss of bladder control". */
function isControl({ found, folded }: Reading): boolean {
  return found.some((hit) => {
    if (hit.concept !== 'control') return false;
    const clause = clauseAround(folded, hit, true);
    return !found.some(
      (other) => other.concept === 'control.function' && other.start >= clause.start && other.end <= clause.end,
    );
  });
}
