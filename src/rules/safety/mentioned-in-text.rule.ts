/** Chapter 6.1: red flags must be looked for; one that stands in the text and not in the codes has not been settled. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { somethingIsMentioned } from '../conditions/referral-text.ts';
import { requiredNegatives } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const flagMentionedInText = defineRule({
  id: 'safety.mentioned-in-text',
  title: {
    nb: 'Teksten i en bestilling nevner et rødt flagg som ikke er registrert: «ikke indisert» gjelder først når det er avklart',
    en: 'The text of an order mentions a red flag that is not recorded: not indicated only when it is settled',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3', grade.general)],
  newer: [ryggrad.section('reassurance')],
  when: [imagingIsNotIndicated, somethingIsMentioned],
  then: {
    imaging: { rank: 'flags-not-asked', advice: 'not-indicated-unless-red-flags', firstChoice: [], alternative: [] },
    asksFor: requiredNegatives,
  },
});
