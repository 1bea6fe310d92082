/** What the blind corpora of referral sentences label, and the reader cut down to it. */
import { type FindingCode, findingsInGroup } from '../../src/domain/findings.ts';
import { readReferralText } from '../../src/facts/referral-text/read-text.ts';
import type { ReferralSentence } from './referral-sentences.ts';

const thisYear = 2026;
export const emergencies: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
]);
/** What the corpus labels: emergency signs, red flags and the serious diagnoses. */
const labelled: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...emergencies,
  ...findingsInGroup('red-flag'),
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
]);
export const readLabelled = (text: string) => readReferralText(text, thisYear).mentioned.intersection(labelled);

/** Two names that some writers give to one thing; it counts under the second of them. */
const oneThing: readonly (readonly [FindingCode, FindingCode])[] = [
  ['progressive-paresis', 'leg-paralysis'],
  ['suspected-visceral-cause', 'aortic-aneurysm'],
];

/**
 * The fourth corpus labels every new paralysis and drop foot with both names of it, the third and fourth every suspected
 * aneurysm with both of its; the other four give one. Where both are labelled they count as one sign, found by either
 * name (ADR 0005).
 */
export function namesAsOne(half: readonly ReferralSentence[], pairs = oneThing) {
  const joinedOf = new Map(
    half.map(({ text, expected }) => [text, pairs.filter((pair) => pair.every((code) => expected.includes(code)))]),
  );
  const asOne = (text: string, codes: Iterable<FindingCode>) => {
    const names = new Map(joinedOf.get(text) ?? []);
    return new Set([...codes].map((code) => names.get(code) ?? code));
  };
  return {
    half: half.map((row) => ({ ...row, expected: [...asOne(row.text, row.expected)] })),
    read: (text: string) => asOne(text, readLabelled(text)),
  };
}

/** Of the texts with an emergency sign, the part that draws at least one emergency code, right or not. */
export function emergencyTextRecall(half: readonly ReferralSentence[]): number {
  const urgent = half.filter(({ expected }) => expected.some((code) => emergencies.has(code)));
  const drawn = urgent.filter(({ text }) => !readLabelled(text).isDisjointFrom(emergencies));
  return drawn.length / urgent.length;
}
