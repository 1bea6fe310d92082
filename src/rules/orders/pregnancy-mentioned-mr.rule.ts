/** Chapter 6.3: MR with caution in pregnancy, also one that only the referral knows of. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isMr } from '../conditions/orders.ts';
import { pregnancyIsOnlyMentioned } from '../conditions/referral-text.ts';
import { defineRule } from '../rule.ts';

export const pregnancyMentionedMr = defineRule({
  id: 'orders.pregnancy-mentioned-mr',
  title: {
    nb: 'MR bestilt, og teksten nevner graviditet som ikke er registrert: avklar det først',
    en: 'MR ordered and the text mentions a pregnancy that is not recorded: settle it first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isMr, pregnancyIsOnlyMentioned],
  then: {
    advice: 'mrSafetyCheck',
    variant: 'mentionedInText',
    indicator: 'info',
    asksForWords: ['pregnancy-week'],
  },
});
