/** Chapter 7.1.2, comment b: prescription group A only exceptionally; whoever needs it may need a hospital bed. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { sst2025 } from '../../guidelines/sst-2025.ts';
import { isNotKnownToBeLongLasting } from '../conditions/course.ts';
import { isOpioid, isStrongOpioid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const strongOpioid = defineRule({
  id: 'medication.strong-opioid',
  title: {
    nb: 'Sterkt opioid ved smerter som ikke er kjent som langvarige: bare unntaksvis, og vurder innleggelse',
    en: 'Strong opioid in pain that is not known to be long-lasting: only exceptionally, and consider admission',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.consensus)],
  newer: [niceNg59.section('opioids-acute'), sst2025.section('opioids')],
  when: [isOpioid, isStrongOpioid, isNotKnownToBeLongLasting],
  then: { advice: 'opioidInAcutePain', variant: 'strong', indicator: 'warning' },
});
