/** Chapters 2 and 6.1: with a red flag or a possible emergency sign the cause is sought before anything is done to the back. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isManipulation } from '../conditions/treatment.ts';
import { seriousCauseIsSuspected } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const manipulationWithRedFlag = defineRule({
  id: 'treatment.manipulation-with-red-flag',
  title: {
    nb: 'Manipulasjon ved røde flagg eller mulige akutte tegn: kontraindisert til det er avklart',
    en: 'Manipulation with red flags or possible emergency signs: contraindicated until clarified',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.consensus), formi2007.section('6.1', grade.redFlag)],
  when: [isManipulation, seriousCauseIsSuspected],
  then: { advice: 'manipulationContraindicated', variant: 'redFlag', indicator: 'warning' },
});
