/** Chapter 6.3.2, third recommendation and comment c: MR tells scar from a new prolapse; contrast may be needed. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { isNotImproving } from '../conditions/course.ts';
import { mrPrimarily } from '../conditions/imaging-choices.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const operatedBefore = defineRule({
  id: 'imaging.operated-before',
  title: {
    nb: 'Nerverotsmerter etter tidligere operasjon i korsryggen, uten bedring: MR først',
    en: 'Nerve root pain after earlier lumbar surgery, not improving: MR first',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [nerveRootIsInvolved, finding('previous-lumbar-surgery'), isNotImproving],
  then: { imaging: mrPrimarily, urgency: 'routine' },
});
