/** Chapter 6.2: a raised CRP supports suspicion of infection, inflammation or malignancy. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { crpIsHigh } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const highCrp = defineRule({
  id: 'red-flags.high-crp',
  title: {
    nb: 'CRP over 50 mg/L ved korsryggsmerter: rask henvisning, MR',
    en: 'CRP over 50 mg/L with low back pain: quick referral, MR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.2', grade.bloodTests), formi2007.section('6.3.3', grade.redFlagImaging)],
  newer: [ryggrad.section('crp')],
  when: [crpIsHigh],
  then: {
    advice: 'redFlagsPresent',
    variant: 'raisedCrp',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
