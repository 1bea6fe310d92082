/** Chapter 6.1, box "OBS": bladder and bowel signs have many causes, so they alarm together with back pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { gbCaudaEquina } from '../../guidelines/gb-cauda-equina-2023.ts';
import { nelCaudaEquina } from '../../guidelines/nel-cauda-equina.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import {
  bladderBowelOrBilateralSign,
  notExplainedByOtherCause,
  withBackPainOrSciatica,
} from '../conditions/emergency.ts';
import { emergencyImaging } from '../conditions/imaging-choices.ts';
import { defineEmergency } from './define-emergency.ts';

export const caudaEquinaWithBackPain = defineEmergency({
  id: 'emergency.cauda-equina-with-back-pain',
  title: {
    nb: 'Nytt tegn fra blære eller tarm, eller tosidig isjias med utfall, sammen med ryggsmerter: mistanke om cauda equina-syndrom',
    en: 'New bladder or bowel sign, or bilateral sciatica with deficits, with back pain: suspected cauda equina syndrome',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.emergency), formi2007.section('2', grade.emergency)],
  newer: [
    gbCaudaEquina.section('mr-within-four-hours'),
    nelCaudaEquina.section('retention'),
    ryggrad.section('bowel-and-bilateral'),
  ],
  when: [bladderBowelOrBilateralSign, withBackPainOrSciatica, notExplainedByOtherCause],
  then: {
    advice: 'suspectedCaudaEquina',
    imaging: emergencyImaging,
    asksFor: ['saddle-sensory-loss', 'reduced-sphincter-tone', 'progressive-paresis'],
  },
});
