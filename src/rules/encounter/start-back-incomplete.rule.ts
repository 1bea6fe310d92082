/** Chapter 6.4: a screening total without its distress subscale leaves open whether the risk is medium or high. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { nothingSeriousIsRecorded, startBackIsIncomplete } from '../conditions/encounter.ts';
import { defineRule } from '../rule.ts';

export const startBackIncomplete = defineRule({
  id: 'encounter.start-back-incomplete',
  title: {
    nb: 'STarT Back på fire eller mer uten delskåre: regn ut delskåren, den avgjør oppfølgingen',
    en: 'STarT Back total of four or more without the subscale: work it out, it decides the follow-up',
  },
  stage: 'encounter',
  cites: [formi2007.section('6.4', grade.yellow)],
  newer: [niceNg59.section('1.1.2')],
  when: [nothingSeriousIsRecorded, startBackIsIncomplete],
  then: { advice: 'yellowFlags', variant: 'startBackIncomplete', indicator: 'info', params: { yellow: 'incomplete' } },
});
