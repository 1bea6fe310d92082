/** Opens SQLite for the store: the file is made and brought up to date before anybody uses it. */
import { migrate, type Session } from '../migrations/migrate.ts';
import { StoreUnusable } from '../migrations/migration.ts';
import type { Backend } from '../sql/backend.ts';
import { Connection, MEMORY, makeFile } from './connection.ts';
import { FileBackend } from './file-backend.ts';
import { MemoryBackend } from './memory-backend.ts';
import { inSqliteSession } from './session.ts';

/** Another process may be bringing it up to date, or moving the write-ahead log of a crash. */
const START_LOCK_MS = 10_000;

/** @throws StoreUnusable */
export async function openSqlite(path: string, waitMs: number): Promise<Backend> {
  if (path !== MEMORY) {
    await inSqliteFile(path, migrate);
    return new FileBackend(path, waitMs);
  }
  const connection = new Connection({ path, lockMs: 0 });
  await inSqliteSession(connection, migrate);
  return new MemoryBackend(connection);
}

/** Makes the file when it is not there; nobody else writes to it meanwhile. @throws StoreUnusable; nothing was changed then */
export async function inSqliteFile<T>(path: string, work: (session: Session) => Promise<T>): Promise<T> {
  let connection: Connection | undefined;
  try {
    makeFile(path);
    connection = new Connection({ path, lockMs: START_LOCK_MS });
    return await inSqliteSession(connection, work);
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(wordsFor(error));
  } finally {
    connection?.close();
  }
}

/** SQLITE_NOTADB, SQLITE_BUSY and their like; sqlite.org/rescode.html. */
const words = new Map([
  [5, 'another process has its file locked'],
  [8, 'its file cannot be written'],
  [11, 'its file is damaged: restore a backup'],
  [13, 'the disk is full'],
  [14, 'its file cannot be opened'],
  [26, 'its file is no SQLite file'],
]);

function wordsFor(error: unknown): string {
  const of = (key: string): unknown =>
    typeof error === 'object' && error !== null && key in error ? Reflect.get(error, key) : undefined;
  const known = words.get(Number(of('errcode') ?? 0) & 0xff);
  return known ?? `its file cannot be used: ${/^[A-Z_]{3,40}$/.exec(String(of('code')))?.[0] ?? 'unknown fault'}`;
}
