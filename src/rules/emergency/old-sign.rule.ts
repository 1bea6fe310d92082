/** Chapter 6.1, box "OBS": a sign from long before this episode is asked about without haste. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { emergencySignIsOld, noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { defineRule } from '../rule.ts';

export const oldSign = defineRule({
  id: 'emergency.old-sign',
  title: {
    nb: 'Et akutt tegn kjent fra før denne episoden og uendret: spør om det har endret seg, det haster ikke',
    en: 'An emergency sign known from before this episode and unchanged: ask whether it has changed, no haste',
  },
  stage: 'emergency',
  cites: [formi2007.section('6.1', grade.emergency)],
  when: [emergencySignIsOld, noEmergencyIsProven],
  then: { advice: 'possibleEmergencySign', variant: 'old', indicator: 'info', asksForWords: ['new-or-old'] },
});
