/** Chapter 7.1.1: no basis for massage alone in acute pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isWithinSixWeeks } from '../conditions/phase.ts';
import { ifSeveral, isMassage, nothingActiveIsOrderedWithIt } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const massageAcute = defineRule({
  id: 'treatment.massage-acute',
  title: {
    nb: 'Massasje alene ved akutte uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Massage alone in acute nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasis), formi2007.section('2', grade.notGraded)],
  when: [isMassage, noNerveRootIsInvolved, noStrongRedFlag, isWithinSixWeeks, nothingActiveIsOrderedWithIt],
  then: { advice: 'treatmentNotRecommended', indicator: 'info', params: { 'order.treatment.massage': 'noBasis' } },
  variations: [ifSeveral],
});
