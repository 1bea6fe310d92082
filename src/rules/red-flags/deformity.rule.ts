/** Chapters 6.1 and 6.3.3: structural deformity is seen on X-ray. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { structuralXray } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const deformity = defineRule({
  id: 'red-flags.deformity',
  title: {
    nb: 'Deformitet i ryggsøylen: røntgen først',
    en: 'Spinal deformity: X-ray first',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.xrayFirst)],
  when: [finding('spinal-deformity')],
  then: {
    advice: 'redFlagsPresent',
    variant: 'structural',
    triage: 'possible-serious',
    urgency: 'routine',
    indicator: 'info',
    imaging: structuralXray,
  },
});
