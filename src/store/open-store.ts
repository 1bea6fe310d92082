/** Opens the store that the configuration names. */
import { StoreUnusable } from './migrations/migration.ts';
import type { Backend } from './sql/backend.ts';
import { SqlStore } from './sql/sql-store.ts';
import { openSqlite } from './sqlite/open.ts';

export { StoreUnusable } from './migrations/migration.ts';
export type { SqlStore } from './sql/sql-store.ts';

export interface StoreOptions {
  /** Milliseconds after which a write or a question is given up. */
  readonly waitMs?: number;
}

const WAIT_MS = 2000;

const SQLITE = 'sqlite:';

/**
 * Brings its tables up to date.
 *
 * @param url `sqlite:PATH`, `postgres://…` or `memory:`
 * @throws StoreUnusable when it cannot be opened or a newer program has changed it; its words hold no password
 */
export async function openStore(url: string, { waitMs = WAIT_MS }: StoreOptions = {}): Promise<SqlStore> {
  return new SqlStore(await openBackend(url, waitMs));
}

async function openBackend(url: string, waitMs: number): Promise<Backend> {
  if (url === 'memory:') return openSqlite(':memory:', waitMs);
  if (url.startsWith(SQLITE)) return openSqlite(url.slice(SQLITE.length), waitMs);
  if (/^postgres(ql)?:/.test(url)) {
    // Who stays with SQLite does not load it.
    const { openPostgres } = await import('./postgres/open.ts');
    return openPostgres(url, waitMs);
  }
  throw new StoreUnusable('the store must be sqlite:PATH, postgres://… or memory:');
}
