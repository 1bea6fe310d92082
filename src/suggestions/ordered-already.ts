/** Is what a suggestion would create among the orders of the call? Then nothing is proposed twice. */
import type { Modality } from '../domain/advice.ts';
import type { OrderName } from '../domain/order-catalogue.ts';
import type { OrderFact } from '../domain/patient-facts.ts';

export type ImagingName = 'mr-lumbar' | 'ct-lumbar' | 'xr-lumbar' | 'mr-si-joints' | 'xr-si-joints';

const imagingNames: Readonly<Partial<Record<Modality, ImagingName>>> = {
  mr: 'mr-lumbar',
  ct: 'ct-lumbar',
  xr: 'xr-lumbar',
  'mr-si-joints': 'mr-si-joints',
  'xr-si-joints': 'xr-si-joints',
};

/** Our name for the order of an examination; undefined for a blood test and for none. */
export function imagingName(modality: Modality): ImagingName | undefined {
  return imagingNames[modality];
}

/** Context words of orders (value sets and text) that mean the same. */
const words: Readonly<Partial<Record<OrderName, readonly string[]>>> = {
  esr: ['lab.esr'],
  crp: ['lab.crp'],
  alp: ['lab.alp'],
  'emergency-referral': ['order.referral.emergency'],
  'specialist-referral': [
    'order.referral.emergency',
    'order.referral.spine-surgery',
    'order.referral.neurosurgery',
    'order.referral.orthopaedics',
    'order.referral.back-clinic',
  ],
  'supervised-exercise': ['order.referral.physiotherapy', 'order.treatment.exercise'],
  'multidisciplinary-rehabilitation': ['order.referral.rehabilitation'],
};

export function isOrderedAlready(name: OrderName, orders: readonly OrderFact[]): boolean {
  if (orders.length === 0) return false;
  const meant = words[name];
  // An order for images may mention whom the patient was referred to; it is no referral.
  if (meant !== undefined) return orders.some(({ kind, contexts }) => kind !== 'imaging' && meets(contexts, meant));
  return orders.some(({ concernsBack, modality }) => concernsBack && modality && imagingNames[modality] === name);
}

function meets(contexts: readonly string[], meant: readonly string[]): boolean {
  return contexts.some((word) => meant.includes(word));
}
