/** One connection to a SQLite database: its pragmas, its statements, and transactions in which all or nothing is kept. */
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Result, Row, Statement, Value } from '../sql/tables.ts';

export interface ConnectionOptions {
  /** A file, or `:memory:`. */
  readonly path: string;
  /** Milliseconds to wait for a lock that another process holds. */
  readonly lockMs: number;
  readonly readOnly?: boolean;
}

/**
 * FULL: the write-ahead log is synced before a commit returns. What is erased is overwritten, not only let go. The log is
 * moved into the database every 4,000 pages (16 MB), not every 1,000: pages of indexes come several times in it and are
 * moved once, which saved a tenth of the CPU of a write.
 */
export const pragmas = {
  journal_mode: 'WAL',
  synchronous: 'FULL',
  secure_delete: 'ON',
  wal_autocheckpoint: 4000,
  journal_size_limit: 67_108_864,
} as const;

export const MEMORY = ':memory:';

/**
 * What `:memory:` is opened as: a file in memory, with a small cache before it. Opened under its own name it is all cache,
 * and SQLite walks through its whole cache at many a commit: with 10,000 decisions that was half the cost of a write.
 */
const IN_MEMORY = 'file:ryggrad?vfs=memdb';

/** Statements kept compiled; reports bring others of their own. */
const KEPT = 200;

export class Connection {
  readonly #database: DatabaseSync;
  readonly #options: ConnectionOptions;
  readonly #inode: number | undefined;
  readonly #statements = new Map<string, StatementSync>();

  /** @throws when it cannot be opened, is no SQLite file, or cannot be written */
  constructor(options: ConnectionOptions) {
    const { path, lockMs, readOnly = false } = options;
    this.#options = options;
    // SQLite would make an empty one in the place of a file that was taken away.
    if (this.#isFile) statSync(path);
    this.#database = new DatabaseSync(this.#isFile ? path : IN_MEMORY, { timeout: lockMs, readOnly });
    try {
      if (!readOnly) for (const [name, value] of Object.entries(pragmas)) this.exec(`PRAGMA ${name} = ${value}`);
      this.#inode = this.#isFile ? statSync(path).ino : undefined;
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  get #isFile(): boolean {
    return this.#options.path !== MEMORY;
  }

  exec(text: string): void {
    this.#database.exec(text);
  }

  rows(text: string, parameters: readonly Value[] = []): readonly Row[] {
    return this.#prepare(text).all(...parameters) as Row[];
  }

  change(text: string, parameters: readonly Value[] = []): number {
    return Number(this.#prepare(text).run(...parameters).changes);
  }

  /** @throws when none of it was kept */
  transact(statements: readonly Statement[]): readonly Result[] {
    this.#refuseOrphan();
    this.#prepare('BEGIN IMMEDIATE').run();
    try {
      const results = statements.map(({ sql, parameters, rows }) =>
        rows ? this.rows(sql, parameters) : this.change(sql, parameters),
      );
      this.#prepare('COMMIT').run();
      return results;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    if (this.#statements.size >= KEPT) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }

  /** A file that was taken away while it is open can be written to, and is lost when it is closed. */
  #refuseOrphan(): void {
    if (!this.#isFile || statSync(this.#options.path, { throwIfNoEntry: false })?.ino === this.#inode) return;
    throw new Error('the file of the database is not the one that was opened');
  }

  rollBack(): void {
    try {
      if (this.#database.isTransaction) this.exec('ROLLBACK');
    } catch {
      // The connection is given up; the file holds what was committed before, and no more.
    }
  }
}

/** Makes an empty file that only its user can read; SQLite gives its companions the same rights. */
export function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Never opened when it is there: closing it would let go of locks that this process holds on it.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) closeSync(openSync(path, 'a', 0o600));
}

/** SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH: sqlite.org/rescode.html. */
const refusals: ReadonlySet<number> = new Set([18, 19, 20]);

export function isRefusal(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) : 0;
  return refusals.has(code & 0xff);
}
