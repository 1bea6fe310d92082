/** Chapter 6.1: red flags must be looked for; what could not be read has not been looked at. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { imagingIsNotIndicated, somethingCouldNotBeRead } from '../conditions/imaging.ts';
import { defineRule } from '../rule.ts';

export const dataUnavailable = defineRule({
  id: 'safety.data-unavailable',
  title: {
    nb: 'Deler av journalen kunne ikke leses: «ikke indisert» sies ikke',
    en: 'Parts of the record could not be read: "not indicated" is not said',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.consensus)],
  newer: [ryggrad.section('reassurance')],
  when: [imagingIsNotIndicated, somethingCouldNotBeRead],
  then: {
    advice: 'dataUnavailable',
    imaging: { rank: 'data-unavailable', advice: 'need-more-data', firstChoice: [], alternative: [] },
  },
});
