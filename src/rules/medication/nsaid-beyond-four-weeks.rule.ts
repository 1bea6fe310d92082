/** Chapter 7.1.2: no ground for NSAIDs beyond 4 weeks, counted over renewals. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { nsaidUseIsBeyondFourWeeks } from '../conditions/medication.ts';
import { isNsaid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const nsaidBeyondFourWeeks = defineRule({
  id: 'medication.nsaid-beyond-four-weeks',
  title: {
    nb: 'NSAID i mer enn 4 uker, fornyelser medregnet: avslutt, eller avtal sluttdato',
    en: 'NSAID for more than 4 weeks, renewals included: stop, or agree on an end',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.analgesics)],
  newer: [niceNg59.section('nsaid')],
  when: [isNsaid, nsaidUseIsBeyondFourWeeks],
  then: { advice: 'nsaidBeyondFourWeeks', indicator: 'warning' },
});
