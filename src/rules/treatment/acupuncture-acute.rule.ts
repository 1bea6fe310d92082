/** Chapter 7.1.1: no basis in acute pain; recommended in long-lasting pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isAcupuncture } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const acupunctureAcute = defineRule({
  id: 'treatment.acupuncture-acute',
  title: {
    nb: 'Akupunktur ved akutte uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Acupuncture in acute nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasis), formi2007.section('2', grade.notGraded)],
  when: [isAcupuncture, noNerveRootIsInvolved, noStrongRedFlag, isNotLongLasting],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'untilLongLasting',
    indicator: 'info',
    params: { 'order.treatment.acupuncture': 'noBasis' },
  },
  variations: [ifSeveral],
});
