/** Chapter 7.1.1: on a par with other treatment in long-lasting pain, but no basis to recommend it against sick leave. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { finding } from '../conditions/clause.ts';
import { isLongLasting } from '../conditions/course.ts';
import { ifSeveral, isManipulation } from '../conditions/treatment.ts';
import { painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const manipulationSickLeave = defineRule({
  id: 'treatment.manipulation-sick-leave',
  title: {
    nb: 'Manipulasjon ved langvarige smerter og problemer på jobb eller sykmelding: hjelper mot smerte, ikke mot sykefravær',
    en: 'Manipulation in long-lasting pain of somebody with work problems or on sick leave: helps pain, not the sick leave',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.recommendedModerately)],
  newer: [who2023.section('may-be-offered')],
  when: [isManipulation, painIsNonspecific, isLongLasting, finding('work-problem-or-sick-leave')],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'manipulationSickLeave',
    indicator: 'info',
    params: { 'order.treatment.manipulation': 'conditional' },
  },
  variations: [ifSeveral],
});
