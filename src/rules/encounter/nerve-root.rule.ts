/** Chapters 6.1 and 6.2: what points to a nerve root, and how to examine it. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved, nerveRootIsProvisional } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRoot = defineRule({
  id: 'encounter.nerve-root',
  title: 'Nerve root involvement: level, examination and course',
  stage: 'encounter',
  cites: [formi2007.section('6.1', grade.criteria), formi2007.section('6.2', grade.neurology)],
  when: [nerveRootIsInvolved],
  then: {
    advice: 'nerveRootInvolvement',
    asksFor: ['motor-deficit', 'sensory-deficit', 'reflex-change', 'lasegue-positive'],
  },
  variations: [{ when: nerveRootIsProvisional, then: { variant: 'provisional', asksForWords: ['neurology'] } }],
});
