/** Chapter 6.3.2, first recommendation. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImproving } from '../conditions/course.ts';
import { notIndicated } from '../conditions/imaging-choices.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nerveRootImproving = defineRule({
  id: 'imaging.nerve-root-improving',
  title: {
    nb: 'Nerverotsmerter i bedring: ingen bildediagnostikk',
    en: 'Nerve root pain that is improving: no imaging',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [nerveRootIsInvolved, isImproving],
  then: { imaging: notIndicated },
});
