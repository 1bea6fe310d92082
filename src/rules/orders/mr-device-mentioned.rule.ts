/** Chapter 6.3: contraindications to MR; an implant that only the referral knows of is checked like one on record. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isMr } from '../conditions/orders.ts';
import { anMrDeviceIsOnlyMentioned } from '../conditions/referral-text.ts';
import { defineRule } from '../rule.ts';

export const mrDeviceMentioned = defineRule({
  id: 'orders.mr-device-mentioned',
  title: {
    nb: 'MR bestilt, og teksten nevner implantat eller metall som ikke er registrert: avklar med radiologisk avdeling',
    en: 'MR ordered and the text mentions an implant or metal that no record holds: check it with radiology',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general), formi2007.section('6.3.3', grade.consensus)],
  when: [isMr, anMrDeviceIsOnlyMentioned],
  then: {
    advice: 'mrSafetyCheck',
    variant: 'mentionedInText',
    indicator: 'warning',
    asksForWords: ['device-model'],
  },
});
