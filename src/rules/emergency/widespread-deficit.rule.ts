/** Chapters 2 and 6.1: widespread deficits, treated as progressive until known to be stable. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { deficitIsNotKnownToBeStable } from '../conditions/deficits.ts';
import { emergencyImaging } from '../conditions/imaging-choices.ts';
import { defineEmergency } from './define-emergency.ts';

export const widespreadDeficit = defineEmergency({
  id: 'emergency.widespread-deficit',
  title: {
    nb: 'Utbredte nevrologiske utfall som ikke er kjent som stabile: henvis som øyeblikkelig hjelp',
    en: 'Widespread neurological deficits that are not known to be stable: refer as an emergency',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('2', grade.emergency)],
  when: [finding('widespread-neurological-deficit'), deficitIsNotKnownToBeStable],
  then: {
    advice: 'emergencyNeurologicalDeficit',
    imaging: emergencyImaging,
    asksFor: ['progressive-paresis', 'saddle-sensory-loss', 'urinary-retention', 'urinary-leakage'],
    asksForWords: ['progression'],
  },
});
