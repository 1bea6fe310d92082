/** Chapter 6.1: onset under 20; the guideline names no examination, and radiation (6.3) speaks for MR. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { isUnderTwenty } from '../conditions/age.ts';
import { newOrChangedPain } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const ageUnder20 = defineRule({
  id: 'red-flags.age-under-20',
  title: {
    nb: 'Nye eller endrede smerter hos pasienter under 20 år som eneste flagg: MR heller enn røntgen',
    en: 'New or changed pain under 20 as the only flag: MR rather than X-ray',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3', grade.general)],
  newer: [ryggrad.section('young-flag')],
  when: [isUnderTwenty, newOrChangedPain],
  then: {
    advice: 'weakRedFlag',
    triage: 'possible-serious',
    yieldsTo: 'nerve-root',
    urgency: 'routine',
    params: { ageFlag: 'under20' },
    indicator: 'info',
    imaging: { rank: 'weak-flag', advice: 'indicated', firstChoice: ['mr'], alternative: [['xr']] },
  },
});
