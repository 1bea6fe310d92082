/** Chapter 7.1.2: 4 g of paracetamol a day is the maximum, over all products; overdoses may harm the liver for good. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { paracetamolIsOverMaximum } from '../conditions/medication.ts';
import { isWithParacetamol } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const paracetamolOverMaximum = defineRule({
  id: 'medication.paracetamol-over-maximum',
  title: {
    nb: 'Mer enn 4 g paracetamol i døgnet av alle preparater samlet: reduser dosen',
    en: 'More than 4 g of paracetamol a day over all products: lower the dose',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.medicineWarning)],
  newer: [ryggrad.section('paracetamol-sum')],
  when: [isWithParacetamol, paracetamolIsOverMaximum],
  then: { advice: 'paracetamolOverMaximum', indicator: 'warning', asksForWords: ['dose', 'other-medicines'] },
});
