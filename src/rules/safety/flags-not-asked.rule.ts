/** Chapters 6.1 and 6.3.1: advice against imaging holds only without red flags, and unrecorded is not absent. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { requiredNegatives, someRequiredNegativeIsNotRecorded } from '../conditions/required-negatives.ts';
import { defineRule } from '../rule.ts';

export const flagsNotAsked = defineRule({
  id: 'safety.flags-not-asked',
  title: {
    nb: 'Noen av de viktigste røde flaggene er ikke registrert som avkreftet: «ikke indisert» gjelder bare hvis de avkreftes',
    en: 'Main red flags not recorded as absent: not indicated only if they are',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.2', grade.consensus)],
  newer: [ryggrad.section('reassurance')],
  when: [imagingIsNotIndicated, someRequiredNegativeIsNotRecorded],
  then: {
    imaging: { rank: 'flags-not-asked', advice: 'not-indicated-unless-red-flags', firstChoice: [], alternative: [] },
    asksFor: requiredNegatives,
  },
});
