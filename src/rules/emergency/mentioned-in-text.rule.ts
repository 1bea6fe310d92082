/** Chapter 6.1, box "OBS": a danger sign in the words of a referral is put to a human, coded or not; it proves nothing. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { emergencySignIsMentioned } from '../conditions/referral-text.ts';
import { defineRule } from '../rule.ts';

export const emergencyMentionedInText = defineRule({
  id: 'emergency.mentioned-in-text',
  title: {
    nb: 'Teksten i en bestilling nevner et akutt tegn som ingen har registrert: spør straks',
    en: 'The text of an order mentions an emergency sign that nobody has recorded: ask at once',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.emergency)],
  when: [emergencySignIsMentioned, noEmergencyIsProven],
  then: {
    advice: 'possibleEmergencySign',
    variant: 'mentionedInText',
    urgency: 'urgent',
    indicator: 'warning',
    asksFor: [
      'saddle-sensory-loss',
      'urinary-retention',
      'urinary-leakage',
      'bowel-incontinence',
      'progressive-paresis',
    ],
    asksForWords: ['new-or-old'],
  },
});
