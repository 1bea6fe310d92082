/** Chapter 6.1, box "OBS": while a sign is in question nothing reassures. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { emergencySignIsInQuestion } from '../conditions/emergency-questions.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const emergencySignInQuestion = defineRule({
  id: 'safety.emergency-sign-in-question',
  title: {
    nb: 'Et mulig akutt tegn er ikke avklart: «ikke indisert» gjelder først når det er avklart',
    en: 'A possible emergency sign is not settled: not indicated only when it is',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.emergency)],
  when: [imagingIsNotIndicated, emergencySignIsInQuestion],
  then: {
    imaging: { rank: 'flags-not-asked', advice: 'not-indicated-unless-red-flags', firstChoice: [], alternative: [] },
    asksFor: requiredNegatives,
    asksForWords: ['new-or-old'],
  },
});
