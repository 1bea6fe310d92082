/** Chapter 6.3.1 against newer sources: the 2007 text advises MR, newer ones hold back, so it may be considered. */
import { acr2021 } from '../../guidelines/acr-2021.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isBeyondSixWeeks, isUnchangedOrWorse } from '../conditions/course.ts';
import { greyZone } from '../conditions/imaging-choices.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { profileIsCurrent } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const nonspecificBeyondSixWeeks = defineRule({
  id: 'imaging.nonspecific-beyond-six-weeks',
  title: {
    nb: 'Uspesifikke smerter uten bedring ut over seks uker: undersøk på nytt, MR kan vurderes',
    en: 'Nonspecific pain without improvement beyond six weeks: examine again, MR may be considered',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.imagingNonspecificNotImproving)],
  newer: [acr2021.section('variant-3'), niceNg59.section('1.1.4'), is1899.section('nonspecific')],
  when: [noNerveRootIsInvolved, profileIsCurrent, isUnchangedOrWorse, isBeyondSixWeeks],
  then: { imaging: greyZone, urgency: 'routine' },
  deviates: {
    from: 'FORMI 2007, 6.3.1: imaging is recommended (moderate to weak)',
    because: 'Newer sources find imaging usually not appropriate unless surgery or another intervention is considered.',
    source: 'ACR 2021, NICE NG59, Helsedirektoratet IS-1899',
  },
});
