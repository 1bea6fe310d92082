/** The tables as the queries see them, the same in SQLite and PostgreSQL. Moments are ISO 8601 in UTC with milliseconds, so that they sort as text. */
import { type Kysely, sql } from 'kysely';

/** What a column can hold on both: a truth is told by null or not null. */
export type Value = string | number | null;

export interface DecisionTable {
  id: string;
  /** `iss`; empty while nobody is asked who they are. The same in every table. */
  client: string;
  service: string;
  at: string;
  knowledge: string;
  profile: string;
  mode: string;
  status: number;
  triage: string | null;
  urgency: string | null;
  /** Why no card was sent. */
  silence: string | null;
  /** Completeness of red flags: recorded, and how many count. */
  flags_recorded: number | null;
  flags_of: number | null;
  /** Number of cards that were sent. */
  cards: number;
  patient_key: string | null;
  patient_hash: string | null;
  /** The whole decision as JSON: the trace. */
  record: string;
}

/** Each card that was computed. */
export interface CardTable {
  uuid: string;
  decision: string;
  client: string;
  advice: string;
  indicator: string;
  evidence_key: string;
  /** Why it was not sent; null when it was. */
  withheld: string | null;
  shown_at: string;
  patient_key: string | null;
  patient_hash: string | null;
}

export interface FeedbackTable {
  id: string;
  client: string;
  service: string;
  /** `uuid` of a card, or of one that we never sent. */
  card: string;
  outcome: string;
  /** JSON array of the suggestions' uuids; null when there are none. */
  suggestions: string | null;
  reason_system: string | null;
  reason_code: string | null;
  /** A clinician's own words: health data. */
  comment: string | null;
  outcome_at: string;
  received_at: string;
}

export interface UsedTokenTable {
  /** Digest of `iss` and `jti`. */
  token: string;
  /** Seconds since 1970. */
  until: number;
}

/** One row that is written to find out whether writing works. */
export interface CheckTable {
  id: number;
  at: string;
}

export interface VersionTable {
  version: number;
  name: string;
  applied_at: string;
}

export interface Tables {
  decision: DecisionTable;
  card: CardTable;
  feedback: FeedbackTable;
  used_token: UsedTokenTable;
  store_check: CheckTable;
  store_version: VersionTable;
}

export type Queries = Kysely<Tables>;

/** One statement, compiled; used again as often as it is needed. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly Value[];
  /** There when its rows are wanted, not the number of rows it changed. */
  readonly rows?: true;
}

export type Row = Readonly<Record<string, Value>>;

/** Rows where they were asked for, else the number of changed rows. */
export type Result = readonly Row[] | number;

export const writtenTables = ['decision', 'card', 'feedback', 'used_token'] as const;
export type WrittenTable = (typeof writtenTables)[number];

/** In the order in which rows are written. */
export const columns = {
  decision: [
    ...['id', 'client', 'service', 'at', 'knowledge', 'profile', 'mode', 'status', 'triage', 'urgency', 'silence'],
    ...['flags_recorded', 'flags_of', 'cards', 'patient_key', 'patient_hash', 'record'],
  ],
  card: [
    ...['uuid', 'decision', 'client', 'advice', 'indicator', 'evidence_key', 'withheld', 'shown_at'],
    ...['patient_key', 'patient_hash'],
  ],
  feedback: [
    ...['id', 'client', 'service', 'card', 'outcome', 'suggestions', 'reason_system', 'reason_code', 'comment'],
    ...['outcome_at', 'received_at'],
  ],
  used_token: ['token', 'until'],
} as const satisfies Record<WrittenTable, readonly string[]>;

/** Rows to be written together, each table's one after another in one flat list. */
export type Rows = { readonly [table in WrittenTable]?: readonly Value[] };

/** @returns the statement for so many rows, without their values */
export function compileInsert(queries: Queries, table: WrittenTable, rows: number): string {
  const names = sql.join(columns[table].map((name) => sql.ref(name)));
  const one = sql`(${sql.join(columns[table].map(() => sql.val(null)))})`;
  const values = sql.join(Array.from({ length: rows }, () => one));
  const wanted = table === 'used_token' ? sql` returning ${sql.ref('token')}` : sql``;
  return sql`insert into ${sql.table(table)} (${names}) values ${values} on conflict do nothing${wanted}`.compile(
    queries,
  ).sql;
}
