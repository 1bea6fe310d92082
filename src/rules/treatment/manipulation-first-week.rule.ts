/** Chapters 7.1.1 and 2: for those who need extra help, after 1 to 2 weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isInFirstWeek } from '../conditions/phase.ts';
import { ifSeveral, isManipulation } from '../conditions/treatment.ts';
import { painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const manipulationFirstWeek = defineRule({
  id: 'treatment.manipulation-first-week',
  title: {
    nb: 'Manipulasjon den første uken ved uspesifikke smerter: vent; det er for dem som ikke er bedre etter 1–2 uker',
    en: 'Manipulation in the first week of nonspecific pain: wait, for those who are not better after 1 to 2 weeks',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.recommendedModerately), formi2007.section('2', grade.notGraded)],
  when: [isManipulation, painIsNonspecific, isInFirstWeek],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'manipulationFirstWeek',
    indicator: 'info',
    params: { 'order.treatment.manipulation': 'conditional' },
  },
  variations: [ifSeveral],
});
