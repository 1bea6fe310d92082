/** Chapter 2: trouble beyond one to two weeks is assessed again, so that advice and treatment fit the patient. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isNotImproving, isWithinFourWeeks } from '../conditions/course.ts';
import { isBeyondTwoWeeks } from '../conditions/duration.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { askedAtReassessment } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const reAssess = defineRule({
  id: 'encounter.re-assess',
  title: {
    nb: 'Ikke bedre ut over to uker: vurder på nytt, og se etter andre sykdommer og plager',
    en: 'Not improving beyond two weeks: assess again and look for comorbidity',
  },
  stage: 'encounter',
  cites: [formi2007.section('7.1.1', grade.earlyHelp), formi2007.section('2', grade.recommended)],
  when: [nothingSeriousIsRecorded, isNotImproving, isBeyondTwoWeeks, isWithinFourWeeks],
  then: { advice: 'followUp', asksFor: askedAtReassessment, params: { reassess: 'due' } },
});
