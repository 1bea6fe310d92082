/** Chapters 6.2 and 6.4: psychosocial factors are mapped in those who do not improve quickly. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { physicalMedicineGuide } from '../../guidelines/physical-medicine-2021.ts';
import { isNotImproving } from '../conditions/course.ts';
import { isBeyondTwoWeeks } from '../conditions/duration.ts';
import { nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { aYellowFlagBesideWorkIsPresent } from '../conditions/triage.ts';
import { defineRule } from '../rule.ts';

/** "Do not improve quickly": not better beyond the one to two weeks of chapter 2, where four weeks stood before. */
export const yellowFlags = defineRule({
  id: 'encounter.yellow-flags-beyond-two-weeks',
  supersedes: 'encounter.yellow-flags',
  title: {
    nb: 'Gule flagg ved ryggsmerter uten bedring ut over to uker: kartlegg dem',
    en: 'Yellow flags in back pain that does not improve beyond two weeks: map them',
  },
  stage: 'encounter',
  cites: [formi2007.section('6.4', grade.yellow), formi2007.section('6.2', grade.statement)],
  newer: [physicalMedicineGuide.section('psychosocial'), niceNg59.section('1.1.2')],
  when: [nothingSeriousIsRecorded, aYellowFlagBesideWorkIsPresent, isNotImproving, isBeyondTwoWeeks],
  then: { advice: 'yellowFlags', indicator: 'info', params: { yellow: 'recorded' } },
});
