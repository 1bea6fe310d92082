/** Whether a sign was only feared, asked about or suspected, and the text says farther on that it is not so. */
import type { FindingCode } from '../../domain/findings.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { doubtBit } from './vocabulary.ts';

/** What a patient worries about by name. A symptom that worries is a symptom: it is never taken for a worry alone. */
const thoughtOf: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
  'spinal-infection',
  'spinal-metastasis',
  'cancer-history',
  'leg-paralysis',
]);
/** Words before a sign within which a worry is a worry about it. */
const worryReach = 14;
/** Words behind it within which the answer stands. */
const answerReach = 40;
const refutedReach = 30;

export function isRefuted(text: MarkedText, sign: Named): boolean {
  // "Numb saddle. Thought a UTI, which turned out negative": of a symptom the next sentence says nothing.
  if (!thoughtOf.has(sign.code)) return has(text, sign, 'doubt.refuted', refutedReach, 0);
  return has(text, sign, 'doubt.refuted', refutedReach, 1) || (isWorry(text, sign) && isWell(text, sign));
}

/** "Come back if the foot gets weaker, and it has." */
export function isFulfilled(text: MarkedText, sign: Named): boolean {
  return has(text, sign, 'doubt.fulfilled', refutedReach, 1);
}

function isWorry({ doubt, sentence }: MarkedText, { first, last }: Named): boolean {
  for (let i = last; i >= Math.max(0, first - worryReach) && sentence[i] === sentence[first]; i--) {
    if (((doubt[i] ?? 0) & doubtBit['doubt.worry']) !== 0) return true;
  }
  return false;
}

function isWell(text: MarkedText, sign: Named): boolean {
  return has(text, sign, 'doubt.clear', answerReach, 2);
}

/** Behind the sign, in its sentence or one of so many after it. */
function has(
  { doubt, sentence }: MarkedText,
  { last }: Named,
  wanted: keyof typeof doubtBit,
  reach: number,
  sentences: number,
): boolean {
  const until = (sentence[last] ?? 0) + sentences;
  for (let i = last + 1; i < Math.min(doubt.length, last + reach) && (sentence[i] ?? 0) <= until; i++) {
    if (((doubt[i] ?? 0) & doubtBit[wanted]) !== 0) return true;
  }
  return false;
}
