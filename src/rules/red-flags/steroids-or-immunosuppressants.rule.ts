/** Chapters 2 and 6.1: a red flag; chapter 6.3.3 chooses the examination. */

import { downie2013 } from '../../guidelines/downie-2013.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { seriousImaging } from '../conditions/imaging-choices.ts';
import { steroidsOrImmunosuppressants } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const steroidsOrImmunosuppressantsFlag = defineRule({
  id: 'red-flags.steroids-or-immunosuppressants',
  title: {
    nb: 'Steroider eller immundempende legemidler: rask henvisning, MR',
    en: 'Steroids or immunosuppressants: quick referral, MR',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.redFlagImaging)],
  newer: [is1899.section('red-flags'), downie2013.section('fracture')],
  when: [steroidsOrImmunosuppressants],
  then: {
    advice: 'redFlagsPresent',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: seriousImaging,
  },
});
