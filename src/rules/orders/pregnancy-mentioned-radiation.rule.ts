/** Chapter 6.3: no X-ray or CT of the low back in pregnancy; one that only the referral knows of is settled first. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isIonising } from '../conditions/orders.ts';
import { pregnancyIsOnlyMentioned } from '../conditions/referral-text.ts';
import { defineRule } from '../rule.ts';

export const pregnancyMentionedRadiation = defineRule({
  id: 'orders.pregnancy-mentioned-radiation',
  title: {
    nb: 'Røntgen eller CT av korsryggen, og teksten nevner graviditet som ikke er registrert: avklar det først',
    en: 'X-ray or CT of the low back and the text mentions a pregnancy that is not recorded: settle it first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general)],
  when: [isIonising, pregnancyIsOnlyMentioned],
  then: {
    advice: 'radiationInPregnancy',
    variant: 'mentionedInText',
    indicator: 'warning',
    asksForWords: ['pregnancy-week'],
  },
});
