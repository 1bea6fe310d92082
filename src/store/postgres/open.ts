/** Opens PostgreSQL for the store: its tables are brought up to date before anybody uses them. */
import { migrate } from '../migrations/migrate.ts';
import { StoreUnusable } from '../migrations/migration.ts';
import type { Backend } from '../sql/backend.ts';
import { PostgresBackend } from './backend.ts';
import { faultOf } from './connections.ts';
import { inPostgresSession } from './session.ts';

/** @throws StoreUnusable */
export async function openPostgres(url: string, waitMs: number): Promise<Backend> {
  try {
    await inPostgresSession(url, migrate);
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(faultOf(error));
  }
  return new PostgresBackend(url, waitMs);
}
