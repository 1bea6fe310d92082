/** Chapters 7.1.1 and 2: traction cannot be recommended, neither in acute nor in long-lasting pain. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isTraction } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const traction = defineRule({
  id: 'treatment.traction',
  title: {
    nb: 'Traksjon ved uspesifikke smerter: anbefales ikke',
    en: 'Traction in nonspecific pain: not recommended',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.1', grade.advisedAgainst), formi2007.section('2', grade.noBasisInShort)],
  newer: [who2023.section('not-offered')],
  when: [isTraction, noNerveRootIsInvolved, noStrongRedFlag],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'traction',
    indicator: 'warning',
    params: { 'order.treatment.traction': 'against' },
  },
  variations: [ifSeveral],
});
