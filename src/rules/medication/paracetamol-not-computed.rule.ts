/** Chapter 7.1.2: the sum of several products cannot be held against 4 g when one of them has no dose that can be computed. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { paracetamolSumIsNotKnown, severalProductsHoldParacetamol } from '../conditions/medication.ts';
import { isWithParacetamol } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const paracetamolNotComputed = defineRule({
  id: 'medication.paracetamol-not-computed',
  title: {
    nb: 'Flere preparater med paracetamol, og summen kan ikke regnes ut: kontroller at den er høyst 4 g i døgnet',
    en: 'Several products with paracetamol, and the sum cannot be computed: check that it is 4 g a day at most',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.medicineWarning)],
  newer: [ryggrad.section('paracetamol-sum')],
  when: [isWithParacetamol, severalProductsHoldParacetamol, paracetamolSumIsNotKnown],
  then: {
    advice: 'paracetamolOverMaximum',
    variant: 'notComputed',
    indicator: 'info',
    asksForWords: ['dose', 'other-medicines'],
  },
});
