/** A copy of a SQLite store while it is in use, and such a copy put in the place of an empty one. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/all.ts';
import { StoreUnusable } from '../migrations/migration.ts';
import { makeFile } from './connection.ts';

/**
 * The copy is whole as of one moment, checked and synced before it gets its name.
 *
 * @throws StoreUnusable when there is no store, or the name is taken
 */
export async function backUp(path: string, copy: string): Promise<void> {
  if (!existsSync(path)) throw new StoreUnusable('there is no store yet');
  if (existsSync(copy)) throw new StoreUnusable('the file for the backup is there already');
  await copyTo(path, copy);
}

/**
 * @throws StoreUnusable when the copy is damaged or a newer program's, when something is kept in the store already, or
 *   when a process has it open
 */
export async function restore(copy: string, path: string): Promise<void> {
  if (!existsSync(copy)) throw new StoreUnusable('there is no such backup');
  checkCopy(copy);
  if (existsSync(path)) refuseUsed(path);
  await copyTo(copy, path);
}

async function copyTo(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  makeFile(part);
  try {
    await inDatabase(from, { readOnly: true }, (source) => backup(source, part, { rate: 1000 }));
    // One plain file, which can be read where nothing can be written; the service makes a log beside it again.
    look(part, (database) => database.exec('PRAGMA journal_mode = DELETE'));
    checkCopy(part);
    renameSync(part, to);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${end}`, { force: true });
  }
}

/** Reads all of it; leaves no companions beside it. */
function checkCopy(path: string): void {
  const { flaw, version } = look(path, (database) => ({
    flaw: String(Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0]),
    version: Number(database.prepare('SELECT max(version) AS version FROM store_version').get()?.version ?? 0),
  }));
  if (flaw !== 'ok') throw new StoreUnusable('the copy is damaged');
  if (version > migrations.length) throw new StoreUnusable('the copy is of a newer program');
}

/** The journal can be changed by nobody who is not alone: every process that serves from the file holds a lock on it. */
function refuseUsed(path: string): void {
  const rows = look(path, (database) => {
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'decision'").get();
    if (tables?.n === 0) return 0;
    return database.prepare('SELECT (SELECT count(*) FROM decision) + (SELECT count(*) FROM feedback) AS n').get()?.n;
  });
  if (rows !== 0) throw new StoreUnusable('the store is not empty: move its file away first');
  const isAlone = look(path, (database) => {
    try {
      return database.prepare('PRAGMA journal_mode = DELETE').get()?.journal_mode === 'delete';
    } catch {
      return false;
    }
  });
  if (!isAlone) throw new StoreUnusable('a process has the store open: stop it first');
}

function look<T>(path: string, at: (database: DatabaseSync) => T): T {
  try {
    const database = new DatabaseSync(path, { timeout: 1000 });
    try {
      return at(database);
    } finally {
      database.close();
    }
  } catch {
    throw new StoreUnusable('the file is no store that can be read');
  }
}

async function inDatabase(
  path: string,
  options: { readonly readOnly: boolean },
  work: (database: DatabaseSync) => Promise<unknown>,
): Promise<void> {
  const database = new DatabaseSync(path, { ...options, timeout: 5000 });
  try {
    await work(database);
  } finally {
    database.close();
  }
}
