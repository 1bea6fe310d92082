/** Chapter 6.1, box "OBS" and chapter 2: progressive pareses and paralysis. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nelCaudaEquina } from '../../guidelines/nel-cauda-equina.ts';
import { niceNg234 } from '../../guidelines/nice-ng234-2023.ts';
import { progressiveOrCompleteParesis } from '../conditions/emergency.ts';
import { emergencyImaging } from '../conditions/imaging-choices.ts';
import { defineEmergency } from './define-emergency.ts';

export const progressiveParesis = defineEmergency({
  id: 'emergency.progressive-paresis',
  title: {
    nb: 'Progredierende parese, lammelse i et bein eller medullakompresjon: henvis som øyeblikkelig hjelp',
    en: 'Progressive paresis, paralysis of a leg or cord compression: refer as an emergency',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.emergency), formi2007.section('2', grade.emergency)],
  newer: [nelCaudaEquina.section('pain-relief'), niceNg234.section('whole-spine')],
  when: [progressiveOrCompleteParesis],
  then: {
    advice: 'emergencyNeurologicalDeficit',
    imaging: emergencyImaging,
    asksFor: ['saddle-sensory-loss', 'urinary-retention', 'urinary-leakage', 'bowel-incontinence'],
  },
});
