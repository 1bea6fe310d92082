/** Chapter 6.3.2: imaging is for those who do not improve beyond four to six weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { isWithinFourWeeks } from '../conditions/course.ts';
import { notIndicated } from '../conditions/imaging-choices.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRootFirstFourWeeks = defineRule({
  id: 'imaging.nerve-root-first-four-weeks',
  title: {
    nb: 'Nerverotsmerter i høyst fire uker: ingen bildediagnostikk ennå',
    en: 'Nerve root pain for four weeks at most: no imaging yet',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  newer: [is1899.section('nerve-root')],
  when: [nerveRootIsInvolved, isWithinFourWeeks],
  then: { imaging: notIndicated },
});
