/** Chapter 6.1: while a visceral emergency is suspected the spine is not the question. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { visceralEmergencyStands } from '../conditions/imaging.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const visceralEmergencyOrder = defineRule({
  id: 'orders.visceral-emergency',
  title: {
    nb: 'Bildediagnostikk av ryggen ved mistanke om akutt sykdom i indre organer: ikke aktuelt',
    en: 'Imaging of the spine in a suspected visceral emergency: not applicable',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.1', grade.consensus)],
  when: [visceralEmergencyStands, isImagingOfTheBack],
  then: { verdict: 'not-applicable' },
});
