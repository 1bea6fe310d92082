/** Chapter 6.3 (i): a referral documents its indication, also in what is attached; a right one is not booked past it unread. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noOtherCardNamesTheAttachments, somethingOfTheReferralWasNotRead } from '../conditions/attachments.ts';
import { isImagingOfTheBack, referralIsReceived } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const attachmentsToOpen = defineRule({
  id: 'orders.attachments-to-open',
  title: {
    nb: 'Mottatt henvisning som er riktig så langt den er lest, med et vedlegg som ikke er lest: åpne det',
    en: 'A received referral that is right as far as it was read, with an attachment that was not: open it',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [referralIsReceived, isImagingOfTheBack, somethingOfTheReferralWasNotRead, noOtherCardNamesTheAttachments],
  then: { advice: 'dataUnavailable', variant: 'attachmentsToOpen', indicator: 'info' },
});
