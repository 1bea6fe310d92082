/** Chapter 6.3: the right examination on a good indication needs no card. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicated } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityFits } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const appropriateOrder = defineRule({
  id: 'orders.appropriate',
  title: {
    nb: 'Riktig undersøkelse på god indikasjon: hensiktsmessig',
    en: 'The right examination on a good indication: appropriate',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingIsIndicated, isOrdinaryImaging, modalityFits],
  then: { verdict: 'appropriate' },
});
