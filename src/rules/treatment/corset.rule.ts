/** Chapters 7.1.1 and 2: no basis for a belt or corset, acute or long-lasting. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isCorset } from '../conditions/treatment.ts';
import { noSpecificDiseaseIsRecorded, noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const corset = defineRule({
  id: 'treatment.corset',
  title: {
    nb: 'Støttebelte eller korsett ved uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Support belt or corset in nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasisPoorEvidence), formi2007.section('2', grade.noBasisInShort)],
  newer: [who2023.section('not-offered')],
  when: [isCorset, noNerveRootIsInvolved, noStrongRedFlag, noSpecificDiseaseIsRecorded],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'corset',
    indicator: 'info',
    params: { 'order.treatment.corset': 'noBasis' },
  },
  variations: [ifSeveral],
});
