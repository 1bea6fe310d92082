/** Chapters 2 and 7.1.3: fusion may be considered in severe pain over two years after failed multidisciplinary treatment, one or two levels. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isBeyondTwoYears } from '../conditions/phase.ts';
import { isFusionOrAssessmentForIt } from '../conditions/surgery.ts';
import { noSpecificDiseaseIsRecorded, painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const surgeryAfterTwoYears = defineRule({
  id: 'referral.surgery-after-two-years',
  title: {
    nb: 'Avstivning, eller henvisning til det, etter to år med uspesifikke smerter: kan overveies på visse vilkår',
    en: 'Fusion, or referral for it, after two years of nonspecific pain: may be considered on conditions',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.3', grade.fusion), formi2007.section('2', grade.notGraded)],
  when: [isFusionOrAssessmentForIt, painIsNonspecific, noSpecificDiseaseIsRecorded, isBeyondTwoYears],
  then: { advice: 'surgeryMayBeConsidered', variant: 'fusion', indicator: 'info' },
});
