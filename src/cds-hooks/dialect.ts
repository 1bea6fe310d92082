/** How one client speaks CDS Hooks: what the standard allows and an EHR does not do. */
import type { Action, Card, Suggestion } from './types.ts';

export interface Dialect {
  /** Some EHRs take one action a suggestion; a suggestion with several then becomes several suggestions. */
  readonly oneActionPerSuggestion: boolean;
  /** `any`: for clients that know no other selection behaviour; `as-meant`: at-most-one where suggestions exclude each other. */
  readonly selectionBehavior: 'as-meant' | 'any';
  /** False for clients that show no links. */
  readonly links: boolean;
  /** How the detail of a card is written. */
  readonly detail: 'markdown' | 'plain';
  /** False for clients that cannot delete: a draft is then withdrawn by an update of its status. */
  readonly deleteActions: boolean;
  /** True only where client and service have agreed on them (CDS Hooks 3.0 ballot, "System Action": pre-coordinated). */
  readonly systemActions: boolean;
}

/** The standard as written. */
export const standardDialect: Dialect = Object.freeze({
  oneActionPerSuggestion: false,
  selectionBehavior: 'as-meant',
  links: true,
  detail: 'markdown',
  deleteActions: true,
  systemActions: false,
});

/**
 * Puts the suggestions of a card as the client takes them.
 *
 * @param uuid names the suggestions that come from splitting one
 * @returns the card itself when nothing is to be changed
 */
export function inDialect(card: Card, dialect: Dialect, uuid: () => string): Card {
  const { suggestions } = card;
  if (suggestions === undefined) return card;
  const split = dialect.oneActionPerSuggestion && suggestions.some(hasSeveral);
  if (split) {
    // The parts of one suggestion belong together: a client that lets only one be chosen would leave it half done.
    return { ...card, suggestions: suggestions.flatMap((one) => parts(one, uuid)), selectionBehavior: 'any' };
  }
  if (dialect.selectionBehavior !== 'any' || card.selectionBehavior === 'any') return card;
  return { ...card, selectionBehavior: 'any' };
}

function hasSeveral({ actions = [] }: Suggestion): boolean {
  return actions.length > 1;
}

/** Each part says what it does by itself: the description of its action. */
function parts(suggestion: Suggestion, uuid: () => string): readonly Suggestion[] {
  const { actions = [], ...rest } = suggestion;
  if (actions.length < 2) return [suggestion];
  return actions.map((action: Action) => ({ ...rest, label: action.description, uuid: uuid(), actions: [action] }));
}
