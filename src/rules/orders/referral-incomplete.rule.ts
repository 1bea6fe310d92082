/** Chapter 6.3 (i) and (ii): a referral documents the indication and states the question; what is missing is sent back. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImagingOfTheBack, referralIsOnItsWay } from '../conditions/orders.ts';
import { theReferralLacksWhatDecides, verdictMayStand } from '../conditions/referral.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const referralIncomplete = defineRule({
  id: 'orders.referral-incomplete',
  title: {
    nb: 'Sendt eller mottatt henvisning uten det avdelingen trenger: liste med spørsmål til henviser',
    en: 'A referral that is sent or received without what the department needs: a list of questions to the referrer',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general), formi2007.section('6.2', grade.consensus)],
  when: [referralIsOnItsWay, isImagingOfTheBack, verdictMayStand, theReferralLacksWhatDecides],
  then: {
    advice: 'referralIncomplete',
    variant: 'completeIt',
    indicator: 'info',
    asksForWords: [
      'indication',
      'question',
      'duration',
      'course',
      'neurology',
      'earlier-imaging',
      'mr-safety',
      'pregnancy',
    ],
    asksFor: requiredNegatives,
  },
});
