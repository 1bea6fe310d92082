/** Chapter 1: no verdict on imaging of a child's back, and no silence that looks like approval. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { isChild } from '../conditions/age.ts';
import { noEmergencyIsProven } from '../conditions/emergency-questions.ts';
import { isImagingOfTheBack } from '../conditions/orders.ts';
import { defineRule } from '../rule.ts';

export const childOrder = defineRule({
  id: 'orders.child',
  title: {
    nb: 'Bildediagnostikk av ryggen hos barn: dekkes ikke',
    en: 'Imaging of the back of a child: not covered',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('1', grade.scope)],
  when: [isImagingOfTheBack, noEmergencyIsProven, isChild],
  then: { verdict: 'not-covered' },
});
