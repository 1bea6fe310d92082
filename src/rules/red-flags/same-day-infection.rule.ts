/** Chapter 6.1: infection of the spine; who may have it with fever is seen the same day (ours). */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { feverOrHighCrp, riskOfSpinalInfection } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const sameDayInfection = defineRule({
  id: 'red-flags.same-day-infection',
  title: {
    nb: 'Feber eller høy CRP ved rusmisbruk, immundempende behandling eller inngrep i ryggen: vurderes samme dag, MR',
    en: 'Fever or high CRP with drug misuse, immunosuppression or a spinal procedure: the same day, MR',
  },
  stage: 'red-flags',
  cites: [
    formi2007.section('6.1', grade.redFlag),
    formi2007.section('6.2', grade.bloodTests),
    formi2007.section('6.3.3', grade.redFlagImaging),
  ],
  newer: [ryggrad.section('same-day')],
  when: [feverOrHighCrp, riskOfSpinalInfection],
  then: {
    advice: 'redFlagsPresent',
    variant: 'sameDay',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
