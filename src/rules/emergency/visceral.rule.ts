/** Chapter 6.1: think of disease of inner organs; the guideline names no action, so we name the safe one. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { visceralSign } from '../conditions/emergency.ts';
import { defineEmergency } from './define-emergency.ts';

export const visceral = defineEmergency({
  id: 'emergency.visceral',
  title: {
    nb: 'Mistanke om akutt sykdom i indre organer eller symptomgivende aortaaneurisme: øyeblikkelig hjelp, ikke bilder av ryggen',
    en: 'Suspected visceral emergency or symptomatic aortic aneurysm: emergency, and no imaging of the spine',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.consensus)],
  when: [visceralSign],
  then: {
    advice: 'suspectedVisceralEmergency',
    imaging: { rank: 'visceral', advice: 'not-applicable', firstChoice: [], alternative: [] },
  },
});
