/** Chapter 6.1: widespread deficits that are known to be stable are a red flag, no emergency. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { deficitIsStable } from '../conditions/deficits.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const stableWidespreadDeficit = defineRule({
  id: 'red-flags.stable-widespread-deficit',
  title: {
    nb: 'Utbredte nevrologiske utfall som er kjent som stabile: rask henvisning, MR',
    en: 'Widespread neurological deficits known to be stable: quick referral, MR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.redFlagImaging)],
  when: [finding('widespread-neurological-deficit'), deficitIsStable],
  then: {
    advice: 'redFlagsPresent',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
