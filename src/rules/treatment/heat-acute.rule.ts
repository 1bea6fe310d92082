/** Chapters 7.1.1 and 2: heat may be tried in acute pain, on a single study. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isHeat } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const heatAcute = defineRule({
  id: 'treatment.heat-acute',
  title: {
    nb: 'Varme ved akutte uspesifikke smerter: kan forsøkes',
    en: 'Heat in acute nonspecific pain: may be tried',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.mayBeTried), formi2007.section('2', grade.notGraded)],
  when: [isHeat, noNerveRootIsInvolved, noStrongRedFlag, isNotLongLasting],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'mayBeTried',
    indicator: 'info',
    params: { 'order.treatment.heat': 'mayBeTried' },
  },
  variations: [ifSeveral],
});
