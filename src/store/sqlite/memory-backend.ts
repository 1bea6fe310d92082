/** SQLite in memory, for trials and tests: everything at once and on this thread. */
import { Kysely } from 'kysely';
import { type Backend, RefusedRows } from '../sql/backend.ts';
import { statementDialect } from '../sql/statement-dialect.ts';
import type { Queries, Result, Row, Statement, Tables } from '../sql/tables.ts';
import { StoreFailed } from '../types.ts';
import { type Connection, isRefusal } from './connection.ts';

export class MemoryBackend implements Backend {
  readonly kind = 'sqlite';
  readonly queries: Queries;
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
    const run = ({ sql, parameters }: Statement): Result => connection.rows(sql, parameters);
    this.queries = new Kysely<Tables>({ dialect: statementDialect(run) });
  }

  async transact(statements: readonly Statement[]): Promise<readonly Result[]> {
    try {
      return this.#connection.transact(statements);
    } catch (error) {
      if (isRefusal(error)) throw new RefusedRows('not taken', { cause: error });
      throw new StoreFailed('writing failed', { cause: error });
    }
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
