/** Chapter 7.1.2: be restrictive with opioids in long-lasting pain; newer sources: do not offer them. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { who2023 } from '../../guidelines/who-2023.ts';
import { isLongLasting } from '../conditions/course.ts';
import { anOpioidIsInUse, isOpioid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const opioidInLongLastingPain = defineRule({
  id: 'medication.opioid-in-long-lasting-pain',
  title: {
    nb: 'Opioid ved langvarige smerter: helst ikke; alt i bruk: gå gjennom og trapp ned',
    en: 'Opioid in long-lasting pain: rather not; in use already: review and taper',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.restrictive)],
  newer: [who2023.section('opioids'), niceNg59.section('opioids-long-lasting')],
  when: [isOpioid, isLongLasting],
  then: { advice: 'opioidInLongLastingPain', indicator: 'warning' },
  variations: [{ when: anOpioidIsInUse, then: { variant: 'inUse' } }],
});
