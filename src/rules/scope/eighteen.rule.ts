/** Chapter 1 says "over 18"; we count 18 as adult and say so. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { isEighteen } from '../conditions/age.ts';
import { defineRule } from '../rule.ts';

export const eighteen = defineRule({
  id: 'scope.eighteen',
  title: {
    nb: 'Akkurat 18 år: regnes som voksen; retningslinjen sier «over 18 år» og lar det stå åpent',
    en: 'Exactly 18: counted as an adult; the guideline says "over 18" and leaves it open',
  },
  stage: 'scope',
  cites: [formi2007.section('1', grade.scope)],
  newer: [ryggrad.section('eighteen')],
  when: [isEighteen],
  then: {},
});
