/** Chapter 6.3: caution with MR in pregnancy, above all in the first trimester. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { firstTrimesterIsPossible, isPregnant } from '../conditions/order-safety.ts';
import { isMr } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const mrInPregnancy = defineRule({
  id: 'orders.mr-in-pregnancy',
  title: {
    nb: 'MR i første trimester: varsomhet, utsett det som kan vente',
    en: 'MR in the first trimester: caution, postpone what can wait',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isMr, isPregnant, firstTrimesterIsPossible],
  then: { advice: 'mrSafetyCheck', variant: 'pregnancy', indicator: 'info' },
});
