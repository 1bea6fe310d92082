/** Chapters 2 and 7.1.1: sick leave as short as possible, graded considered at every visit, contact in one to two weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { isOnSickLeave, sickLeaveIsGraded, workIsAffected } from '../conditions/work.ts';
import { defineRule } from '../rule.ts';

export const sickLeave = defineRule({
  id: 'work.sick-leave',
  title: {
    nb: 'Sykmelding eller problemer på jobb: så kort som mulig, vurder gradert, ny kontakt snart',
    en: 'Sick leave or trouble at work: as short as possible, consider graded, see again soon',
  },
  stage: 'encounter',
  cites: [formi2007.section('7.1.1', grade.shortSickLeave), formi2007.section('2', grade.recommended)],
  newer: [physicalMedicineGuide.section('brief-as-good')],
  when: [nothingSeriousIsRecorded, workIsAffected],
  then: {
    advice: 'sickLeave',
    asksFor: requiredNegatives,
    params: { sickLeave: 'workProblem' },
  },
  variations: [
    { when: sickLeaveIsGraded, then: { variant: 'graded', params: { sickLeave: 'graded' } } },
    { when: isOnSickLeave, then: { variant: 'onLeave', params: { sickLeave: 'onLeave' } } },
  ],
});
