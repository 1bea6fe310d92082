/** Chapter 6.3: radiation; in pregnancy no X-ray or CT of the low back unless it is an emergency. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { imagingIsIndicated, lumbarImagingIsAdvised } from '../conditions/imaging.ts';
import { isPregnant } from '../conditions/order-safety.ts';
import { defineRule } from '../rule.ts';

export const pregnancy = defineRule({
  id: 'safety.pregnancy',
  title: {
    nb: 'Gravid: MR i stedet for røntgen eller CT, og det som kan vente, utsettes',
    en: 'Pregnant: MR instead of X-ray or CT, and what can wait is postponed',
  },
  stage: 'safety',
  cites: [formi2007.section('6.3', grade.general)],
  when: [imagingIsIndicated, lumbarImagingIsAdvised, isPregnant, noEmergencyIsProven],
  then: { imaging: { rank: 'no-radiation', advice: 'indicated', firstChoice: ['mr'], alternative: [] } },
});
