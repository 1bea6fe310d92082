/** Opens PostgreSQL for the store: its tables are brought up to date before anybody uses them. */
import { migrate, type Session } from '../migrations/migrate.ts';
import { StoreUnusable } from '../migrations/migration.ts';
import type { Backend } from '../sql/backend.ts';
import { PostgresBackend } from './backend.ts';
import { faultOf } from './connections.ts';
import { inPostgresSession } from './session.ts';

/** @throws StoreUnusable */
export async function openPostgres(url: string, waitMs: number): Promise<Backend> {
  await inPostgres(url, migrate);
  return new PostgresBackend(url, waitMs);
}

/** Nobody else changes the tables meanwhile. @throws StoreUnusable; nothing was changed then */
export async function inPostgres<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await inPostgresSession(url, work);
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(faultOf(error));
  }
}
