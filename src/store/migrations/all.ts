/** Every step, in order; one that has been released is never changed. */
import { tables } from './0001-tables.ts';
import { numbersIndex } from './0002-numbers-index.ts';
import { shownIndex } from './0003-shown-index.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [tables, numbersIndex, shownIndex];
