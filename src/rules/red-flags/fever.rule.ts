/** Chapters 2 and 6.1: a red flag; chapter 6.3.3 chooses the examination. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { finding } from '../conditions/clause.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const fever = defineRule({
  id: 'red-flags.fever',
  title: {
    nb: 'Feber ved korsryggsmerter: rask henvisning, MR',
    en: 'Fever with low back pain: quick referral, MR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.redFlagImaging)],
  newer: [is1899.section('red-flags')],
  when: [finding('fever')],
  then: {
    advice: 'redFlagsPresent',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
