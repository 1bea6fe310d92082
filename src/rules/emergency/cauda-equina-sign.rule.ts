/** Chapter 6.1, box "OBS": signs that are an emergency alone, at any age, with or without pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { gbCaudaEquina } from '../../guidelines/gb-cauda-equina-2023.ts';
import { tidsskriftet2007 } from '../../guidelines/tidsskriftet-2007.ts';
import { saddleOrSphincterSign } from '../conditions/emergency.ts';
import { emergencyImaging } from '../conditions/imaging-choices.ts';
import { defineEmergency } from './define-emergency.ts';

export const caudaEquinaSign = defineEmergency({
  id: 'emergency.cauda-equina-sign',
  title: {
    nb: 'Nytt tegn fra ridebukseområdet, lukkemuskelen eller sakrale reflekser: mistanke om cauda equina-syndrom, henvis som øyeblikkelig hjelp',
    en: 'New sign from the saddle area, sphincter or sacral reflexes: suspected cauda equina syndrome, refer as an emergency',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.emergency), formi2007.section('2', grade.emergency)],
  newer: [gbCaudaEquina.section('mr-within-four-hours'), tidsskriftet2007.section('painless')],
  when: [saddleOrSphincterSign],
  then: {
    advice: 'suspectedCaudaEquina',
    imaging: emergencyImaging,
    asksFor: [
      'urinary-retention',
      'urinary-leakage',
      'bowel-incontinence',
      'progressive-paresis',
      'reduced-sphincter-tone',
    ],
  },
});
