/** Chapter 2: between six and eight weeks a simple assessment goes before multidisciplinary rehabilitation. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isBeyondSixWeeks } from '../conditions/course.ts';
import { isWithinEightWeeks } from '../conditions/duration.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { askedAtReassessment } from '../conditions/required-negatives.ts';
import { isNotEssentiallyBetter, noWorkProblemIsRecorded } from '../conditions/work.ts';
import { defineRule } from '../rule.ts';

export const rehabilitationAssessFirst = defineRule({
  id: 'encounter.rehabilitation-assess-first',
  title: {
    nb: 'Ikke vesentlig bedre ved seks til åtte uker, ingen problemer på jobb registrert: en enkel vurdering først',
    en: 'Not essentially better at six to eight weeks, no work problem recorded: a simple assessment first',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended)],
  newer: [physicalMedicineGuide.section('specialist-at-four-to-six-weeks')],
  when: [
    nothingSeriousIsRecorded,
    isNotEssentiallyBetter,
    isBeyondSixWeeks,
    isWithinEightWeeks,
    noWorkProblemIsRecorded,
  ],
  then: {
    advice: 'multidisciplinaryRehabilitation',
    variant: 'assessFirst',
    asksFor: askedAtReassessment,
    params: { rehabilitation: 'assessFirst' },
  },
});
