/** Advice against what is ordered: the draft goes away at a click. */
import { openOrder, type Withdrawal, withdrawal } from '../change-order.ts';
import { joined, type Occasion, type Offer, type Offers, orderFact, ordersOf } from '../occasion.ts';

/** All orders that the card names, in one click. */
export function withdrawOrder(occasion: Occasion): Offers | undefined {
  const withdrawals = ordersOf(occasion).flatMap((reference): readonly Withdrawal[] => {
    const order = openOrder(occasion, reference);
    const made = order && withdrawal(occasion, order);
    return made === undefined ? [] : [made];
  });
  const [first] = withdrawals;
  if (first === undefined) return undefined;
  const { words, locale } = occasion;
  const order = joined([...new Set(withdrawals.map(({ order: name }) => name))], locale);
  const offer: Offer = {
    label: words.label(first.label, { order }, locale),
    actions: withdrawals.map(({ action }) => action),
  };
  return { offers: [offer], choice: 'at-most-one', mayRecommend: true };
}

/** For cards that ask the reader to look or think first: the click is there, and never marked as recommended. */
export function withdrawIfAgreed(occasion: Occasion): Offers | undefined {
  const offers = withdrawOrder(occasion);
  return offers && { ...offers, mayRecommend: false };
}

/** Taken for long, these must be tapered: not renewing one at a click would be an abrupt stop. */
const tapered: readonly string[] = [
  'drug.opioid',
  'drug.opioid-combination',
  'drug.benzodiazepine',
  'drug.z-drug',
  'drug.muscle-relaxant',
  'drug.gabapentinoid',
  'drug.antidepressant-tca',
  'drug.antidepressant-other',
  'drug.antiepileptic',
];

/** Whether to stop, shorten or switch is the prescriber's to weigh. */
export function withdrawPrescription(occasion: Occasion): Offers | undefined {
  const renewal = ordersOf(occasion).some((reference) => mayBeRenewal(occasion, reference));
  return renewal ? undefined : withdrawIfAgreed(occasion);
}

const useOfMedicines: readonly string[] = ['MedicationRequest', 'MedicationStatement'];

/** It says so, or the medicine is in use by what could be read; what could not be read may say so too. */
function mayBeRenewal(occasion: Occasion, reference: string): boolean {
  const draft = openOrder(occasion, reference)?.resource;
  if (draft?.resourceType === 'MedicationRequest' && draft.priorPrescription !== undefined) return true;
  const ordered = orderFact(occasion, reference)?.contexts ?? [];
  const classes = tapered.filter((word) => ordered.includes(word));
  if (classes.length === 0) return false;
  const { medication, unavailable } = occasion.facts;
  if (useOfMedicines.some((type) => unavailable.includes(type))) return true;
  return medication.medicines.some((one) => !one.ordered && one.classes.some((word) => classes.includes(word)));
}
