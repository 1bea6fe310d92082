/** Chapter 6.3 (i): a referral documents its indication; a flag that stands only in its text is checked before booking. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImagingOfTheBack, referralIsOnItsWay } from '../conditions/orders.ts';
import { nothingUrgentIsFound, verdictIsAppropriate } from '../conditions/referral.ts';
import { theReferralMentionsAFlag, theReferralMentionsAStrongFlag } from '../conditions/referral-text.ts';
import { defineRule } from '../rule.ts';

export const mentionedInText = defineRule({
  id: 'orders.mentioned-in-text',
  title: {
    nb: 'Riktig henvisning der teksten nevner et rødt flagg som ikke er registrert: sjekk det',
    en: 'An appropriate referral whose text mentions a red flag that is not recorded: check it',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3', grade.general)],
  when: [referralIsOnItsWay, isImagingOfTheBack, verdictIsAppropriate, nothingUrgentIsFound, theReferralMentionsAFlag],
  then: { advice: 'referralIncomplete', variant: 'mentionedInText', indicator: 'info' },
  variations: [{ when: theReferralMentionsAStrongFlag, then: { indicator: 'warning' } }],
});
