/** Chapter 6.3.3, comment g: one starts with X-ray. */
import { acr2021 } from '../../guidelines/acr-2021.ts';
import { downie2013 } from '../../guidelines/downie-2013.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { fractureIsSuspected } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const suspectedFracture = defineRule({
  id: 'red-flags.suspected-fracture',
  title: {
    nb: 'Traume, virvelbrudd eller fall ved osteoporose: røntgen først',
    en: 'Trauma, vertebral fracture or a fall with osteoporosis: X-ray first',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3.3', grade.fracture)],
  newer: [acr2021.section('variant-6'), downie2013.section('fracture')],
  when: [fractureIsSuspected],
  then: {
    advice: 'redFlagsPresent',
    variant: 'fracture',
    triage: 'possible-serious',
    urgency: 'urgent',
    indicator: 'warning',
    imaging: { rank: 'fracture', advice: 'indicated', firstChoice: ['xr'], alternative: [['ct']] },
    asksFor: ['motor-deficit', 'sensory-deficit', 'reflex-change', 'urinary-retention'],
  },
});
