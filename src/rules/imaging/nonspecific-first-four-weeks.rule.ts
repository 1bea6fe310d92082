/** Chapter 6.3.1: most acute nonspecific pain passes within four to six weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { klokeValg } from '../../guidelines/kloke-valg-2020.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isWithinFourWeeks } from '../conditions/course.ts';
import { notIndicated } from '../conditions/imaging-choices.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nonspecificFirstFourWeeks = defineRule({
  id: 'imaging.nonspecific-first-four-weeks',
  title: {
    nb: 'Uspesifikke smerter i høyst fire uker: ingen bildediagnostikk',
    en: 'Nonspecific pain for four weeks at most: no imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.noImagingNonspecific)],
  newer: [klokeValg.section('imaging'), niceNg59.section('1.1.4')],
  when: [noNerveRootIsInvolved, isWithinFourWeeks],
  then: { imaging: notIndicated },
});
