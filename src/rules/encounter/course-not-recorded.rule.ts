/** Chapter 2: beyond two weeks the course decides what comes next; when nobody has recorded it, that is the question. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isBeyondTwoWeeks, isNotKnownToBeLongLasting } from '../conditions/duration.ts';
import { courseIsNotRecorded, nothingSeriousIsRecorded } from '../conditions/encounter.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const courseNotRecorded = defineRule({
  id: 'encounter.course-not-recorded',
  title: {
    nb: 'Plager ut over to uker uten registrert forløp: spør om det er bedre, og planlegg etter svaret',
    en: 'Trouble beyond two weeks without a recorded course: ask whether it is better, and plan by the answer',
  },
  stage: 'encounter',
  cites: [formi2007.section('2', grade.recommended)],
  when: [nothingSeriousIsRecorded, courseIsNotRecorded, isBeyondTwoWeeks, isNotKnownToBeLongLasting],
  then: {
    advice: 'followUp',
    variant: 'courseNotKnown',
    asksFor: requiredNegatives,
    asksForWords: ['course'],
    params: { reassess: 'courseNotKnown' },
  },
});
