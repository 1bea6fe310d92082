/** Chapter 7.1.2: serious harm (bleeding ulcer, heart and vessels), above all with anticoagulants; newer: kidney and heart. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { sst2025 } from '../../guidelines/sst-2025.ts';
import { anNsaidRiskIsRecorded } from '../conditions/medication.ts';
import { isCoxib, isNsaid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const nsaidWithRisk = defineRule({
  id: 'medication.nsaid-with-risk',
  title: {
    nb: 'NSAID sammen med blodfortynnende, eller ved nyresykdom, hjertesvikt eller tidligere blødning: velg helst noe annet',
    en: 'NSAID with a blood-thinning medicine, kidney disease, heart failure or earlier bleeding: rather something else',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.medicineHarm)],
  newer: [niceNg59.section('nsaid'), sst2025.section('nsaid'), ryggrad.section('nsaid-risks')],
  when: [isNsaid, anNsaidRiskIsRecorded],
  then: {
    advice: 'nsaidBleedingRisk',
    indicator: 'warning',
    asksForWords: ['other-medicines', 'kidney-function'],
  },
  variations: [{ when: isCoxib, then: { variant: 'coxib' } }],
});
