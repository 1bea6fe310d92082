/** Chapter 2: multidisciplinary rehabilitation when not essentially better after six to eight weeks, assessment before it. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isBeyondSixWeeks } from '../conditions/course.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { askedAtReassessment } from '../conditions/required-negatives.ts';
import { isBeyondEightWeeksOrWorkIsAffected, isNotEssentiallyBetter } from '../conditions/work.ts';
import { defineRule } from '../rule.ts';

export const rehabilitation = defineRule({
  id: 'encounter.rehabilitation',
  title: {
    nb: 'Ikke vesentlig bedre etter seks til åtte uker: tverrfaglig rehabilitering',
    en: 'Not essentially better after six to eight weeks: multidisciplinary rehabilitation',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended), formi2007.section('6.4', grade.statement)],
  newer: [physicalMedicineGuide.section('brief-as-good'), physicalMedicineGuide.section('subacute-rehabilitation')],
  when: [nothingSeriousIsRecorded, isNotEssentiallyBetter, isBeyondSixWeeks, isBeyondEightWeeksOrWorkIsAffected],
  then: {
    advice: 'multidisciplinaryRehabilitation',
    asksFor: askedAtReassessment,
    params: { rehabilitation: 'due' },
  },
});
