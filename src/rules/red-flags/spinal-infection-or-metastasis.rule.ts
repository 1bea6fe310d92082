/** Chapters 2 and 6.1: a red flag; chapter 6.3.3 chooses the examination. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { niceNg234 } from '../../guidelines/nice-ng234-2023.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { knownSpinalInfectionOrMetastasis } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const spinalInfectionOrMetastasis = defineRule({
  id: 'red-flags.spinal-infection-or-metastasis',
  title: {
    nb: 'Kjent infeksjon eller metastase i ryggsøylen: rask henvisning, MR',
    en: 'Known infection or metastasis of the spine: quick referral, MR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.redFlagImaging)],
  newer: [is1899.section('red-flags'), niceNg234.section('whole-spine')],
  when: [knownSpinalInfectionOrMetastasis],
  then: {
    advice: 'redFlagsPresent',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
