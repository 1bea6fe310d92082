/** The orders that the service may propose, by our own names; what each is called at a site stands in its catalogue. */

/** A closed list: sites configure codes under these names. Add to it, never rename. */
export const orderNames = [
  'mr-lumbar',
  'ct-lumbar',
  'xr-lumbar',
  'mr-si-joints',
  'xr-si-joints',
  'esr',
  'crp',
  'alp',
  'emergency-referral',
  'specialist-referral',
  'rheumatology-referral',
  'supervised-exercise',
  'multidisciplinary-rehabilitation',
  'follow-up',
  'red-flag-checklist',
] as const;
export type OrderName = (typeof orderNames)[number];

/** What a site orders under one of our names, as a Coding. */
export interface CatalogueEntry {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** Without an entry no order of that name is proposed: a code is never guessed. */
export type OrderCatalogue = Readonly<Partial<Record<OrderName, CatalogueEntry>>>;

export const emptyCatalogue: OrderCatalogue = Object.freeze({});

const names: ReadonlySet<string> = new Set(orderNames);

export function isOrderName(text: string): text is OrderName {
  return names.has(text);
}
