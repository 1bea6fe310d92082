/** Chapters 7.1.1 and 2: bed rest is no treatment; two to seven days of it make acute pain worse. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { isInFirstDays } from '../conditions/phase.ts';
import { ifSeveral, isBedRest } from '../conditions/treatment.ts';
import { noSpecificDiseaseIsRecorded, noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const bedRest = defineRule({
  id: 'treatment.bed-rest',
  title: {
    nb: 'Sengeleie ved uspesifikke smerter: ikke som behandling; høyst de første 2–3 dagene som smertelindring',
    en: 'Bed rest in nonspecific pain: not as treatment; at most the first 2 to 3 days as pain relief',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.againstTreatment), formi2007.section('2', grade.notGraded)],
  when: [isBedRest, noNerveRootIsInvolved, noStrongRedFlag, noSpecificDiseaseIsRecorded],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'bedRest',
    indicator: 'warning',
    params: { 'order.treatment.bed-rest': 'against' },
  },
  variations: [ifSeveral, { when: isInFirstDays, then: { variant: 'bedRestFirstDays', indicator: 'info' } }],
});
