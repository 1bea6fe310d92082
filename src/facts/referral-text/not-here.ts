/** Whether a sign that a text names is long past, somebody else's, elsewhere in the body, or only warned about. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import { clauseHas } from './denied.ts';
import { isPast } from './long-past.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { isAdvice } from './only-warned.ts';
import { isRefuted } from './refuted.ts';
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
  'progressive-paresis',
  'widespread-neurological-deficit',
  'morning-stiffness-over-1h',
  'vertebral-fracture',
  'spinal-infection',
  'steroid-use',
  'spinal-deformity',
]);

/** @param thisYear years before it are past; 0 when it is not known */
export function isNotHere(text: MarkedText, sign: Named, thisYear: number): boolean {
  if (isSomebodyElses(text, sign) || isElsewhere(text, sign)) return true;
  return isPast(text, sign, thisYear) || isAdvice(text, sign) || isRefuted(text, sign);
}

const theirs: ReadonlySet<string> = new Set(['hos', 'in', 'i', 'av', 'to', 'for', 'til']);

/** "Broren til pasienten". */
const ofWhom: ReadonlySet<string> = new Set(['til', 'of', 'to']);
/** "Mannen får ikke tisset" is said of the patient; "mannen har kreft" of somebody's husband. */
const mayBeHis: ReadonlySet<FindingCode> = new Set(findingsInGroup('emergency'));

function isSomebodyElses(text: MarkedText, { code, first, last }: Named): boolean {
  const { clause, context, words } = text;
  for (let i = first - 1; i >= Math.max(0, first - farthest) && clause[i] === clause[first]; i--) {
    const bits = context[i] ?? 0;
    if ((bits & bit['context.patient']) !== 0 && !ofWhom.has(words[i - 1] ?? '')) break;
    if ((bits & bit['context.family']) !== 0) return !isTeller(text, i);
    if ((bits & bit['context.man']) !== 0 && !mayBeHis.has(code)) return true;
  }
  for (let i = last + 1; i <= last + 4 && clause[i] === clause[last]; i++) {
    // "Hos bror", "kreftsyk nabo".
    const said = i === last + 1 || theirs.has(words[i - 1] ?? '') || theirs.has(words[i - 2] ?? '');
    if (said && ((context[i] ?? 0) & bit['context.family']) !== 0) return true;
  }
  return false;
}

/** Words of a clause from somebody to the sign. */
const farthest = 14;
const after = 3;

/** "Kona forteller at han …", "according to his wife": who tells has not got it. */
function isTeller({ context, clause }: MarkedText, at: number): boolean {
  const tells = (i: number) => clause[i] === clause[at] && ((context[i] ?? 0) & bit['context.tells']) !== 0;
  if (tells(at - 1) || tells(at - 2)) return true;
  for (let i = at + 1; i <= at + after; i++) if (tells(i)) return true;
  return false;
}

const knee = /^kn/;
const ofLegs: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'leg-paralysis',
  'progressive-paresis',
  'widespread-neurological-deficit',
]);

function isElsewhere(text: MarkedText, { code, first, last }: Named): boolean {
  if (!anywhere.has(code) || !clauseHas(text, first, bit['context.elsewhere'])) return false;
  // A knee is of the leg.
  const around = text.words.slice(Math.max(0, first - 4), last + 5);
  if (ofLegs.has(code) && around.some((word) => knee.test(word))) return false;
  return !clauseHas(text, first, bit['context.here']);
}
