/** Chapter 7.1.1: activity, and supervised exercise that is adapted and graded, in long-lasting pain; chapter 2: mattress. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isLongLasting } from '../conditions/course.ts';
import { noImprovementIsRecorded, nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { askedAtReassessment } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const exerciseLongLasting = defineRule({
  id: 'encounter.exercise-long-lasting',
  title: {
    nb: 'Langvarige smerter: råd om aktivitet, og veiledet trening, tilpasset og gradvis økende',
    en: 'Long-lasting pain: stay active, and supervised exercise, adapted and graded',
  },
  stage: 'encounter',
  cites: [formi2007.section('7.1.1', grade.exerciseNotBack), formi2007.section('2', grade.recommended)],
  newer: [physicalMedicineGuide.section('no-exercise-better')],
  when: [nothingSeriousIsRecorded, noNerveRootIsInvolved, isLongLasting, noImprovementIsRecorded],
  then: {
    advice: 'supervisedExercise',
    variant: 'longLasting',
    asksFor: askedAtReassessment,
    params: { exercise: 'longLasting' },
  },
});
