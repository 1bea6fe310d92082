/** Chapter 6.2: without history and examination nobody can be placed in a group. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nothingIsRecorded } from '../conditions/triage.ts';
import { defineRule } from '../rule.ts';

export const insufficientData = defineRule({
  id: 'triage.insufficient-data',
  title: {
    nb: 'Bare kontaktårsaken er registrert: for lite kjent',
    en: 'Nothing but the presenting problem is recorded: insufficient data',
  },
  stage: 'triage',
  cites: [formi2007.section('6.2', grade.consensus)],
  when: [nothingIsRecorded],
  then: { triage: 'insufficient-data' },
});
