/** Chapters 6.2 and 6.3.2: beyond four weeks the examination of the legs decides. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isBeyondFourWeeks, isNotImproving } from '../conditions/course.ts';
import { needMoreData } from '../conditions/imaging-choices.ts';
import { nerveRootIsNotExamined } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRootNotExamined = defineRule({
  id: 'imaging.nerve-root-not-examined',
  title: {
    nb: 'Mulige nerverotsmerter ut over fire uker, beina ikke undersøkt: undersøk før bildediagnostikk',
    en: 'Possible nerve root pain beyond four weeks, legs not examined: examine before imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.2', grade.neurology), formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [nerveRootIsNotExamined, isNotImproving, isBeyondFourWeeks],
  then: {
    imaging: needMoreData,
    asksFor: ['motor-deficit', 'sensory-deficit', 'reflex-change', 'lasegue-positive'],
    asksForWords: ['neurology'],
  },
});
