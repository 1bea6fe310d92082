/** Chapters 7.1.3 and 2: surgery has no place in acute nonspecific pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isNotLongLasting } from '../conditions/course.ts';
import { isSurgery } from '../conditions/surgery.ts';
import { noSpecificDiseaseIsRecorded, painIsNonspecific } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const surgeryAcute = defineRule({
  id: 'referral.surgery-acute',
  title: {
    nb: 'Ryggoperasjon, eller henvisning til det, ved akutte uspesifikke smerter: har ingen plass',
    en: 'Back surgery, or referral for it, in acute nonspecific pain: no place',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.3', grade.advisedAgainst), formi2007.section('2', grade.notGraded)],
  when: [isSurgery, painIsNonspecific, noSpecificDiseaseIsRecorded, isNotLongLasting],
  then: { advice: 'surgeryNotIndicated', indicator: 'warning' },
  whenUnknown: {
    advice: 'surgeryNotIndicated',
    variant: 'notKnown',
    indicator: 'info',
    asksFor: [
      'motor-deficit',
      'progressive-paresis',
      'dermatomal-leg-pain',
      'saddle-sensory-loss',
      'urinary-retention',
    ],
    asksForWords: ['duration', 'neurology'],
  },
});
