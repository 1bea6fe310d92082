/** Chapter 6.1 and comment f of 6.3.3: age alone is a weak suspicion. */
import { downie2013 } from '../../guidelines/downie-2013.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isOverFiftyFive } from '../conditions/age.ts';
import { weakFlagImaging } from '../conditions/imaging-choices.ts';
import { newOrChangedPain } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const ageOver55 = defineRule({
  id: 'red-flags.age-over-55',
  title: {
    nb: 'Nye eller endrede smerter hos pasienter over 55 år som eneste flagg: røntgen og SR for å redusere mistanken',
    en: 'New or changed pain over 55 as the only flag: X-ray and ESR to lower the suspicion',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.xrayFirst)],
  newer: [downie2013.section('single-flags')],
  when: [isOverFiftyFive, newOrChangedPain],
  then: {
    advice: 'weakRedFlag',
    triage: 'possible-serious',
    yieldsTo: 'nerve-root',
    urgency: 'routine',
    indicator: 'info',
    imaging: weakFlagImaging,
    params: { ageFlag: 'over55' },
  },
});
