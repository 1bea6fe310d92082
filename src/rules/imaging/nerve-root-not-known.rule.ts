/** Chapter 6.3.2: course and duration decide. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { rootCourseOrDurationIsMissing } from '../conditions/course.ts';
import { needMoreData } from '../conditions/imaging-choices.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRootNotKnown = defineRule({
  id: 'imaging.nerve-root-not-known',
  title: {
    nb: 'Nerverotsmerter, forløp eller varighet ikke kjent: spør før bildediagnostikk',
    en: 'Nerve root pain, course or duration not known: ask before imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging), formi2007.section('6.3', grade.general)],
  when: [nerveRootIsInvolved, rootCourseOrDurationIsMissing],
  then: { imaging: needMoreData, asksForWords: ['course', 'duration'] },
});
