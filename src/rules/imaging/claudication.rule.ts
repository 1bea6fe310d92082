/** Chapter 6.3.2: MR is the primary examination in neurogenic claudication, especially when surgery is considered. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { mrPrimarily } from '../conditions/imaging-choices.ts';
import { claudicationStillTroubles } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const claudicationImaging = defineRule({
  id: 'imaging.claudication',
  title: {
    nb: 'Plagsom nevrogen klaudikasjon: MR først',
    en: 'Neurogenic claudication that troubles: MR first',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  when: [finding('claudication'), claudicationStillTroubles],
  then: { imaging: mrPrimarily, urgency: 'routine', asksFor: ['surgery-considered'] },
});
