/** Chapter 6.1: neurogenic claudication stands under nerve root involvement. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { claudicationIsLeftAlone } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const claudication = defineRule({
  id: 'triage.claudication',
  title: {
    nb: 'Nevrogen klaudikasjon: nerverotaffeksjon ved spinal stenose',
    en: 'Neurogenic claudication: nerve root involvement by stenosis',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria)],
  when: [finding('claudication')],
  then: {
    triage: 'nerve-root',
    advice: 'neurogenicClaudication',
    asksFor: ['relief-by-sitting-or-flexion', 'surgery-considered'],
  },
  variations: [{ when: claudicationIsLeftAlone, then: { variant: 'improving' } }],
});
