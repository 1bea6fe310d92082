/** The questions that calls ask of the store, each compiled once. */
import { sql } from 'kysely';
import type { EarlierCard, FeedbackEvent, Store, StoredDecision } from '../types.ts';
import type { Backend } from './backend.ts';
import { feedbackOfRow } from './rows.ts';
import type { Queries, Row, Value } from './tables.ts';

export interface Reading {
  decision(id: string): Promise<StoredDecision | undefined>;
  feedbackOn(decisionId: string): Promise<readonly FeedbackEvent[]>;
  earlierCards: Store['earlierCards'];
}

export function createReading(backend: Backend): Reading {
  const { queries } = backend;
  const decision = queries.selectFrom('decision').select('record').where('id', '=', '').compile().sql;
  const feedback = byNumber((cards) => feedbackQuery(queries, cards));
  const earlier = byNumber((hashes) => earlierQuery(queries, hashes));
  const rows = (statement: string, parameters: readonly Value[]): Promise<readonly Row[]> =>
    backend.rows({ sql: statement, parameters });
  const decisionOf = async (id: string): Promise<StoredDecision | undefined> => {
    const [row] = await rows(decision, [id]);
    return row && (JSON.parse(String(row.record)) as StoredDecision);
  };
  return {
    decision: decisionOf,
    async feedbackOn(decisionId) {
      const { client = '', cards = [] } = (await decisionOf(decisionId)) ?? {};
      if (cards.length === 0) return [];
      const found = await rows(feedback(cards.length), [client, ...cards.map(({ uuid }) => uuid)]);
      return found.map(feedbackOfRow);
    },
    async earlierCards(patient, since, advice) {
      if (patient.length === 0) return [];
      const hashes = patient.map(({ hash }) => hash);
      return newestOfEach(await rows(earlier(hashes.length), [...hashes, since.toISOString(), advice]));
    },
  };
}

/** Compiles once for each number of parameters in a list. */
function byNumber(compile: (count: number) => string): (count: number) => string {
  const compiled = new Map<number, string>();
  return (count) => {
    const known = compiled.get(count) ?? compile(count);
    compiled.set(count, known);
    return known;
  };
}

const places = (count: number): string[] => Array.from({ length: count }, () => '');

function feedbackQuery(queries: Queries, cards: number): string {
  return queries
    .selectFrom('feedback')
    .selectAll()
    .where('client', '=', '')
    .where('card', 'in', places(cards))
    .orderBy('outcome_at', 'desc')
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .compile().sql;
}

/**
 * Cards of a patient that one call looks at, and rows that it is told. A patient is shown some ten cards a year; without
 * an end every call about a patient of a demonstration or a load test would cost more than the one before.
 */
const MOST_EARLIER = 200;

/**
 * A card with its feedback, the newest first of both: another client's feedback is none of this card's. Only then is looked
 * at what a card is about: rows that are not wanted must not keep the search going. The row itself, which its index has not
 * whole, is fetched of a card that is wanted.
 */
function earlierQuery(queries: Queries, hashes: number): string {
  const newest = queries
    .selectFrom('card')
    .select(['uuid', 'client', 'advice', 'shown_at'])
    .where('patient_hash', 'in', places(hashes))
    .where('shown_at', '>=', '')
    .where('withheld', 'is', null)
    .orderBy('shown_at', 'desc')
    .orderBy('uuid')
    .limit(sql.lit(MOST_EARLIER));
  return queries
    .selectFrom(newest.as('newest'))
    .leftJoin('feedback', (join) =>
      join.onRef('feedback.card', '=', 'newest.uuid').onRef('feedback.client', '=', 'newest.client'),
    )
    .leftJoin('card as wanted', 'wanted.uuid', 'newest.uuid')
    .select(['newest.uuid', 'newest.advice', 'wanted.evidence_key', 'newest.shown_at'])
    .select(['feedback.outcome', 'feedback.outcome_at', 'feedback.reason_system', 'feedback.reason_code'])
    .where((where) => where.or([where('newest.advice', '=', ''), where('feedback.card', 'is not', null)]))
    .orderBy('newest.shown_at', 'desc')
    .orderBy('newest.uuid')
    .orderBy('feedback.outcome_at', 'desc')
    .orderBy('feedback.received_at', 'desc')
    .limit(sql.lit(MOST_EARLIER))
    .compile().sql;
}

function newestOfEach(rows: readonly Row[]): readonly EarlierCard[] {
  const cards = new Map<Value | undefined, EarlierCard>();
  for (const { uuid, advice, evidence_key, shown_at, outcome, outcome_at, ...reason } of rows) {
    if (cards.has(uuid)) continue;
    const { reason_system: system, reason_code: code } = reason;
    cards.set(uuid, {
      uuid: String(uuid),
      advice: advice as EarlierCard['advice'],
      evidenceKey: String(evidence_key),
      shownAt: String(shown_at),
      ...(outcome === 'overridden' && {
        overriddenAt: String(outcome_at),
        ...(code !== null && code !== undefined && { reason: { system: String(system ?? ''), code: String(code) } }),
      }),
    });
  }
  return [...cards.values()];
}
