/** Used tokens in a small SQLite file of their own: in memory for the asking, on disk before anybody is let in. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { keyOf, UsedTokens } from './memory.ts';
import { type ReplayStore, ReplayStoreFailed } from './store.ts';

/**
 * Rows are only ever put at the end: half the cost of an index, and memory answers what is asked. NORMAL writes every
 * group to the operating system before it is answered: it survives the end of the process however that comes, and only
 * the machine's power failing can lose the last moments. The exclusive lock keeps a second process away, which would
 * not know what this one has in memory.
 */
const SCHEMA = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS used_token (until INTEGER NOT NULL, token TEXT NOT NULL) STRICT;
`;

/** Seconds between looks for expired rows, which read the whole table: 60 ms for an hour of 100 calls a second. */
const SWEEP_EVERY = 600;

const GROUP_MS = 2;

interface Waiting {
  readonly key: string;
  readonly until: number;
  readonly answer: (failed?: ReplayStoreFailed) => void;
}

/**
 * @param path of the file; its folder is made when it is missing
 * @throws when the file cannot be opened, is no SQLite file, or another process has it
 */
export function openSqliteReplayStore(path: string, now: () => number): ReplayStore {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  return new SqliteReplayStore(new DatabaseSync(path, { timeout: 200 }), now);
}

class SqliteReplayStore implements ReplayStore {
  readonly #database: DatabaseSync;
  readonly #now: () => number;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #insert: StatementSync;
  readonly #forget: StatementSync;
  readonly #used = new UsedTokens();
  #waiting: Waiting[] = [];
  #isWorking = true;
  #wroteAt = Number.NEGATIVE_INFINITY;
  #sweptAt: number;

  constructor(database: DatabaseSync, now: () => number) {
    this.#database = database;
    this.#now = now;
    database.exec(SCHEMA);
    this.#begin = database.prepare('BEGIN IMMEDIATE');
    this.#commit = database.prepare('COMMIT');
    this.#insert = database.prepare('INSERT INTO used_token (until, token) VALUES (?, ?)');
    this.#forget = database.prepare('DELETE FROM used_token WHERE until < ?');
    // Also takes the lock: what cannot be written is found out at start.
    this.#sweptAt = now();
    this.#forget.run(Math.floor(this.#sweptAt));
    for (const row of database.prepare('SELECT until, token FROM used_token').iterate())
      this.#used.add(String(row.token), Number(row.until));
  }

  seen(iss: string, jti: string, until: number): Promise<boolean> {
    const key = keyOf(iss, jti);
    if (this.#used.has(key)) return Promise.resolve(true);
    this.#used.add(key, until);
    return new Promise((resolve, reject) => {
      const answer: Waiting['answer'] = (failed) => (failed ? reject(failed) : resolve(false));
      this.#waiting.push({ key, until, answer });
      if (this.#waiting.length === 1) this.#writeSoon();
    });
  }

  /** After a failure it is tried again here, for without readiness no call would come to try it. */
  isWorking(): boolean {
    if (!this.#isWorking) this.#isWorking = this.#keep([]);
    return this.#isWorking;
  }

  close(): void {
    this.#write();
    this.#database.close();
  }

  /** A call alone is written at once; under load those of two milliseconds are written in one go. */
  #writeSoon(): void {
    const write = (): void => this.#write();
    if (performance.now() - this.#wroteAt > GROUP_MS) setImmediate(write);
    else setTimeout(write, GROUP_MS);
  }

  #write(): void {
    this.#wroteAt = performance.now();
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    this.#isWorking = this.#keep(group);
    for (const { key, answer } of group) {
      if (!this.#isWorking) this.#used.remove(key);
      answer(this.#isWorking ? undefined : new ReplayStoreFailed());
    }
  }

  #keep(group: readonly Waiting[]): boolean {
    try {
      this.#begin.run();
      for (const { key, until } of group) this.#insert.run(until, key);
      this.#sweep();
      this.#commit.run();
      return true;
    } catch {
      this.#rollBack();
      return false;
    }
  }

  #sweep(): void {
    const now = this.#now();
    this.#used.prune(now);
    if (now - this.#sweptAt < SWEEP_EVERY) return;
    this.#sweptAt = now;
    this.#forget.run(Math.floor(now));
  }

  #rollBack(): void {
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // Nothing was begun, or the file is gone: the calls of the group are refused either way.
    }
  }
}
