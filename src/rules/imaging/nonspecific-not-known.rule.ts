/** Chapter 6.3.1: duration and lack of improvement decide; without them nothing can be said. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { courseOrDurationIsMissing } from '../conditions/course.ts';
import { needMoreData } from '../conditions/imaging-choices.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nonspecificNotKnown = defineRule({
  id: 'imaging.nonspecific-not-known',
  title: {
    nb: 'Uspesifikke smerter, forløp eller varighet ikke kjent: spør før bildediagnostikk',
    en: 'Nonspecific pain, course or duration not known: ask before imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.imagingNonspecificNotImproving), formi2007.section('6.3', grade.general)],
  when: [noNerveRootIsInvolved, courseOrDurationIsMissing],
  then: { imaging: needMoreData, asksForWords: ['course', 'duration'] },
});
