/** Chapters 7.2.1 and 2: very good evidence that traction has no effect on sciatica, acute or long-lasting. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isTraction } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const tractionNerveRoot = defineRule({
  id: 'treatment.traction-nerve-root',
  title: {
    nb: 'Traksjon ved nerverotsmerter: frarådes',
    en: 'Traction in nerve root pain: advised against',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.2.1', grade.againstTreatment), formi2007.section('2', grade.noBasisInShort)],
  when: [isTraction, nerveRootIsInvolved, noStrongRedFlag],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'tractionNerveRoot',
    indicator: 'warning',
    params: { 'order.treatment.traction': 'against' },
  },
  variations: [ifSeveral],
});
