/** Chapter 6.3.1: "beyond 4 to 6 weeks" leaves two weeks in which both waiting and MR can be defended. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { klokeValg } from '../../guidelines/kloke-valg-2020.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { isInGreyZone, isUnchangedOrWorse } from '../conditions/course.ts';
import { greyZone } from '../conditions/imaging-choices.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nonspecificFourToSixWeeks = defineRule({
  id: 'imaging.nonspecific-four-to-six-weeks',
  title: {
    nb: 'Uspesifikke smerter uten bedring i fire til seks uker: undersøk på nytt, MR kan vurderes',
    en: 'Nonspecific pain without improvement for four to six weeks: examine again, MR may be considered',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.imagingNonspecificNotImproving)],
  newer: [klokeValg.section('imaging'), is1899.section('nonspecific'), ryggrad.section('grey-zone')],
  when: [noNerveRootIsInvolved, isUnchangedOrWorse, isInGreyZone],
  then: { imaging: greyZone, urgency: 'routine' },
});
