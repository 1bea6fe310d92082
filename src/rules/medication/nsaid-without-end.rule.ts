/** Chapter 7.1.2: 4 weeks cannot be counted when nobody says how long; asked only where an NSAID is in use already. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { lengthOfNsaidUseIsNotKnown } from '../conditions/medication.ts';
import { anNsaidIsInUse, isNsaid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const nsaidWithoutEnd = defineRule({
  id: 'medication.nsaid-without-end',
  title: {
    nb: 'NSAID bestilt ved siden av eller etter et annet NSAID, ukjent hvor lenge: avtal sluttdato, høyst 4 uker',
    en: 'NSAID ordered beside or after another, and nobody knows for how long: agree on an end, 4 weeks at most',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.analgesics)],
  newer: [niceNg59.section('nsaid')],
  when: [isNsaid, anNsaidIsInUse, lengthOfNsaidUseIsNotKnown],
  then: {
    advice: 'nsaidBeyondFourWeeks',
    variant: 'noEnd',
    indicator: 'info',
    asksForWords: ['earlier-use', 'other-medicines'],
  },
});
