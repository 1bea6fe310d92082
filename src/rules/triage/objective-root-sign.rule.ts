/** Chapter 6.1: objective findings that match a nerve root. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { twoRootSignsOneObjective } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const objectiveRootSign = defineRule({
  id: 'triage.objective-root-sign',
  title: {
    nb: 'To tegn på rotaffeksjon, minst ett av dem objektivt: nerverotaffeksjon',
    en: 'Two root signs of which one is objective: nerve root involvement',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria), formi2007.section('6.2', grade.neurology)],
  when: [twoRootSignsOneObjective],
  then: { triage: 'nerve-root' },
});
