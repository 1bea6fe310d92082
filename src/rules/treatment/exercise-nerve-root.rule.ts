/** Chapter 7.2.1: light graded training for those who slide into passivity, from weak evidence. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isInFirstWeeks } from '../conditions/phase.ts';
import { isExercise } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const exerciseNerveRoot = defineRule({
  id: 'treatment.exercise-nerve-root',
  title: {
    nb: 'Trening de første ukene ved nerverotsmerter: lett og gradert, for pasienter som blir passive',
    en: 'Exercise in the first weeks of nerve root pain: light and graded, for those who become passive',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.2.1', grade.mayBeTried), formi2007.section('2', grade.notGraded)],
  when: [isExercise, nerveRootIsInvolved, noStrongRedFlag, isInFirstWeeks],
  then: { advice: 'exerciseTooEarly', variant: 'nerveRoot', indicator: 'info', asksForWords: ['neurology'] },
});
