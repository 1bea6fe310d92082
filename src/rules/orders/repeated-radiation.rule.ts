/** Chapter 6.3: the sum of doses counts, especially in younger people of fertile age. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { isOfFertileAge } from '../conditions/age.ts';
import { radiationHasAddedUp } from '../conditions/order-safety.ts';
import { isIonising } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const repeatedRadiation = defineRule({
  id: 'orders.repeated-radiation',
  title: {
    nb: 'Enda en undersøkelse med stråling hos en ung pasient som har hatt flere: vurder samlet stråledose, MR gir ingen',
    en: 'Another examination with radiation in a young person who has had several: weigh it, MR gives none',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  newer: [ryggrad.section('repeated-radiation')],
  when: [isIonising, radiationHasAddedUp, isOfFertileAge],
  then: { advice: 'cumulatedRadiation', indicator: 'info' },
});
