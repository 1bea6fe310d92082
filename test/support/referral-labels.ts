/** What the blind corpora of referral sentences label, and the reader cut down to it. */
import { type FindingCode, findingsInGroup } from '../../src/domain/findings.ts';
import { readReferralText } from '../../src/facts/referral-text/read-text.ts';

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
