/** Group commit: what comes while a group is being written makes the next one, and nobody hears before it is durable. */
import { StoreFailed, type StoreState } from '../types.ts';
import { type Backend, RefusedRows } from './backend.ts';
import { createInserts } from './inserts.ts';
import type { Result, Rows, Statement } from './tables.ts';

/** A call alone is written at once; under load those of so many milliseconds go in one group. */
const GROUP_MS = 2;

/** More go in the next group: one group must not take so long that it is given up. */
const LARGEST_GROUP = 200;

/** Between two tries while the store fails. */
const PROBE_MS = 250;

interface Unit {
  readonly rows: Rows;
  readonly done: (fresh: ReadonlySet<string>) => void;
  readonly failed: (error: StoreFailed) => void;
}

const none: ReadonlySet<string> = new Set();

export class GroupWriter {
  readonly #backend: Backend;
  readonly #inserts: (units: readonly Rows[]) => readonly Statement[];
  readonly #check: Statement;
  #waiting: Unit[] = [];
  #flying = 0;
  #writing: Promise<void> | undefined;
  #isPlanned = false;
  #wroteAt = Number.NEGATIVE_INFINITY;
  #lastWrite: number | undefined;
  #probe: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.#inserts = createInserts(backend.queries);
    const check = backend.queries
      .insertInto('store_check')
      .values({ id: 1, at: '' })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: '' }))
      .compile();
    this.#check = { sql: check.sql, parameters: [1, '', ''] };
  }

  /**
   * @returns when the rows are durable: the tokens among those of the group that nobody had used
   * @throws StoreFailed at once while the store does not work
   */
  add(rows: Rows): Promise<ReadonlySet<string>> {
    if (this.#isClosed || this.#probe !== undefined) return Promise.reject(new StoreFailed('the store does not work'));
    return new Promise((done, failed) => {
      this.#waiting.push({ rows, done, failed });
      if (!this.#isPlanned && this.#writing === undefined) this.#plan();
    });
  }

  state(): StoreState {
    return {
      working: this.#probe === undefined && !this.#isClosed,
      waiting: this.#waiting.length + this.#flying,
      ...(this.#lastWrite !== undefined && { lastWrite: this.#lastWrite }),
    };
  }

  /** Writes what waits. */
  async close(): Promise<void> {
    while (this.#waiting.length > 0 || this.#writing !== undefined) {
      await (this.#writing ?? new Promise((resolve) => setTimeout(resolve, 1)));
    }
    this.#isClosed = true;
    clearTimeout(this.#probe);
  }

  #plan(): void {
    this.#isPlanned = true;
    const write = (): void => {
      this.#isPlanned = false;
      this.#writing = this.#write().finally(() => {
        this.#writing = undefined;
        if (this.#waiting.length > 0 && !this.#isPlanned) this.#plan();
      });
    };
    const idle = performance.now() - this.#wroteAt;
    if (idle > GROUP_MS) setImmediate(write);
    else setTimeout(write, GROUP_MS - idle);
  }

  async #write(): Promise<void> {
    const group = this.#waiting.splice(0, LARGEST_GROUP);
    this.#flying = group.length;
    this.#wroteAt = performance.now();
    try {
      await this.#keep(group);
    } finally {
      this.#flying = 0;
      this.#lastWrite = performance.now() - this.#wroteAt;
    }
  }

  async #keep(group: readonly Unit[]): Promise<void> {
    try {
      const results = await this.#backend.transact(this.#inserts(group.map(({ rows }) => rows)));
      const fresh = freshTokens(results);
      for (const { done } of group) done(fresh);
    } catch (error) {
      if (error instanceof RefusedRows) await this.#keepOneByOne(group, error);
      else this.#fail(group, error);
    }
  }

  /** One of them spoils the group: the others are kept all the same. */
  async #keepOneByOne(group: readonly Unit[], cause: RefusedRows): Promise<void> {
    if (group.length === 1) group[0]?.failed(new StoreFailed('the rows are not taken', { cause }));
    else for (const unit of group) await this.#keep([unit]);
  }

  #fail(group: readonly Unit[], cause: unknown): void {
    const error = cause instanceof StoreFailed ? cause : new StoreFailed('writing failed', { cause });
    const all = [...group, ...this.#waiting];
    this.#waiting = [];
    this.#probeLater();
    for (const { failed } of all) failed(error);
  }

  /** Nobody's call is kept waiting to find out whether it works again. */
  #probeLater(): void {
    if (this.#isClosed) return;
    this.#backend.reset();
    const again = async (): Promise<void> => {
      try {
        await this.#backend.transact([this.#check]);
        this.#probe = undefined;
      } catch {
        this.#probeLater();
      }
    };
    clearTimeout(this.#probe);
    this.#probe = setTimeout(() => void again(), PROBE_MS).unref();
  }
}

function freshTokens(results: readonly Result[]): ReadonlySet<string> {
  const rows = results.flatMap((result) => (typeof result === 'number' ? [] : result));
  return rows.length === 0 ? none : new Set(rows.map(({ token }) => String(token)));
}
