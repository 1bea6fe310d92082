/** Chapter 6.1: somebody has examined and set the diagnosis. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { radiculopathyIsCoded } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const codedRadiculopathy = defineRule({
  id: 'triage.coded-radiculopathy',
  title: {
    nb: 'Radikulopati satt som diagnose: nerverotaffeksjon',
    en: 'Radiculopathy set as a diagnosis: nerve root involvement',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria)],
  when: [radiculopathyIsCoded],
  then: { triage: 'nerve-root' },
});
