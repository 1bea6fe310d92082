/** Chapter 6.3.2: a stable weakness is assessed quickly; MR may be considered before six weeks. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { is1899 } from '../../guidelines/is-1899-2014.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { finding } from '../conditions/clause.ts';
import { motorDeficitIsStable } from '../conditions/deficits.ts';
import { defineRule } from '../rule.ts';

export const motorDeficitStable = defineRule({
  id: 'imaging.motor-deficit-stable',
  title: {
    nb: 'Nytt motorisk utfall der økning er avkreftet: haster å få vurdert, MR kan vurderes',
    en: 'New motor deficit that is known not to progress: urgent assessment, MR may be considered',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.2', grade.nerveRootImaging)],
  newer: [is1899.section('nerve-root'), ryggrad.section('motor-deficit')],
  when: [finding('motor-deficit'), motorDeficitIsStable],
  then: {
    advice: 'nerveRootInvolvement',
    variant: 'motorDeficit',
    indicator: 'warning',
    urgency: 'urgent',
    imaging: {
      rank: 'grey-zone',
      advice: 'may-be-considered',
      firstChoice: ['mr'],
      alternative: [['ct']],
      onAPar: ['ct'],
    },
  },
});
