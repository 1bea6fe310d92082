/** Chapter 6.3: a referral that nothing speaks for is not judged before its attachments have been opened. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { attachmentsHoldBackTheAnswer } from '../conditions/attachments.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const attachmentsNotReadOrder = defineRule({
  id: 'orders.attachments-not-read',
  title: {
    nb: 'Ingenting av det som er lest, taler for bildediagnostikk, men et vedlegg er ikke lest: åpne det før bestillingen vurderes',
    en: 'Nothing that was read speaks for the imaging, but an attachment was not read: open it before the verdict',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [attachmentsHoldBackTheAnswer, isImagingOfTheBack],
  then: { verdict: 'need-more-data', advice: 'dataUnavailable', variant: 'attachments', indicator: 'warning' },
});
