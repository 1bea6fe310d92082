/** Whether a sign that a text names is long past, somebody else's, elsewhere in the body, or only warned about. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import { clauseHas } from './denied.ts';
import { isPast } from './long-past.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { isAdvice } from './only-warned.ts';
import { contextBit } from './vocabulary.ts';

const bit = contextBit;

/** What another part of the body may have as well. */
const anywhere: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'rest-or-night-pain',
  'constant-pain',
  'increasing-pain',
  'trauma',
  'motor-deficit',
  'leg-paralysis',
  'morning-stiffness-over-1h',
  'vertebral-fracture',
  'spinal-infection',
  'steroid-use',
  'spinal-deformity',
]);

/** @param thisYear years before it are past; 0 when it is not known */
export function isNotHere(text: MarkedText, sign: Named, thisYear: number): boolean {
  return isSomebodyElses(text, sign) || isElsewhere(text, sign) || isPast(text, sign, thisYear) || isAdvice(text, sign);
}

const theirs: ReadonlySet<string> = new Set(['hos', 'in', 'i', 'av', 'to', 'for', 'til']);

/** "Broren til pasienten". */
const ofWhom: ReadonlySet<string> = new Set(['til', 'of', 'to']);
/** "Mannen får ikke tisset" is said of the patient; "mannen har kreft" of somebody's husband. */
const mayBeHis: ReadonlySet<FindingCode> = new Set(findingsInGroup('emergency'));

function isSomebodyElses(text: MarkedText, { code, first, last }: Named): boolean {
  const { clause, context, words } = text;
  if (clauseHas(text, first, bit['context.tells'])) return false;
  for (let i = first - 1; i >= Math.max(0, first - 9) && clause[i] === clause[first]; i--) {
    const bits = context[i] ?? 0;
    if ((bits & bit['context.patient']) !== 0 && !ofWhom.has(words[i - 1] ?? '')) break;
    if ((bits & bit['context.family']) !== 0) return true;
    if ((bits & bit['context.man']) !== 0 && !mayBeHis.has(code)) return true;
  }
  for (let i = last + 1; i <= last + 4 && clause[i] === clause[last]; i++) {
    // "Hos bror", "kreftsyk nabo".
    const said = i === last + 1 || theirs.has(words[i - 1] ?? '') || theirs.has(words[i - 2] ?? '');
    if (said && ((context[i] ?? 0) & bit['context.family']) !== 0) return true;
  }
  return false;
}

const knee = /^kn/;

function isElsewhere(text: MarkedText, { code, first, last }: Named): boolean {
  if (!anywhere.has(code) || !clauseHas(text, first, bit['context.elsewhere'])) return false;
  // A knee is of the leg.
  if (code === 'leg-paralysis' && text.words.slice(first, last + 1).some((word) => knee.test(word))) return false;
  return !clauseHas(text, first, bit['context.here']);
}
