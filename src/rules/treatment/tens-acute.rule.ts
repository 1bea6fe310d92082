/** Chapters 7.1.1 and 2: TENS may be tried in acute pain, on a single study. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isTens } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const tensAcute = defineRule({
  id: 'treatment.tens-acute',
  title: {
    nb: 'TENS ved akutte uspesifikke smerter: kan forsøkes',
    en: 'TENS in acute nonspecific pain: may be tried',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.mayBeTried), formi2007.section('2', grade.notGraded)],
  newer: [who2023.section('not-offered')],
  when: [isTens, noNerveRootIsInvolved, noStrongRedFlag, isNotLongLasting],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'mayBeTried',
    indicator: 'info',
    params: { 'order.treatment.tens': 'mayBeTried' },
  },
  variations: [ifSeveral],
});
