/** From the items of a batch to the events that are kept: the same item sent again has the same id. */
import { hash } from 'node:crypto';
import type { FeedbackItem } from '../cds-hooks/feedback.ts';
import type { FeedbackEvent } from '../store/types.ts';
import type { PatientHasher } from './patient-hash.ts';
import { uuidOrDigest } from './record.ts';

export interface FeedbackFrom {
  readonly client: string | undefined;
  readonly service: string;
  readonly receivedAt: Date;
}

/** @returns one event for each different item, in their order */
export function eventsOf(
  items: readonly FeedbackItem[],
  { client, service, receivedAt }: FeedbackFrom,
  hasher: PatientHasher,
): readonly FeedbackEvent[] {
  const events = new Map<string, FeedbackEvent>();
  for (const { card, outcome, suggestions, reason, comment, outcomeAt } of items) {
    const item = [card, outcome, suggestions.toSorted(), reason?.system, reason?.code, comment, outcomeAt];
    const id = hash('sha256', JSON.stringify([client, service, ...item]), 'base64url');
    events.set(id, {
      id,
      ...(client !== undefined && { client }),
      service,
      card: uuidOrDigest(card, hasher),
      outcome,
      suggestions: suggestions.map((one) => uuidOrDigest(one, hasher)),
      ...(reason && { reason }),
      ...(comment !== undefined && { comment }),
      outcomeAt,
      receivedAt: receivedAt.toISOString(),
    });
  }
  return [...events.values()];
}
