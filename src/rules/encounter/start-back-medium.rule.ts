/** Chapter 7.1.1, acute: early help for those who need more than advice; STarT Back finds who they are. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isWithinFourWeeks } from '../conditions/course.ts';
import {
  noImprovementIsRecorded,
  nothingSeriousIsRecorded,
  startBackIsRecorded,
  startBackRiskIsMedium,
} from '../conditions/encounter.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const startBackMedium = defineRule({
  id: 'encounter.start-back-medium',
  title: {
    nb: 'STarT Back viser middels risiko de første fire ukene: tidlig trening eller kombinert behandling',
    en: 'STarT Back shows medium risk in the first four weeks: early exercise or combined treatment',
  },
  stage: 'encounter',
  cites: [formi2007.section('7.1.1', grade.earlyHelp)],
  newer: [niceNg59.section('1.1.2')],
  when: [
    nothingSeriousIsRecorded,
    noNerveRootIsInvolved,
    startBackIsRecorded,
    startBackRiskIsMedium,
    isWithinFourWeeks,
    noImprovementIsRecorded,
  ],
  then: { advice: 'supervisedExercise', variant: 'extraHelp', params: { exercise: 'extraHelp' } },
});
