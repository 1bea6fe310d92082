/** Chapter 6.3 (ii): without a question the department cannot choose examination and projections. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImagingOfTheBack, questionIsMissing, referralIsOnItsWay } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const referralWithoutQuestion = defineRule({
  id: 'orders.referral-without-question',
  title: {
    nb: 'Sendt eller mottatt henvisning uten problemstilling: gjør den fullstendig',
    en: 'A referral that is sent or received without a question: complete it',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [referralIsOnItsWay, isImagingOfTheBack, questionIsMissing],
  then: { advice: 'referralIncomplete', indicator: 'info', asksForWords: ['question'] },
});
