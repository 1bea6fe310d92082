/** Chapter 7.1.1: no basis for TENS in long-lasting pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { isLongLasting } from '../conditions/course.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isTens } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const tensLongLasting = defineRule({
  id: 'treatment.tens-long-lasting',
  title: {
    nb: 'TENS ved langvarige uspesifikke smerter: ikke grunnlag for å anbefale',
    en: 'TENS in long-lasting nonspecific pain: no basis',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.noBasisPoorEvidence)],
  newer: [who2023.section('not-offered')],
  when: [isTens, noNerveRootIsInvolved, noStrongRedFlag, isLongLasting],
  then: { advice: 'treatmentNotRecommended', indicator: 'info', params: { 'order.treatment.tens': 'noBasis' } },
  variations: [ifSeveral],
});
