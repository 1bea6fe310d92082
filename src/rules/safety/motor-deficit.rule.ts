/** Chapters 2 and 6.1: while nobody knows whether a weakness increases, neither less pain nor old images reassure. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { finding } from '../conditions/clause.ts';
import { motorDeficitMayProgress } from '../conditions/deficits.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { defineRule } from '../rule.ts';

export const motorDeficitInQuestion = defineRule({
  id: 'safety.motor-deficit',
  title: {
    nb: 'Nytt motorisk utfall som kan være økende: «ikke indisert» gjelder først når økning er avkreftet',
    en: 'New motor deficit that may be increasing: not indicated only when it is known not to',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.emergency), formi2007.section('2', grade.consensus)],
  newer: [ryggrad.section('motor-deficit')],
  when: [imagingIsNotIndicated, finding('motor-deficit'), motorDeficitMayProgress],
  then: {
    imaging: { rank: 'flags-not-asked', advice: 'not-indicated-unless-red-flags', firstChoice: [], alternative: [] },
    asksFor: ['progressive-paresis', 'saddle-sensory-loss', 'urinary-retention'],
    asksForWords: ['progression'],
  },
});
