/** Chapters 2 and 6.3.2: a new weakness that may be increasing does not wait for four weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { finding } from '../conditions/clause.ts';
import { motorDeficitMayProgress } from '../conditions/deficits.ts';
import { nerveRootImaging } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const motorDeficitProgress = defineRule({
  id: 'imaging.motor-deficit-may-progress',
  title: {
    nb: 'Nytt motorisk utfall (droppfot) som er verre eller ikke kjent som stabilt: haster, MR; spør om det øker',
    en: 'New motor deficit (foot drop) that is worse or not known to be stable: urgent, MR; ask whether it progresses',
  },
  stage: 'imaging',
  cites: [formi2007.section('2', grade.consensus), formi2007.section('6.3.2', grade.nerveRootImaging)],
  newer: [is1899.section('nerve-root'), ryggrad.section('motor-deficit')],
  when: [finding('motor-deficit'), motorDeficitMayProgress],
  then: {
    advice: 'nerveRootInvolvement',
    variant: 'motorDeficit',
    indicator: 'warning',
    urgency: 'urgent',
    imaging: nerveRootImaging,
    asksFor: ['progressive-paresis', 'saddle-sensory-loss', 'urinary-retention'],
    asksForWords: ['progression'],
  },
});
