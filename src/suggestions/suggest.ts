/** Puts suggestions on the cards whose advice can be done in a click. */
import type { Card, Suggestion } from '../cds-hooks/types.ts';
import type { Advice } from '../domain/decision.ts';
import type { CallOccasion, Occasion, Offers, Plan } from './occasion.ts';
import { plans } from './plans.ts';
import { returnReferral } from './return-referral.ts';
import type { SuggestionWords } from './words.ts';

export interface SuggesterDeps {
  readonly words: SuggestionWords;
  /** Names suggestions, and the resources they create until the client's server names them. */
  readonly uuid: () => string;
}

/** What the road knows of the call. */
export type SuggestionInput = Omit<CallOccasion, 'words' | 'uuid'>;

/** @returns the cards of a decision's advice, in its order; a card without suggestions is handed back as it is */
export type Suggester = (cards: readonly Card[], input: SuggestionInput) => readonly Card[];

export function createSuggester({ words, uuid }: SuggesterDeps): Suggester {
  return (cards, input) => {
    const received = input.call.hook === 'io.github.ryggrad.imaging-referral-receive';
    return cards.map((card, index) => {
      const advice = input.decision.advice[index];
      const plan = advice && planFor(advice, received);
      if (advice === undefined || plan === undefined) return card;
      const occasion: Occasion = { ...input, words, uuid, advice, detail: card.detail };
      const offers = plan(occasion);
      return offers === undefined ? card : withSuggestions(card, offers, uuid);
    });
  };
}

/** An imaging department changes nobody's order: it answers the referrer. */
function planFor({ code }: Advice, received: boolean): Plan | undefined {
  return received ? returnReferral : plans[code];
}

/** CDS Hooks, "Suggestion": at most one is recommended where at most one may be chosen; we recommend at most one anywhere. */
function withSuggestions(card: Card, { offers, choice, mayRecommend }: Offers, uuid: () => string): Card {
  const recommends = mayRecommend && card.indicator !== 'info';
  const suggestions = offers.map(
    ({ label, actions }, index): Suggestion => ({
      label,
      uuid: uuid(),
      ...(recommends && index === 0 && { isRecommended: true }),
      actions,
    }),
  );
  return { ...card, suggestions, selectionBehavior: choice };
}
