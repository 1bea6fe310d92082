/** SQLite in a file: written on a thread of its own, so that no call waits for the disk but those that are being kept. */
import { Kysely } from 'kysely';
import type { Backend } from '../sql/backend.ts';
import { statementDialect } from '../sql/statement-dialect.ts';
import type { Queries, Result, Row, Statement, Tables } from '../sql/tables.ts';
import { StoreFailed } from '../types.ts';
import { Connection } from './connection.ts';
import { Thread } from './thread.ts';

/** A report may read all that is kept. */
const REPORT_MS = 60_000;

export class FileBackend implements Backend {
  readonly kind = 'sqlite';
  readonly queries: Queries;
  readonly #path: string;
  readonly #lockMs: number;
  readonly #writer: Thread;
  readonly #reporter: Thread;
  #reader: Connection | undefined;

  /** @param waitMs after which a write is given up; half of it for locks of other processes */
  constructor(path: string, waitMs: number) {
    this.#path = path;
    this.#lockMs = Math.floor(waitMs / 2);
    this.#writer = new Thread({ connection: { path, lockMs: this.#lockMs } }, waitMs);
    this.#reporter = new Thread({ connection: { path, lockMs: this.#lockMs, readOnly: true } }, REPORT_MS);
    // The thread is there when the first call comes; what is wrong with it is found out then.
    this.#writer.run([]).catch(() => undefined);
    const report = async (statement: Statement): Promise<Result> => (await this.#reporter.run([statement]))[0] ?? [];
    this.queries = new Kysely<Tables>({ dialect: statementDialect(report) });
  }

  transact(statements: readonly Statement[]): Promise<readonly Result[]> {
    return this.#writer.run(statements);
  }

  /** On this thread: a row by its key takes less time than asking another thread for it. */
  async rows({ sql, parameters }: Statement): Promise<readonly Row[]> {
    try {
      this.#reader ??= new Connection({ path: this.#path, lockMs: this.#lockMs, readOnly: true });
      return this.#reader.rows(sql, parameters);
    } catch (error) {
      this.reset();
      throw new StoreFailed('reading failed', { cause: error });
    }
  }

  /** The write-ahead log is moved into the database and cut to nothing. */
  async purge(): Promise<void> {
    this.reset();
    await this.#writer.run([], true);
  }

  reset(): void {
    const reader = this.#reader;
    this.#reader = undefined;
    try {
      reader?.close();
    } catch {
      // It is given up either way.
    }
  }

  async close(): Promise<void> {
    this.reset();
    await this.#reporter.close();
    // Last: whoever closes last moves the write-ahead log into the database.
    await this.#writer.close();
  }
}
