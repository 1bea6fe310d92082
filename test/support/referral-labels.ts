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

const oneWeakness: readonly FindingCode[] = ['leg-paralysis', 'progressive-paresis'];

/**
 * The fourth corpus labels every new paralysis and drop foot with both names of it, by rule; the other corpora, and the
 * findings' own names, ask progression of a progressive paresis. Where both are labelled they count as one sign, found
 * by either name (ADR 0005).
 */
export function weaknessAsOne(half: readonly ReferralSentence[]) {
  const both = half.filter(({ expected }) => oneWeakness.every((code) => expected.includes(code)));
  const texts = new Set(both.map(({ text }) => text));
  const asOne = (codes: Iterable<FindingCode>) =>
    new Set([...codes].map((code) => (oneWeakness.includes(code) ? 'leg-paralysis' : code)));
  return {
    half: half.map((row) => (texts.has(row.text) ? { ...row, expected: [...asOne(row.expected)] } : row)),
    read: (text: string) => (texts.has(text) ? asOne(readLabelled(text)) : readLabelled(text)),
  };
}

/** Of the texts with an emergency sign, the part that draws at least one emergency code, right or not. */
export function emergencyTextRecall(half: readonly ReferralSentence[]): number {
  const urgent = half.filter(({ expected }) => expected.some((code) => emergencies.has(code)));
  const drawn = urgent.filter(({ text }) => !readLabelled(text).isDisjointFrom(emergencies));
  return drawn.length / urgent.length;
}
