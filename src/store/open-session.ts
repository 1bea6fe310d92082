/** Changes the shape of a store's tables: to that of this program, or one step back. */
import { goBack, migrate, type Session, type Versions } from './migrations/migrate.ts';
import { StoreUnusable } from './migrations/migration.ts';

const SQLITE = 'sqlite:';

/** @throws StoreUnusable */
export function migrateStore(url: string): Promise<Versions> {
  return inSession(url, (session) => migrate(session));
}

/** @param loseData when the step back may drop what has been kept. @throws StoreUnusable */
export function takeStoreBack(url: string, loseData: boolean): Promise<Versions> {
  return inSession(url, (session) => goBack(session, loseData));
}

async function inSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  if (url.startsWith(SQLITE)) {
    const { inSqliteFile } = await import('./sqlite/open.ts');
    return inSqliteFile(url.slice(SQLITE.length), work);
  }
  if (!url.startsWith('postgres')) throw new StoreUnusable('a store in memory has no shape to change');
  const { inPostgres } = await import('./postgres/open.ts');
  return inPostgres(url, work);
}

/** Changes nothing. @returns 0 where there are no tables yet. @throws StoreUnusable when PostgreSQL cannot be used */
export function versionOfPostgres(url: string): Promise<number> {
  return inSession(url, async ({ run }) => {
    const known = await run({ sql: "SELECT to_regclass('store_version')::text AS name", parameters: [], rows: true });
    if (typeof known === 'number' || !known[0]?.name) return 0;
    const rows = await run({ sql: 'SELECT max(version) AS version FROM store_version', parameters: [], rows: true });
    return typeof rows === 'number' ? 0 : Number(rows[0]?.version ?? 0);
  });
}
