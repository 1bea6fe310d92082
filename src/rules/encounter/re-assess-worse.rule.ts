/** Chapter 2: within the one to two weeks until the next contact, getting worse is reason enough to assess again. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isBeyondOneWeek, isWithinTwoWeeks } from '../conditions/duration.ts';
import { isWorsening, nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const reAssessWorse = defineRule({
  id: 'encounter.re-assess-worse',
  title: {
    nb: 'Verre i den andre uken: vurder på nytt nå',
    en: 'Getting worse in the second week: assess again now',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended)],
  when: [nothingSeriousIsRecorded, isWorsening, isBeyondOneWeek, isWithinTwoWeeks],
  then: { advice: 'followUp', variant: 'worse', asksFor: requiredNegatives, params: { reassess: 'worse' } },
});
