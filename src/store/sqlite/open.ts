/** Opens SQLite for the store: the file is made and brought up to date before anybody uses it. */
import { migrate } from '../migrations/migrate.ts';
import type { Backend } from '../sql/backend.ts';
import { Connection, MEMORY, makeFile } from './connection.ts';
import { FileBackend } from './file-backend.ts';
import { MemoryBackend } from './memory-backend.ts';
import { inSqliteSession } from './session.ts';

/** Another process may be bringing it up to date, or moving the write-ahead log of a crash. */
const START_LOCK_MS = 10_000;

/** @throws StoreUnusable, or as SQLite and the file system do */
export async function openSqlite(path: string, waitMs: number): Promise<Backend> {
  if (path === MEMORY) {
    const connection = new Connection({ path, lockMs: 0 });
    await inSqliteSession(connection, migrate);
    return new MemoryBackend(connection);
  }
  makeFile(path);
  const connection = new Connection({ path, lockMs: START_LOCK_MS });
  try {
    await inSqliteSession(connection, migrate);
  } finally {
    connection.close();
  }
  return new FileBackend(path, waitMs);
}
