/** Feedback on a card, as CDS Hooks has it: followed, with the suggestions taken, or not followed, with the reason. */
import type { Card, Coding, Suggestion } from '../cds-hooks/types.ts';

export type Outcome = 'accepted' | 'overridden';

export interface FeedbackItem {
  readonly card: string;
  readonly outcome: Outcome;
  readonly acceptedSuggestions?: readonly { readonly id: string }[];
  readonly overrideReason?: { readonly reason?: Coding; readonly userComment?: string };
  /** ISO 8601 in UTC. */
  readonly outcomeTimestamp: string;
}

/** A card counts as followed through a suggestion that was carried out: the standard wants it named. */
export function accepted({ uuid: card }: Card, { uuid: id }: Suggestion, at: Date): FeedbackItem {
  return { card, outcome: 'accepted', acceptedSuggestions: [{ id }], outcomeTimestamp: at.toISOString() };
}

/** @param reason one of the card's own; missing: the user gave none */
export function overridden({ uuid }: Card, reason: Coding | undefined, comment: string, at: Date): FeedbackItem {
  const said = { ...(reason && { reason }), ...(comment !== '' && { userComment: comment }) };
  return {
    card: uuid,
    outcome: 'overridden',
    ...(Object.keys(said).length > 0 && { overrideReason: said }),
    outcomeTimestamp: at.toISOString(),
  };
}

/** @returns the HTTP status: 200 says that it is kept */
export async function sendFeedback(address: string, item: FeedbackItem): Promise<number> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ feedback: [item] }),
  });
  return response.status;
}
