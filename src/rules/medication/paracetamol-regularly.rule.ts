/** Chapters 2 and 7.1.2: painkillers regularly rather than as needed; said of paracetamol only, and beside newer sources as a remark. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { sst2025 } from '../../guidelines/sst-2025.ts';
import { isPlainParacetamol, isToBeTakenAsNeeded } from '../conditions/medicine-orders.ts';
import { profileIsFormi2007 } from '../conditions/scope.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const paracetamolRegularly = defineRule({
  id: 'medication.paracetamol-regularly',
  title: {
    nb: 'Paracetamol ved behov: 2007-teksten foretrekker faste tidspunkter så lenge det brukes',
    en: 'Paracetamol as needed: 2007 prefers fixed times for as long as it is used',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.regularDosing), formi2007.section('2', grade.notGraded)],
  newer: [niceNg59.section('paracetamol-alone'), sst2025.section('paracetamol')],
  when: [isPlainParacetamol, isToBeTakenAsNeeded, profileIsFormi2007, noStrongRedFlag],
  then: { advice: 'paracetamolEvidence', variant: 'regularly2007', indicator: 'info', asksForWords: ['dose'] },
});
