/** Chapters 7.1.1 and 2: no basis for cold, electrotherapy and therapeutic ultrasound, acute or long-lasting. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isColdElectrotherapyOrUltrasound } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const coldElectrotherapyUltrasound = defineRule({
  id: 'treatment.cold-electrotherapy-ultrasound',
  title: {
    nb: 'Kulde, elektroterapi eller ultralyd ved uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Cold, electrotherapy or ultrasound in nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasisPoorEvidence), formi2007.section('2', grade.noBasisInShort)],
  newer: [who2023.section('not-offered')],
  when: [isColdElectrotherapyOrUltrasound, noNerveRootIsInvolved, noStrongRedFlag],
  then: {
    advice: 'treatmentNotRecommended',
    indicator: 'info',
    params: {
      'order.treatment.cold': 'noBasis',
      'order.treatment.electrotherapy': 'noBasis',
      'order.treatment.ultrasound': 'noBasis',
    },
  },
  variations: [ifSeveral],
});
