/** Chapter 6.1: weakness is an objective finding that may come from a nerve root, and nothing to reassure about. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { defineRule } from '../rule.ts';

export const motorDeficit = defineRule({
  id: 'triage.motor-deficit',
  title: {
    nb: 'Nytt motorisk utfall: minst foreløpig nerverotaffeksjon, aldri uspesifikke smerter; undersøk',
    en: 'New motor deficit: at least provisionally nerve root, never nonspecific; examine',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria), formi2007.section('6.2', grade.neurology)],
  when: [finding('motor-deficit')],
  then: { triage: 'nerve-root', provisional: true },
});
