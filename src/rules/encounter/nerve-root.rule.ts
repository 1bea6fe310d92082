/** Chapters 6.1, 6.2 and 7.2.1: what points to a nerve root, how to examine it, and how active to be. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved, nerveRootIsProvisional } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRoot = defineRule({
  id: 'encounter.nerve-root',
  title: {
    nb: 'Nerverotaffeksjon: nivå, undersøkelse, aktivitet og forløp',
    en: 'Nerve root involvement: level, examination, activity and course',
  },
  stage: 'encounter',
  cites: [
    formi2007.section('6.2', grade.neurology),
    formi2007.section('7.2.1', grade.nerveRootActivity),
    formi2007.section('6.1', grade.criteria),
  ],
  when: [nerveRootIsInvolved],
  then: {
    advice: 'nerveRootInvolvement',
    asksFor: ['motor-deficit', 'sensory-deficit', 'reflex-change', 'lasegue-positive'],
  },
  variations: [{ when: nerveRootIsProvisional, then: { variant: 'provisional', asksForWords: ['neurology'] } }],
});
