/** Chapter 2: unsatisfactory improvement after 6 to 12 weeks, preferably before 6 to 8 months. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { peul2008 } from '../../guidelines/peul-2008.ts';
import { sport2006 } from '../../guidelines/sport-2006.ts';
import { isBeyondSixWeeks, isImproving } from '../conditions/course.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isBeyondEightMonths, isBeyondSixMonths } from '../conditions/phase.ts';
import { isDiscSurgeryOrAssessmentForIt } from '../conditions/surgery.ts';
import { noClaudicationIsRecorded, noSpecificDiseaseIsRecorded, noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const discSurgery = defineRule({
  id: 'referral.disc-surgery',
  title: {
    nb: 'Prolapsoperasjon, eller henvisning til det, etter seks uker med nerverotsmerter: kan overveies, helst før 6–8 måneder',
    en: 'Disc surgery, or referral for it, after six weeks of nerve root pain: may be considered, preferably before 6 to 8 months',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.recommended)],
  newer: [sport2006.section('disc-surgery'), peul2008.section('early-surgery')],
  when: [
    isDiscSurgeryOrAssessmentForIt,
    nerveRootIsInvolved,
    noStrongRedFlag,
    noClaudicationIsRecorded,
    noSpecificDiseaseIsRecorded,
    isBeyondSixWeeks,
  ],
  then: { advice: 'surgeryMayBeConsidered', indicator: 'info', asksForWords: ['course', 'neurology'] },
  variations: [
    { when: isBeyondEightMonths, then: { variant: 'late' } },
    { when: isImproving, then: { variant: 'improving' } },
    { when: isBeyondSixMonths, then: { variant: 'soon' } },
  ],
});
