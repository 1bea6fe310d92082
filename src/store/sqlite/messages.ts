/** What the main thread and the threads of SQLite tell each other. */
import type { Result, Statement } from '../sql/tables.ts';
import type { ConnectionOptions } from './connection.ts';

export interface ThreadSetup {
  readonly connection: ConnectionOptions;
}

export interface Job {
  readonly id: number;
  readonly statements: readonly Statement[];
  /** Instead of statements: empty the write-ahead log. */
  readonly purge: boolean;
}

export interface Failure {
  /** Of SQLite or of the system: no value of a row stands in it. */
  readonly says: string;
  readonly isRefusal: boolean;
}

export interface Answer {
  readonly id: number;
  readonly results?: readonly Result[];
  readonly failure?: Failure;
}

/** Instead of a job: the connection is closed and the thread ends. */
export const END = 'end';
