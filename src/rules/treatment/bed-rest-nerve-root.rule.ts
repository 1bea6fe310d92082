/** Chapters 2 and 7.2.1: rest may be needed as pain relief, sometimes a little longer; alternate with activity. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isBedRest } from '../conditions/treatment.ts';
import { noSpecificDiseaseIsRecorded, noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const bedRestNerveRoot = defineRule({
  id: 'treatment.bed-rest-nerve-root',
  title: {
    nb: 'Sengeleie ved nerverotsmerter: bare som smertelindring, i veksling med aktivitet',
    en: 'Bed rest in nerve root pain: as pain relief only, alternating with activity',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.notGraded), formi2007.section('7.2.1', grade.statement)],
  when: [isBedRest, nerveRootIsInvolved, noStrongRedFlag, noSpecificDiseaseIsRecorded],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'bedRestNerveRoot',
    indicator: 'info',
    params: { 'order.treatment.bed-rest': 'conditional' },
  },
  variations: [ifSeveral],
});
