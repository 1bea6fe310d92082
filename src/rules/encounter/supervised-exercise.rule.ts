/** Chapter 7.1.1: supervised exercise for those who are not back to usual activity or work at four to six weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isBeyondFourWeeks } from '../conditions/course.ts';
import { isNotKnownToBeLongLasting } from '../conditions/duration.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { askedAtReassessment } from '../conditions/required-negatives.ts';
import { isNotBackToActivityOrWork } from '../conditions/work.ts';
import { defineRule } from '../rule.ts';

export const supervisedExercise = defineRule({
  id: 'encounter.supervised-exercise',
  title: {
    nb: 'Ikke bedre, eller sykmeldt, ut over fire uker: kognitivt rettet, veiledet trening',
    en: 'Not better or on sick leave beyond four weeks: cognitively based, supervised exercise',
  },
  stage: 'encounter',
  cites: [formi2007.section('7.1.1', grade.exerciseNotBack), formi2007.section('2', grade.recommended)],
  newer: [
    physicalMedicineGuide.section('specialist-at-four-to-six-weeks'),
    physicalMedicineGuide.section('no-exercise-better'),
  ],
  when: [
    nothingSeriousIsRecorded,
    noNerveRootIsInvolved,
    isBeyondFourWeeks,
    isNotKnownToBeLongLasting,
    isNotBackToActivityOrWork,
  ],
  then: { advice: 'supervisedExercise', asksFor: askedAtReassessment, params: { exercise: 'due' } },
});
