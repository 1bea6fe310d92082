/** Chapter 6.3.2, fourth recommendation: prolapse and symptoms shrink together. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isImproving } from '../conditions/course.ts';
import { prolapseIsShown } from '../conditions/imaging.ts';
import { notIndicated } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const prolapseControl = defineRule({
  id: 'imaging.prolapse-control',
  title: {
    nb: 'Tidligere påvist prolaps hos en pasient i bedring: ingen kontroll',
    en: 'A prolapse shown before in a patient who improves: no control',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [prolapseIsShown, isImproving],
  then: { imaging: notIndicated },
});
