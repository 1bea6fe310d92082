/** Chapter 6.3: no radiation to the low back in pregnancy unless it is an emergency. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { imagingIsIndicatedOrMayBe } from '../conditions/imaging.ts';
import { isPregnant } from '../conditions/order-safety.ts';
import { isIonising } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const radiationInPregnancy = defineRule({
  id: 'orders.radiation-in-pregnancy',
  title: {
    nb: 'Røntgen eller CT av korsryggen hos gravide når bildediagnostikk tilrås: heller MR, eller vent',
    en: 'X-ray or CT of the low back in pregnancy when imaging is advised: MR instead, or wait',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isIonising, imagingIsIndicatedOrMayBe, isPregnant, noEmergencyIsProven],
  then: {
    verdict: 'change-modality',
    advice: 'radiationInPregnancy',
    indicator: 'warning',
    asksForWords: ['pregnancy-week'],
  },
});
