/** Connections to PostgreSQL: how long they may take, what they must promise, and how numbers come back. */
import pg from 'pg';

export interface ConnectionsOptions {
  readonly url: string;
  /** Milliseconds for a connection, and again for each statement. */
  readonly waitMs: number;
  readonly max: number;
}

/** `bigint` and `numeric`: counts and sums, which a number holds exactly up to 2^53. */
const asNumbers: ReadonlySet<number> = new Set([20, 1700]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    asNumbers.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** Settings under which a commit would come back before it is on disk; stricter ones of the house stay. */
const WAIT_FOR_DISK = `
  select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') in ('off', 'remote_write')`;

/** The statements of a transaction are sent in one go, not each after the answer to the last. */
export function createConnections({ url, waitMs, max }: ConnectionsOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    pipeline: true,
    keepAlive: true,
    allowExitOnIdle: true,
    application_name: 'ryggrad',
    connectionTimeoutMillis: waitMs,
    query_timeout: waitMs,
    onConnect: async (client) => {
      // While it is in use the pool does not listen for it; its statements fail by themselves.
      client.on('error', () => undefined);
      await client.query(WAIT_FOR_DISK);
    },
  });
  // A connection that breaks while nobody uses it has left the pool; whoever comes next gets another.
  pool.on('error', () => undefined);
  return pool;
}

/** SQLSTATE; undefined for faults of the network. postgresql.org/docs/current/errcodes-appendix.html */
export function stateOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** Where it went wrong, without the server's own words: they may quote a value. */
export function faultOf(error: unknown): string {
  const state = stateOf(error);
  if (state !== undefined) return `PostgreSQL says ${state}`;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no answer';
  return `PostgreSQL cannot be reached: ${/^[A-Z_]{3,30}$/.test(code) ? code : 'no answer'}`;
}
