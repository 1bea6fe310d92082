/** Chapter 7.1.2, comment b: prescription group B for up to one week only; the danger of dependence is great. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { tidsskriftet2010 } from '../../guidelines/tidsskriftet-2010.ts';
import { useIsBeyondOneWeek } from '../conditions/medication.ts';
import { isBenzodiazepineOrMuscleRelaxant } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const benzodiazepineBeyondOneWeek = defineRule({
  id: 'medication.benzodiazepine-beyond-one-week',
  title: {
    nb: 'Benzodiazepin eller muskelrelakserende middel i mer enn én uke, fornyelser medregnet: kort ned, eller trapp ned',
    en: 'Benzodiazepine or muscle relaxant for more than one week, renewals included: shorten it, or taper',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.consensus)],
  newer: [niceNg59.section('benzodiazepines-sciatica'), tidsskriftet2010.section('muscle-relaxants')],
  when: [isBenzodiazepineOrMuscleRelaxant, useIsBeyondOneWeek],
  then: { advice: 'benzodiazepineInBackPain', variant: 'beyondOneWeek', indicator: 'warning' },
});
