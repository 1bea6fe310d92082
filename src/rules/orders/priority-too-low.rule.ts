/** Chapter 2: red flags are referred quickly, emergencies at once; the order must say so. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsIndicated } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityFits, priorityIsTooLow } from '../conditions/orders.ts';
import { onlyAPossibleSignHurries } from '../conditions/referral.ts';
import { defineRule } from '../rule.ts';

export const priorityTooLow = defineRule({
  id: 'orders.priority-too-low',
  title: {
    nb: 'Riktig undersøkelse med for lav hastegrad: endre hastegraden',
    en: 'The right examination with too low a priority: change the priority',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.consensus)],
  when: [imagingIsIndicated, isOrdinaryImaging, modalityFits, priorityIsTooLow],
  then: { verdict: 'change-priority', advice: 'changePriority', indicator: 'warning' },
  variations: [{ when: onlyAPossibleSignHurries, then: { variant: 'possibleSign' } }],
});
