/** Decisions and feedback as rows, and rows as feedback again. */
import type { FeedbackEvent, StoredDecision } from '../types.ts';
import type { Row, Rows, Value } from './tables.ts';

/**
 * Serialises the decision once; everything else is a reference to what it holds.
 *
 * @param text the decision as JSON
 */
export function rowsOfDecision(decision: StoredDecision, text = JSON.stringify(decision)): Rows {
  const { id, client = '', patient, completeness, cards } = decision;
  const at = utc(decision.at);
  const key = patient?.keyId ?? null;
  const hash = patient?.hash ?? null;
  const card: Value[] = [];
  let sent = 0;
  for (const { uuid, advice, indicator, evidenceKey, withheld } of cards) {
    if (withheld === undefined) sent++;
    card.push(uuid, id, client, advice, indicator, evidenceKey, withheld ?? null, at, key, hash);
  }
  const flags = [completeness?.recorded ?? null, completeness?.of ?? null];
  return {
    decision: [
      ...[id, client, decision.service, at, decision.knowledge, decision.profile, decision.mode, decision.status],
      ...[decision.triage ?? null, decision.urgency ?? null, decision.silence ?? null, ...flags],
      ...[sent, key, hash, text],
    ],
    card,
  };
}

export function rowsOfFeedback(events: readonly FeedbackEvent[]): Rows {
  return {
    feedback: events.flatMap(({ client, suggestions, reason, comment, ...event }): Value[] => [
      ...[event.id, client ?? '', event.service, plain(event.card), event.outcome],
      suggestions.length === 0 ? null : JSON.stringify(suggestions),
      ...[reason?.system, reason?.code, comment].map((text) => (text === undefined ? null : plain(text))),
      ...[utc(event.outcomeAt), utc(event.receivedAt)],
    ]),
  };
}

export function feedbackOfRow(row: Row): FeedbackEvent {
  const { client, reason_system: system, reason_code: code, comment, suggestions } = row;
  return {
    id: String(row.id),
    ...(client !== '' && { client: String(client) }),
    service: String(row.service),
    card: String(row.card),
    outcome: row.outcome === 'accepted' ? 'accepted' : 'overridden',
    suggestions: suggestions === null ? [] : (JSON.parse(String(suggestions)) as string[]),
    ...(code !== null && { reason: { system: String(system ?? ''), code: String(code) } }),
    ...(comment !== null && { comment: String(comment) }),
    outcomeAt: String(row.outcome_at),
    receivedAt: String(row.received_at),
  };
}

const inUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** @throws RangeError when it is no moment */
export function utc(moment: string): string {
  return inUtc.test(moment) ? moment : new Date(moment).toISOString();
}

/** PostgreSQL takes neither U+0000 nor half a character; SQLite would, and both shall tell the same. */
function plain(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}
