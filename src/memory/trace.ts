/** The stored trace of one decision, as its client is shown it: docs/decisions.md. */
import type { Citation } from '../domain/decision.ts';
import { rules as allRules } from '../rules/all.ts';
import type { Rule } from '../rules/rule.ts';
import type { FeedbackEvent, StoredCard, StoredDecision, StoredRule } from '../store/types.ts';

const ruleOf: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));

/**
 * Titles and citations are those of today's rules; where the decision was made by others, `knowledgeNow` says so.
 *
 * @param feedback on the cards of the decision, newest first
 * @param knowledgeNow version of the rules, cards and value sets in use
 */
export function traceOf(
  { client, patient: _, rules, evidence, cards, knowledge, ...decision }: StoredDecision,
  feedback: readonly FeedbackEvent[],
  knowledgeNow: string,
): object {
  // Whoever knows the uuid of another client's card may send feedback on it; it says nothing of what became of the card.
  const own = feedback.filter((event) => event.client === client);
  return {
    ...decision,
    knowledge,
    ...(knowledge !== knowledgeNow && { knowledgeNow }),
    rules: rules.map(describedRule),
    findings: evidence,
    cards: cards.map((card) => withOutcomes(card, own)),
  };
}

function describedRule({ rule, outcome, order }: StoredRule): object {
  const known = ruleOf.get(rule);
  return {
    rule,
    outcome,
    ...(order !== undefined && { order }),
    ...(known && { title: known.title, cites: known.cites.map(cited) }),
  };
}

function cited({ source, label, chapter, strength, documentation, year, url }: Citation): object {
  return { source, label, chapter, strength, documentation, year, ...(url !== undefined && { url }) };
}

/** The evidence key is of use to nobody outside; comments are for the numbers' owner alone. */
function withOutcomes({ evidenceKey: _, ...card }: StoredCard, feedback: readonly FeedbackEvent[]): object {
  const outcomes = feedback
    .filter((event) => event.card === card.uuid)
    .map(({ outcome, outcomeAt, suggestions, reason }) => ({
      outcome,
      outcomeAt,
      ...(suggestions.length > 0 && { acceptedSuggestions: suggestions }),
      ...(reason && { reason }),
    }));
  return { ...card, ...(outcomes.length > 0 && { feedback: outcomes }) };
}
