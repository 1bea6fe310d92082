/** PostgreSQL for the store: several processes share it. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { type Backend, RefusedRows } from '../sql/backend.ts';
import type { Queries, Result, Row, Statement, Tables } from '../sql/tables.ts';
import { StoreFailed } from '../types.ts';
import { createConnections, faultOf, stateOf } from './connections.ts';

/** A report may read all that is kept. */
const REPORT_MS = 60_000;
const CONNECTIONS = 8;
const REPORT_CONNECTIONS = 2;

/** Times that a transaction is tried which another one stood in the way of. */
const ATTEMPTS = 3;

export class PostgresBackend implements Backend {
  readonly kind = 'postgres';
  readonly queries: Queries;
  readonly #pool: pg.Pool;

  /** @param waitMs after which a write is given up: half for a connection, half for each statement */
  constructor(url: string, waitMs: number) {
    this.#pool = createConnections({ url, waitMs: Math.floor(waitMs / 2), max: CONNECTIONS });
    const reports = createConnections({ url, waitMs: REPORT_MS, max: REPORT_CONNECTIONS });
    this.queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: reports }) });
  }

  async transact(statements: readonly Statement[]): Promise<readonly Result[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#transact(statements);
      } catch (error) {
        const kind = stateOf(error)?.slice(0, 2);
        if (kind === '40' && attempt < ATTEMPTS) continue;
        // Class 22: what a column does not take; 23: what a constraint forbids.
        if (kind === '22' || kind === '23') throw new RefusedRows(faultOf(error));
        throw new StoreFailed(faultOf(error));
      }
    }
  }

  async rows({ sql, parameters }: Statement): Promise<readonly Row[]> {
    try {
      return (await this.#pool.query<Row>(sql, [...parameters])).rows;
    } catch (error) {
      throw new StoreFailed(faultOf(error));
    }
  }

  /** Left to VACUUM and to how long the house keeps the write-ahead log. */
  async purge(): Promise<void> {}

  /** The pool drops each broken connection by itself. */
  reset(): void {}

  async close(): Promise<void> {
    await Promise.all([this.#pool.end(), this.queries.destroy()]);
  }

  async #transact(statements: readonly Statement[]): Promise<readonly Result[]> {
    const client = await this.#pool.connect();
    try {
      const results = await inOneGo(client, statements);
      client.release();
      return results;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

/** One statement is its own transaction. @throws the first fault; then nothing was kept, or nobody knows */
async function inOneGo(client: pg.PoolClient, statements: readonly Statement[]): Promise<readonly Result[]> {
  const run = ({ sql, parameters }: Statement) => client.query<Row>(sql, [...parameters]);
  const answers =
    statements.length === 1
      ? await settled(statements.map(run))
      : await settled([client.query<Row>('BEGIN'), ...statements.map(run), client.query<Row>('COMMIT')]);
  if (statements.length > 1 && answers.at(-1)?.command !== 'COMMIT') throw new Error('not committed');
  const own = statements.length === 1 ? answers : answers.slice(1, -1);
  return own.map(({ rows, rowCount }, index) => (statements[index]?.rows ? rows : (rowCount ?? 0)));
}

/** Waits for all of them: the connection is not to be given back while answers are on their way. */
async function settled<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const outcomes = await Promise.allSettled(promises);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
