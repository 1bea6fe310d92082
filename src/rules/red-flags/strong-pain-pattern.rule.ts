/** Chapters 2 and 6.1: a red flag; chapter 6.3.3 chooses the examination. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ifompt2020 } from '../../guidelines/ifompt-2020.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { constantAndIncreasingOrNightPain } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const strongPainPattern = defineRule({
  id: 'red-flags.strong-pain-pattern',
  title: {
    nb: 'Konstante smerter som dessuten øker, eller som er der i hvile eller om natten: rask henvisning, MR',
    en: 'Constant pain that is also increasing or there at rest or at night: quick referral, MR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.redFlagImaging)],
  newer: [is1899.section('red-flags'), ifompt2020.section('combinations')],
  when: [constantAndIncreasingOrNightPain],
  then: {
    advice: 'redFlagsPresent',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
