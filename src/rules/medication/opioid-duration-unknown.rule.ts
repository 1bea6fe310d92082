/** Chapter 7.1.2 tells acute from long-lasting pain; when nobody knows which, an opioid still draws the caution both share. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isOfUnknownPhase } from '../conditions/course.ts';
import { isOpioid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const opioidDurationUnknown = defineRule({
  id: 'medication.opioid-duration-unknown',
  title: {
    nb: 'Opioid ved ryggsmerter av ukjent varighet: avklar varigheten, vær uansett tilbakeholden',
    en: 'Opioid for back pain of unknown duration: settle the duration, be restrictive in any case',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.restrictive)],
  newer: [niceNg59.section('opioids-long-lasting'), niceNg59.section('opioids-acute')],
  when: [isOpioid, isOfUnknownPhase],
  then: {
    advice: 'opioidInAcutePain',
    variant: 'durationUnknown',
    indicator: 'warning',
    asksForWords: ['duration'],
  },
});
