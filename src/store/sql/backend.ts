/** What a database must do for the store; SQLite on a thread of its own, SQLite in memory and PostgreSQL each do it. */
import type { Queries, Result, Row, Statement } from './tables.ts';

export interface Backend {
  readonly kind: 'sqlite' | 'postgres';
  /** Compiles the store's queries; run with it, they are reports, which may take long and hold up no call. */
  readonly queries: Queries;
  /**
   * All of them in one transaction.
   * @returns when it is durable: rows where they were asked for, else the number of changed rows
   * @throws RefusedRows when the database works but does not take these; StoreFailed when it does not work
   */
  transact(statements: readonly Statement[]): Promise<readonly Result[]>;
  /** A short question. @throws StoreFailed */
  rows(statement: Statement): Promise<readonly Row[]>;
  /** Overwrites what was removed wherever its bytes still stand. */
  purge(): Promise<void>;
  /** Lets go of what may be broken, after a failure. */
  reset(): void;
  close(): Promise<void>;
}

/** The rows are at fault, not the database: others in the same group may be fine. */
export class RefusedRows extends Error {
  override readonly name = 'RefusedRows';
}
