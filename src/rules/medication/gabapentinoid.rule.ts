/** Chapter 7.1.2, comment c: antiepileptics may be tried, without any trial in back pain; newer sources: do not offer them. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isGabapentinoidOrAntiepileptic } from '../conditions/medicine-orders.ts';
import { profileIsFormi2007 } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const gabapentinoid = defineRule({
  id: 'medication.gabapentinoid',
  title: {
    nb: 'Gabapentinoid eller annet antiepileptikum ved ryggsmerter eller isjias: nyere kilder fraråder det',
    en: 'Gabapentinoid or another antiepileptic for back pain or sciatica: newer sources advise against it',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.statement)],
  newer: [niceNg59.section('gabapentinoids')],
  when: [isGabapentinoidOrAntiepileptic],
  then: { advice: 'gabapentinoidInSciatica', indicator: { current: 'warning', 'formi-2007': 'info' } },
  variations: [{ when: profileIsFormi2007, then: { variant: 'formi2007' } }],
});
