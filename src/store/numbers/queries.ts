/** Counts over what is kept, by day: decisions, cards, and what clinicians answered. Never a comment, a patient or a reference. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Queries } from '../sql/tables.ts';

export interface NumbersOf {
  /** First moment, ISO 8601 in UTC. */
  readonly from: string;
  /** First moment after it. */
  readonly until: string;
  /** `iss`; empty: calls without a client. Missing: all. */
  readonly client?: string;
}

export interface DayOfCalls {
  /** `2026-03-02`, in UTC. */
  readonly day: string;
  readonly status: number;
  readonly calls: number;
  /** Calls for which red flags count. */
  readonly withFlags: number;
  /** Of those: with every flag recorded. */
  readonly complete: number;
  /** Flags recorded, and flags that count, over all calls. */
  readonly recorded: number;
  readonly of: number;
}

export interface DayOfCards {
  readonly day: string;
  readonly advice: string;
  /** Why they were not sent. */
  readonly withheld: string | null;
  /** The newest that was said of them. */
  readonly outcome: string | null;
  readonly cards: number;
}

export interface AdviceCalls {
  readonly advice: string;
  /** Calls that drew at least one such card that was sent. */
  readonly calls: number;
}

export interface ReasonCount {
  readonly advice: string;
  readonly system: string | null;
  readonly code: string | null;
  readonly cards: number;
}

export interface ClientCount {
  readonly client: string;
  readonly calls: number;
}

/** SQLite and PostgreSQL alike; moments are text that begins with the day. */
function dayOf(column: string): RawBuilder<string> {
  return sql<string>`substr(${sql.ref(column)}, 1, 10)`;
}

/** PostgreSQL sends what it counts as text, so that it can be larger than a number. */
function numbersIn<T extends object, K extends keyof T>(row: T, ...keys: readonly K[]): T & Record<K, number> {
  return { ...row, ...Object.fromEntries(keys.map((key) => [key, Number(row[key] ?? 0)])) } as T & Record<K, number>;
}

export async function callsByDay(queries: Queries, { from, until, client }: NumbersOf): Promise<readonly DayOfCalls[]> {
  let query = queries.selectFrom('decision').where('at', '>=', from).where('at', '<', until);
  if (client !== undefined) query = query.where('client', '=', client);
  const rows = await query
    .select((eb) => [
      dayOf('at').as('day'),
      'status',
      eb.fn.countAll<number>().as('calls'),
      eb.fn.count<number>('flags_of').as('withFlags'),
      sql<number>`sum(case when flags_recorded = flags_of then 1 else 0 end)`.as('complete'),
      eb.fn.sum<number>('flags_recorded').as('recorded'),
      eb.fn.sum<number>('flags_of').as('of'),
    ])
    .groupBy([dayOf('at'), 'status'])
    .execute();
  return rows.map((row) => numbersIn(row, 'status', 'calls', 'withFlags', 'complete', 'recorded', 'of'));
}

export async function cardsByDay(queries: Queries, of: NumbersOf): Promise<readonly DayOfCards[]> {
  const rows = await answeredCards(queries, of)
    .select((eb) => [
      dayOf('card.shown_at').as('day'),
      'card.advice',
      'card.withheld',
      'answer.outcome',
      eb.fn.countAll<number>().as('cards'),
    ])
    .groupBy([dayOf('card.shown_at'), 'card.advice', 'card.withheld', 'answer.outcome'])
    .execute();
  return rows.map((row) => numbersIn(row, 'cards'));
}

export async function callsByAdvice(
  queries: Queries,
  { from, until, client }: NumbersOf,
): Promise<readonly AdviceCalls[]> {
  let query = queries.selectFrom('card').where('shown_at', '>=', from).where('shown_at', '<', until);
  if (client !== undefined) query = query.where('client', '=', client);
  const rows = await query
    .where('withheld', 'is', null)
    .select((eb) => ['advice', eb.fn.count<number>('decision').distinct().as('calls')])
    .groupBy('advice')
    .execute();
  return rows.map((row) => numbersIn(row, 'calls'));
}

/** Why cards that were sent were overridden. */
export async function overrideReasons(queries: Queries, of: NumbersOf): Promise<readonly ReasonCount[]> {
  const rows = await answeredCards(queries, of)
    .where('answer.outcome', '=', 'overridden')
    .where('card.withheld', 'is', null)
    .select((eb) => [
      'card.advice',
      'answer.reason_system as system',
      'answer.reason_code as code',
      eb.fn.countAll<number>().as('cards'),
    ])
    .groupBy(['card.advice', 'answer.reason_system', 'answer.reason_code'])
    .execute();
  return rows.map((row) => numbersIn(row, 'cards'));
}

/** Clients that called in the time. */
export async function callsByClient(queries: Queries, { from, until }: NumbersOf): Promise<readonly ClientCount[]> {
  const rows = await queries
    .selectFrom('decision')
    .where('at', '>=', from)
    .where('at', '<', until)
    .select((eb) => ['client', eb.fn.countAll<number>().as('calls')])
    .groupBy('client')
    .orderBy('client')
    .execute();
  return rows.map((row) => numbersIn(row, 'calls'));
}

/** Cards of the time, each with the newest feedback of its own client, whenever that came. */
function answeredCards(queries: Queries, { from, until, client }: NumbersOf) {
  const newest = queries
    .selectFrom('feedback')
    // Nobody answers a card that was not there yet.
    .where('received_at', '>=', from)
    .select((eb) => [
      'card',
      'client',
      'outcome',
      'reason_system',
      'reason_code',
      eb.fn
        .agg<number>('row_number')
        .over((over) =>
          over
            .partitionBy(['card', 'client'])
            .orderBy('outcome_at', 'desc')
            .orderBy('received_at', 'desc')
            .orderBy('id'),
        )
        .as('place'),
    ])
    .as('answer');
  let query = queries
    .selectFrom('card')
    .leftJoin(newest, (join) =>
      join
        .onRef('answer.card', '=', 'card.uuid')
        .onRef('answer.client', '=', 'card.client')
        .on(sql<SqlBool>`answer.place = 1` as Expression<SqlBool>),
    )
    .where('card.shown_at', '>=', from)
    .where('card.shown_at', '<', until);
  if (client !== undefined) query = query.where('card.client', '=', client);
  return query;
}
