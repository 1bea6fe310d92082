/** SQLite in memory, for trials and tests: everything at once and on this thread, and only the newest of it. */
import { Kysely } from 'kysely';
import { type Backend, RefusedRows } from '../sql/backend.ts';
import { statementDialect } from '../sql/statement-dialect.ts';
import type { Queries, Result, Row, Statement, Tables } from '../sql/tables.ts';
import { StoreFailed } from '../types.ts';
import { type Connection, isRefusal } from './connection.ts';

/** Rows of a table, some 100 MB in all: a trial that runs for months must not take all the memory there is. */
const MOST = { decision: 10_000, card: 40_000, feedback: 10_000 } as const;
/** Rows written between two looks. */
const PORTION = 1000;

/** In the order they came. Used tokens stay until they expire. */
const forgetting = Object.entries(MOST).map(
  ([table, most]): Statement => ({
    sql: `delete from ${table} where rowid <= (select max(rowid) from ${table}) - ${most}`,
    parameters: [],
  }),
);

export class MemoryBackend implements Backend {
  readonly kind = 'sqlite';
  readonly queries: Queries;
  readonly #connection: Connection;
  #written = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    const run = ({ sql, parameters }: Statement): Result => connection.rows(sql, parameters);
    this.queries = new Kysely<Tables>({ dialect: statementDialect(run) });
  }

  async transact(statements: readonly Statement[]): Promise<readonly Result[]> {
    try {
      const results = this.#connection.transact(statements);
      this.#forgetSome(results);
      return results;
    } catch (error) {
      if (isRefusal(error)) throw new RefusedRows('not taken', { cause: error });
      throw new StoreFailed('writing failed', { cause: error });
    }
  }

  #forgetSome(written: readonly Result[]): void {
    for (const rows of written) if (typeof rows === 'number') this.#written += rows;
    if (this.#written < PORTION) return;
    this.#written = 0;
    this.#connection.transact(forgetting);
  }

  async rows({ sql, parameters }: Statement): Promise<readonly Row[]> {
    try {
      return this.#connection.rows(sql, parameters);
    } catch (error) {
      throw new StoreFailed('reading failed', { cause: error });
    }
  }

  async purge(): Promise<void> {}

  reset(): void {}

  async close(): Promise<void> {
    this.#connection.close();
  }
}
