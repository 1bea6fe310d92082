/** Chapter 6.3.1 as written in 2007, for clients that have chosen it. */
import { acr2021 } from '../../guidelines/acr-2021.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isBeyondSixWeeks, isUnchangedOrWorse } from '../conditions/course.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { profileIsFormi2007 } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const nonspecificBeyondSixWeeks2007 = defineRule({
  id: 'imaging.nonspecific-beyond-six-weeks-2007',
  title: {
    nb: 'Uspesifikke smerter uten bedring ut over seks uker, teksten fra 2007: MR',
    en: 'Nonspecific pain without improvement beyond six weeks, 2007 text: MR',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.imagingNonspecificNotImproving)],
  newer: [acr2021.section('variant-3')],
  when: [noNerveRootIsInvolved, profileIsFormi2007, isUnchangedOrWorse, isBeyondSixWeeks],
  then: {
    imaging: { rank: 'indicated', advice: 'indicated', firstChoice: ['mr'], alternative: [] },
    urgency: 'routine',
  },
});
