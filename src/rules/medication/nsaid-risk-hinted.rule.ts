/** Chapter 7.1.2: what an NSAID may do depends on other medicines and diseases; a record that only hints at one is a question. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { anNsaidRiskIsHintedAt, noNsaidRiskIsProven } from '../conditions/medication.ts';
import { isNsaid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const nsaidRiskHinted = defineRule({
  id: 'medication.nsaid-risk-hinted',
  title: {
    nb: 'NSAID bestilt, og journalen tyder på en risiko uten å slå den fast: avklar den først',
    en: 'NSAID ordered while the record hints at a risk without stating it: settle it first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.medicineHarm)],
  newer: [niceNg59.section('nsaid')],
  when: [isNsaid, anNsaidRiskIsHintedAt, noNsaidRiskIsProven],
  then: {
    advice: 'nsaidBleedingRisk',
    variant: 'hinted',
    indicator: 'info',
    asksForWords: ['other-medicines', 'kidney-function'],
  },
});
