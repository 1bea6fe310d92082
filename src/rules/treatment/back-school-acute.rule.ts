/** Chapter 7.1.1: conflicting studies in acute pain; short-term effect in long-lasting pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isBackSchool } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const backSchoolAcute = defineRule({
  id: 'treatment.back-school-acute',
  title: {
    nb: 'Ryggskole ved akutte uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Back school in acute nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasis)],
  when: [isBackSchool, noNerveRootIsInvolved, noStrongRedFlag, isNotLongLasting],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'untilLongLasting',
    indicator: 'info',
    params: { 'order.treatment.back-school': 'noBasis' },
  },
  variations: [ifSeveral],
});
