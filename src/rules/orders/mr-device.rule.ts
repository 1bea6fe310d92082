/** Chapter 6.3: contraindications to MR; many devices are MR-conditional today, so check, never forbid. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { mrDeviceMustBeChecked } from '../conditions/order-safety.ts';
import { isMr } from '../conditions/orders.ts';
import { theReferralDoesNotSayTheDevice } from '../conditions/referral-text.ts';
import { defineRule } from '../rule.ts';

export const mrDevice = defineRule({
  id: 'orders.mr-device',
  title: {
    nb: 'MR bestilt, og implantat eller metall er registrert: avklar med radiologisk avdeling',
    en: 'MR ordered and an implant or metal on record: check it with radiology',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3', grade.general), formi2007.section('6.3.3', grade.consensus)],
  when: [isMr, mrDeviceMustBeChecked],
  then: { advice: 'mrSafetyCheck', indicator: 'warning', asksForWords: ['device-model'] },
  variations: [{ when: theReferralDoesNotSayTheDevice, then: { variant: 'notInReferral' } }],
  deviates: {
    from: 'FORMI 2007, 6.3: pacemaker, clip, stimulator and cochlear implant as contraindications',
    because: 'MR-conditional devices exist since 2008: the device is checked, MR is not forbidden.',
    source: 'Ryggrad, differences to the 2007 text, no. 30',
  },
});
