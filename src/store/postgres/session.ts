/** A PostgreSQL database for one process alone, to change the shape of its tables. */
import { Kysely, PostgresDialect } from 'kysely';
import type { Session } from '../migrations/migrate.ts';
import type { Row, Statement, Tables } from '../sql/tables.ts';
import { createConnections } from './connections.ts';

/** Names the lock among those of other programs in the same database: "ryggrad" in bytes, cut to what a lock's name holds. */
const LOCK = 0x7279_6767;

/** For the lock, and for the change of large tables. */
const WAIT_MS = 120_000;

/** Another process that starts meanwhile waits. @throws what `work` throws; nothing of it is then kept */
export async function inPostgresSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const pool = createConnections({ url, waitMs: WAIT_MS, max: 1 });
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const client = await pool.connect();
    const run = async ({ sql, parameters, rows }: Statement) => {
      const answer = await client.query<Row>(sql, [...parameters]);
      return rows ? answer.rows : (answer.rowCount ?? 0);
    };
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
      const done = await work({ queries, run });
      await client.query('COMMIT');
      return done;
    } finally {
      // A transaction that is still open ends with its connection, and keeps nothing.
      client.release(true);
    }
  } finally {
    await queries.destroy();
  }
}
