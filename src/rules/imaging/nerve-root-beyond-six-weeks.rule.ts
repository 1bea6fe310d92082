/** Chapter 6.3.2, second recommendation and comment b. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { isBeyondSixWeeks, isNotImproving } from '../conditions/course.ts';
import { nerveRootImaging } from '../conditions/imaging-choices.ts';
import { nerveRootIsEstablished } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRootBeyondSixWeeks = defineRule({
  id: 'imaging.nerve-root-beyond-six-weeks',
  title: {
    nb: 'Nerverotsmerter uten bedring ut over seks uker: MR, alternativt CT',
    en: 'Nerve root pain without improvement beyond six weeks: MR, alternatively CT',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  newer: [is1899.section('nerve-root')],
  when: [nerveRootIsEstablished, isNotImproving, isBeyondSixWeeks],
  then: { imaging: nerveRootImaging, urgency: 'routine', asksFor: ['surgery-considered'] },
});
