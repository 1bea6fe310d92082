/** Chapter 6.3: an indication cannot be judged on a record that could not be read. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { unreadDataBlockTheAnswer } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const orderDataUnavailable = defineRule({
  id: 'orders.data-unavailable',
  title: {
    nb: 'Avgjørende opplysninger kunne ikke leses: ingen vurdering av bestillingen ennå',
    en: 'Data that decide could not be read: no verdict yet',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [unreadDataBlockTheAnswer, isImagingOfTheBack],
  then: { verdict: 'need-more-data', advice: 'dataUnavailable' },
});
