/** What one client is offered beside the words of its cards: suggestions, and system actions where they were agreed. */
import { type Dialect, inDialect } from '../cds-hooks/dialect.ts';
import type { Action, CallOrder, Card, HookCall } from '../cds-hooks/types.ts';
import type { Decision } from '../domain/decision.ts';
import type { Locale } from '../domain/language.ts';
import type { OrderCatalogue } from '../domain/order-catalogue.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { ratingActions } from '../suggestions/rating.ts';
import { createSuggester } from '../suggestions/suggest.ts';
import type { SuggestionWords } from '../suggestions/words.ts';
import { type ChecklistLink, withChecklistLink } from './checklist-link.ts';

export interface SuggestionsDeps {
  readonly words: SuggestionWords;
  readonly uuid: () => string;
  /** The client's own codes for our orders. */
  readonly catalogue: OrderCatalogue;
  readonly dialect: Dialect;
  /** Missing where the checklist is switched off. */
  readonly checklist?: ChecklistLink;
}

/** An answer in the making. */
export interface Moment {
  readonly call: HookCall;
  /** The orders of the call, those read by reference included. */
  readonly orders: readonly CallOrder[];
  readonly decision: Decision;
  readonly facts: PatientFacts;
  readonly locale: Locale;
  readonly now: Date;
  readonly decisionId: string;
}

export interface Offered {
  readonly cards: readonly Card[];
  /** Missing when there are none: CDS Hooks has no empty list of them. */
  readonly systemActions?: readonly Action[];
}

export type OfferSuggestions = (cards: readonly Card[], moment: Moment) => Offered;

/** Built once per client. Costs nothing where no card can be acted on. */
export function createSuggestions({ words, uuid, catalogue, dialect, checklist }: SuggestionsDeps): OfferSuggestions {
  const suggest = createSuggester({ words, uuid });
  const deletes = dialect.deleteActions;
  return (cards, { decisionId, ...moment }) => {
    const rates = dialect.systemActions && moment.decision.orders.length > 0;
    if (cards.length === 0 && !rates) return { cards };
    const input = { ...moment, catalogue, deletes };
    const acted = suggest(cards, input).map((card) => inDialect(card, dialect, uuid));
    const offered = checklist ? withChecklistLink(acted, { decisionId, ...moment }, checklist) : acted;
    const systemActions = rates ? ratingActions({ ...input, words, uuid }, decisionId) : [];
    return { cards: offered, ...(systemActions.length > 0 && { systemActions }) };
  };
}
