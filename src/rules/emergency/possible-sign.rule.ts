/** Chapter 6.1, box "OBS": a hint that is too coarse, undated or explained is put to a human, never dropped. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { emergencySignIsInQuestion, noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { defineRule } from '../rule.ts';

export const possibleSign = defineRule({
  id: 'emergency.possible-sign',
  title: {
    nb: 'Noe i journalen kan være et akutt tegn: spør om det er nytt eller endret',
    en: 'Something on record may be an emergency sign: ask whether it is new or changed',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.emergency)],
  when: [emergencySignIsInQuestion, noEmergencyIsProven],
  then: {
    advice: 'possibleEmergencySign',
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
