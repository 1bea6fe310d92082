/** Chapters 2 and 7.1.3: fusion is thought of after more than 2 years (chapter 2), 1 to 2 years (7.1.3), and failed rehabilitation. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isLongLasting } from '../conditions/course.ts';
import { isBeyondOneYear, isWithinTwoYears } from '../conditions/phase.ts';
import { isSurgeryButDiscProsthesis } from '../conditions/surgery.ts';
import { noSpecificDiseaseIsRecorded, painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const surgeryBeforeTwoYears = defineRule({
  id: 'referral.surgery-before-two-years',
  title: {
    nb: 'Ryggoperasjon ved langvarige uspesifikke smerter i høyst to år: rehabilitering først',
    en: 'Back surgery in long-lasting nonspecific pain of two years at most: rehabilitation first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.notGraded), formi2007.section('7.1.3', grade.fusionNotYet)],
  when: [isSurgeryButDiscProsthesis, painIsNonspecific, noSpecificDiseaseIsRecorded, isLongLasting, isWithinTwoYears],
  then: { advice: 'surgeryNotIndicated', variant: 'longLasting', indicator: 'warning' },
  variations: [{ when: isBeyondOneYear, then: { variant: 'beyondOneYear', indicator: 'info' } }],
  deviates: {
    from: 'FORMI 2007, 7.1.3: fusion may be considered over 1 to 2 years (weak)',
    because: 'Chapter 2 of the same guideline says over 2 years, and the operation has many complications.',
    source: 'FORMI 2007, chapter 2',
  },
});
