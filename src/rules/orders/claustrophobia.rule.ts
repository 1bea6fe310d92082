/** Chapter 6.3: claustrophobia can be a contraindication; mostly it is something to prepare for. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { isMr } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const claustrophobia = defineRule({
  id: 'orders.claustrophobia',
  title: {
    nb: 'MR bestilt, og klaustrofobi er registrert: forbered pasient og avdeling',
    en: 'MR ordered and claustrophobia on record: prepare for it',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isMr, finding('claustrophobia')],
  then: { advice: 'mrSafetyCheck', variant: 'claustrophobia', indicator: 'info' },
});
