/** Chapter 6.1: kidney stone is among the diseases of inner organs to think of. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { defineRule } from '../rule.ts';

export const kidneyStone = defineRule({
  id: 'encounter.kidney-stone',
  title: {
    nb: 'Nyrestein er registrert: tenk på det som årsak, ta urinprøve',
    en: 'Kidney stone on record: consider it as the cause, take a urine test',
  },
  stage: 'encounter',
  cites: [formi2007.section('6.1', grade.consensus), formi2007.section('6.2', grade.bloodTests)],
  when: [finding('kidney-stone')],
  then: { advice: 'considerOtherCause', variant: 'kidneyStone', indicator: 'info' },
});
