/** Chapter 6.3: fetch the images instead of repeating them. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { imagesAnswerAlready, imagingIsNotIndicated } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const answeredAlready = defineRule({
  id: 'orders.answered-already',
  title: {
    nb: 'Nylige bilder svarer på spørsmålet: ikke hensiktsmessig, hent dem',
    en: 'Recent images answer the question: not appropriate, fetch them',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  newer: [ryggrad.section('recent-imaging')],
  when: [imagesAnswerAlready, imagingIsNotIndicated, isImagingOfTheBack],
  then: { verdict: 'not-appropriate', advice: 'recentImagingExists', indicator: 'warning' },
});
