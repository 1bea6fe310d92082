/** Chapter 2: NSAIDs cannot be recommended in nerve root pain; newer: not enough evidence either way. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isNsaid } from '../conditions/medicine-orders.ts';
import { nerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { profileIsFormi2007 } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const nsaidInNerveRootPain = defineRule({
  id: 'medication.nsaid-in-nerve-root-pain',
  title: {
    nb: 'NSAID ved nerverotsmerter: 2007-teksten kan ikke anbefale det; nyere: laveste dose kortest mulig, om i det hele tatt',
    en: 'NSAID for nerve root pain: 2007 cannot recommend it; newer: lowest dose for the shortest time, if at all',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('2', grade.notGraded)],
  newer: [niceNg59.section('nsaid-sciatica')],
  when: [isNsaid, nerveRootIsInvolved],
  then: {
    advice: 'nsaidInNerveRootPain',
    indicator: { current: 'info', 'formi-2007': 'warning' },
    asksForWords: ['neurology'],
  },
  variations: [{ when: profileIsFormi2007, then: { variant: 'formi2007' } }],
});
