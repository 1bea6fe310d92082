/** Chapter 7.1.2, comment b: only in the evening and at night, in severe pain; newer sources: avoid. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { tidsskriftet2010 } from '../../guidelines/tidsskriftet-2010.ts';
import { isBenzodiazepineOrMuscleRelaxant, isTakenByDay } from '../conditions/medicine-orders.ts';
import { profileIsCurrent } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const benzodiazepine = defineRule({
  id: 'medication.benzodiazepine',
  title: {
    nb: 'Benzodiazepin eller muskelrelakserende middel ved ryggsmerter: unngå; 2007: om natten ved sterke smerter, høyst én uke',
    en: 'Benzodiazepine or muscle relaxant for back pain: avoid; 2007: at night in severe pain, one week at most',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.consensus)],
  newer: [niceNg59.section('benzodiazepines-sciatica'), tidsskriftet2010.section('muscle-relaxants')],
  when: [isBenzodiazepineOrMuscleRelaxant],
  then: {
    advice: 'benzodiazepineInBackPain',
    variant: 'formi2007',
    indicator: 'info',
    asksForWords: ['length-of-use'],
  },
  variations: [
    { when: profileIsCurrent, then: { variant: 'default', indicator: 'warning' } },
    { when: isTakenByDay, then: { indicator: 'warning' } },
  ],
});
