/** Chapters 1 and 6.1: age decides whether the guideline applies, and is a flag itself. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ageIsNotKnownToBeAdult } from '../conditions/age.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { defineRule } from '../rule.ts';

export const ageUnknown = defineRule({
  id: 'safety.age-unknown',
  title: {
    nb: 'Alderen er ikke kjent: «ikke indisert» sies ikke',
    en: 'Age is not known: "not indicated" is not said',
  },
  stage: 'safety',
  cites: [formi2007.section('1', grade.scope), formi2007.section('6.1', grade.redFlag)],
  when: [imagingIsNotIndicated, ageIsNotKnownToBeAdult],
  then: {
    imaging: { rank: 'age-unknown', advice: 'need-more-data', firstChoice: [], alternative: [] },
    asksForWords: ['age'],
  },
});
