/** Chapters 2 and 7.1.2 start with paracetamol; newer sources find no effect on the back. Both are shown, and nothing is stopped. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { sst2025 } from '../../guidelines/sst-2025.ts';
import { isPlainParacetamol, isToBeTakenAsNeeded } from '../conditions/medicine-orders.ts';
import { profileIsCurrent } from '../conditions/scope.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const paracetamolEvidence = defineRule({
  id: 'medication.paracetamol-evidence',
  title: {
    nb: 'Paracetamol ved ryggsmerter: førstevalg i 2007, ingen dokumentert effekt ifølge nyere kilder',
    en: 'Paracetamol for back pain: first choice in 2007, no documented effect by newer sources',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.analgesics), formi2007.section('2', grade.notGraded)],
  newer: [niceNg59.section('paracetamol-alone'), sst2025.section('paracetamol')],
  when: [isPlainParacetamol, profileIsCurrent, noStrongRedFlag],
  then: { advice: 'paracetamolEvidence', indicator: 'info', asksForWords: ['dose'] },
  variations: [{ when: isToBeTakenAsNeeded, then: { variant: 'regularly' } }],
});
