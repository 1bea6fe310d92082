/** Chapter 6.3: radiation; the sacroiliac joints are examined with MR in pregnancy. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { sacroiliacImagingIsAdvised } from '../conditions/imaging.ts';
import { isPregnant } from '../conditions/order-safety.ts';
import { defineRule } from '../rule.ts';

export const pregnancySacroiliac = defineRule({
  id: 'safety.pregnancy-sacroiliac',
  title: {
    nb: 'Gravid: MR i stedet for røntgen av IS-leddene',
    en: 'Pregnant: MR instead of X-ray of the sacroiliac joints',
  },
  stage: 'safety',
  cites: [formi2007.section('6.3', grade.general)],
  when: [sacroiliacImagingIsAdvised, isPregnant, noEmergencyIsProven],
  then: { imaging: { rank: 'no-radiation', advice: 'indicated', firstChoice: ['mr-si-joints'], alternative: [] } },
});
