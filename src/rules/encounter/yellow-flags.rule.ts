/** Chapters 6.2 and 6.4: psychosocial factors are mapped in those who do not improve quickly. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isBeyondFourWeeks, isNotImproving } from '../conditions/course.ts';
import { aYellowFlagIsPresent, triageIsNonspecificOrNerveRoot } from '../conditions/triage.ts';
import { defineRule } from '../rule.ts';

export const yellowFlags = defineRule({
  id: 'encounter.yellow-flags',
  title: 'Yellow flags in back pain beyond four weeks without improvement: map them',
  stage: 'encounter',
  cites: [formi2007.section('6.4', grade.yellow), formi2007.section('6.2', grade.statement)],
  when: [triageIsNonspecificOrNerveRoot, aYellowFlagIsPresent, isNotImproving, isBeyondFourWeeks],
  then: { advice: 'yellowFlags', indicator: 'info' },
});
