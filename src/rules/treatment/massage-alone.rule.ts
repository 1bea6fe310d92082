/** Chapters 7.1.1 and 2: in subacute and long-lasting pain together with exercise. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { isBeyondSixWeeks } from '../conditions/course.ts';
import { ifSeveral, isMassage, nothingActiveIsOrderedWithIt } from '../conditions/treatment.ts';
import { painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const massageAlone = defineRule({
  id: 'treatment.massage-alone',
  title: {
    nb: 'Massasje alene ut over seks uker: kombiner med øvelser',
    en: 'Massage alone beyond six weeks: combine it with exercise',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.recommendedModerately), formi2007.section('2', grade.notGraded)],
  newer: [who2023.section('may-be-offered')],
  when: [isMassage, painIsNonspecific, isBeyondSixWeeks, nothingActiveIsOrderedWithIt],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'massageAlone',
    indicator: 'info',
    params: { 'order.treatment.massage': 'conditional' },
  },
  variations: [ifSeveral],
});
