/** One step of the tables' shape, forward and back. */
import type { Compilable } from 'kysely';
import type { Queries } from '../sql/tables.ts';

export interface Migration {
  /** One more than the last. */
  readonly version: number;
  readonly name: string;
  /** Going back over it drops what has been kept. */
  readonly losesData: boolean;
  up(queries: Queries): readonly Compilable[];
  down(queries: Queries): readonly Compilable[];
}

/** The database is not one that this program can work with; the words are for the operator. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
}
