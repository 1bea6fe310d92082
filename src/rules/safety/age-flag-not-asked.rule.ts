/** Chapter 6.1: under 20 and over 55 it matters whether the pain is new, and nobody has recorded it. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ageMayBeAFlag } from '../conditions/age.ts';
import { imagingHangsOnMore } from '../conditions/imaging.ts';
import { newOrChangedPainIsNotRecorded } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const ageFlagNotAsked = defineRule({
  id: 'safety.age-flag-not-asked',
  title: {
    nb: 'Alder som er et flagg hvis smertene er nye eller endrede, og det er ikke registrert: nevn det som ikke kjent',
    en: 'Age that would be a flag with new or changed pain, which is not recorded: name it as not known',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.redFlag)],
  when: [ageMayBeAFlag, newOrChangedPainIsNotRecorded, imagingHangsOnMore],
  then: { asksFor: ['new-or-changed-pain'] },
});
