/** One advice on its card, with all that a suggestion may draw on. */
import type { Action, CallOrder, HookCall } from '../cds-hooks/types.ts';
import type { Advice, Decision } from '../domain/decision.ts';
import type { Locale } from '../domain/language.ts';
import type { OrderCatalogue } from '../domain/order-catalogue.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import { imagingName } from './ordered-already.ts';
import type { SuggestionWords } from './words.ts';

/** What holds for every card of one answer. */
export interface CallOccasion {
  readonly call: HookCall;
  /** The orders of the call, those read by reference included. */
  readonly orders: readonly CallOrder[];
  readonly decision: Decision;
  readonly facts: PatientFacts;
  readonly locale: Locale;
  readonly words: SuggestionWords;
  readonly catalogue: OrderCatalogue;
  /** False for clients that cannot delete: a draft is then withdrawn by its status. */
  readonly deletes: boolean;
  readonly now: Date;
  readonly uuid: () => string;
}

export interface Occasion extends CallOccasion {
  readonly advice: Advice;
  /** The detail of the card as it goes out. */
  readonly detail: string | undefined;
}

/** One button: what it says, and everything that happens when it is clicked. */
export interface Offer {
  readonly label: string;
  readonly actions: readonly Action[];
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** `any` when the buttons go together, `at-most-one` when one of them makes the others pointless. */
  readonly choice: 'at-most-one' | 'any';
  /** May the first button be marked as recommended where the card is a warning? */
  readonly mayRecommend: boolean;
}

/** @returns what can be done in a click, or undefined when nothing can */
export type Plan = (occasion: Occasion) => Offers | undefined;

export function orderFact({ facts }: CallOccasion, reference: string | undefined): OrderFact | undefined {
  return reference === undefined ? undefined : facts.orders.find((order) => order.reference === reference);
}

/** The orders that the words of the advice are about. */
export function ordersOf({ advice }: Occasion): readonly string[] {
  return advice.order === undefined ? [] : [advice.order, ...(advice.otherOrders ?? [])];
}

/** Longer than this the words of a catalogue fill a button: our own short name stands for them. */
const LONGEST_LABEL = 34;

/** How a button names an order: as written, or by our name where that is long or missing. */
export function orderLabel({ words, locale }: CallOccasion, { label, modality }: OrderFact): string {
  const own = modality === undefined ? undefined : imagingName(modality);
  const unwritten = label.endsWith('Request');
  if (own !== undefined && (unwritten || label.length > LONGEST_LABEL)) return words.orderName(own, locale);
  return label;
}

/** `SR, CRP og ALP` */
export function joined(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? '';
  const and = locale === 'nb' ? 'og' : 'and';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
