/** Chapter 7.1.1: no basis for laser; an outside adviser to the guideline disagreed, which the card says. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isLaser } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const laser = defineRule({
  id: 'treatment.laser',
  title: {
    nb: 'Laser ved uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'Laser in nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasisPoorEvidence)],
  when: [isLaser, noNerveRootIsInvolved, noStrongRedFlag],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'laser',
    indicator: 'info',
    params: { 'order.treatment.laser': 'noBasis' },
  },
  variations: [ifSeveral],
});
