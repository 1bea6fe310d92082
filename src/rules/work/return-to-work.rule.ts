/** Chapter 2, work: cooperation between patient, employer and health care when the trouble drags on. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isBeyondSixWeeks } from '../conditions/course.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { workIsAffected } from '../conditions/work.ts';
import { defineRule } from '../rule.ts';

export const returnToWork = defineRule({
  id: 'work.return-to-work',
  title: {
    nb: 'Jobben fortsatt påvirket ut over seks uker: tilbake i arbeid i samarbeid med arbeidsgiver',
    en: 'Work still affected beyond six weeks: back to work together with the employer',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended), formi2007.section('6.4', grade.statement)],
  newer: [physicalMedicineGuide.section('brief-as-good')],
  when: [nothingSeriousIsRecorded, workIsAffected, isBeyondSixWeeks],
  then: {
    advice: 'sickLeave',
    variant: 'employer',
    asksFor: requiredNegatives,
    params: { employer: 'due' },
  },
});
