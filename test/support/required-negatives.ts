/** What must be recorded absent before "not indicated" may be said plainly; written by hand, apart from the code it tests. */
import type { FindingCode } from '../../src/domain/findings.ts';

export const requiredNegatives: readonly FindingCode[] = [
  'constant-pain',
  'rest-or-night-pain',
  'general-malaise',
  'fever',
  'weight-loss',
  'trauma',
  'cancer-history',
  'steroid-use',
  'immunosuppressant-use',
  'drug-misuse',
  'saddle-sensory-loss',
  'urinary-retention',
  'urinary-leakage',
  'progressive-paresis',
];
