/** Chapters 7.1.1 and 2: no specific exercises in the first weeks; normal activity is enough, unless extra help is needed. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isInFirstWeeks } from '../conditions/phase.ts';
import { isExercise } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const exerciseFirstWeeks = defineRule({
  id: 'treatment.exercise-first-weeks',
  title: {
    nb: 'Spesifikke øvelser de første ukene ved uspesifikke smerter: for tidlig for de fleste',
    en: 'Specific exercise in the first weeks of nonspecific pain: too early for most',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.againstExercise), formi2007.section('2', grade.notGraded)],
  when: [isExercise, noNerveRootIsInvolved, noStrongRedFlag, isInFirstWeeks],
  then: { advice: 'exerciseTooEarly', indicator: 'info' },
});
