/** Chapter 6.3.1, comment a: a relative indication, after a renewed examination. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingMayBeConsidered } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityFits } from '../conditions/orders.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const mayBeConsideredOrder = defineRule({
  id: 'orders.may-be-considered',
  title: {
    nb: 'Bildediagnostikk som kan vurderes, med riktig undersøkelse: undersøk pasienten på nytt først',
    en: 'Imaging that may be considered, with the right examination: examine again first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingMayBeConsidered, isOrdinaryImaging, modalityFits],
  then: { verdict: 'may-be-considered', advice: 'imagingMayBeConsidered', asksFor: requiredNegatives },
});
