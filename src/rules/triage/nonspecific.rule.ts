/** Chapter 6.1: what is neither nerve root nor possibly serious is nonspecific, when somebody has asked. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { somethingIsRecorded } from '../conditions/triage.ts';
import { defineRule } from '../rule.ts';

export const nonspecific = defineRule({
  id: 'triage.nonspecific',
  title: {
    nb: 'Det er spurt om flagg eller tegn på rotaffeksjon, og ingen av dem avgjør: uspesifikke smerter',
    en: 'Flags or root signs have been asked about and none decides: nonspecific',
  },
  stage: 'triage',
  cites: [formi2007.section('6.1', grade.criteria), formi2007.section('2', grade.criteria)],
  when: [somethingIsRecorded],
  then: { triage: 'nonspecific' },
});
