/** Chapter 6.3: radiation in pregnancy without an indication. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { imagingIsNotAdvised } from '../conditions/imaging.ts';
import { isPregnant } from '../conditions/order-safety.ts';
import { isIonising } from '../conditions/orders.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const radiationInPregnancyNotAdvised = defineRule({
  id: 'orders.radiation-in-pregnancy-not-advised',
  title: {
    nb: 'Røntgen eller CT av korsryggen hos gravide når bildediagnostikk ikke tilrås: ikke hensiktsmessig',
    en: 'X-ray or CT of the low back in pregnancy when imaging is not advised: not appropriate',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isIonising, imagingIsNotAdvised, isPregnant],
  then: {
    verdict: 'not-appropriate',
    advice: 'radiationInPregnancy',
    variant: 'notIndicated',
    indicator: 'warning',
    asksFor: requiredNegatives,
    asksForWords: ['pregnancy-week'],
  },
});
