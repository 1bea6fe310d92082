/** Chapter 6.3.3, comment g: a fracture that touches nerve roots or cord is examined with CT, and at once. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { rootOrNeurologicalSign } from '../conditions/deficits.ts';
import { fractureIsSuspected } from '../conditions/red-flags.ts';
import { defineEmergency } from './define-emergency.ts';

export const fractureWithNeurology = defineEmergency({
  id: 'emergency.fracture-with-neurology',
  title: {
    nb: 'Mistanke om brudd med tegn på nerverotaffeksjon eller nevrologiske utfall: øyeblikkelig hjelp, CT',
    en: 'Suspected fracture with nerve root signs or neurological deficits: emergency, CT',
  },
  stage: 'red-flags',
  cites: [formi2007.section('6.3.3', grade.fracture)],
  when: [fractureIsSuspected, rootOrNeurologicalSign],
  then: {
    advice: 'emergencyNeurologicalDeficit',
    variant: 'fracture',
    imaging: { rank: 'emergency', advice: 'indicated', firstChoice: ['ct'], alternative: [['mr']] },
    asksFor: ['saddle-sensory-loss', 'urinary-retention', 'progressive-paresis'],
  },
});
