/** A thread with one connection: writes groups of rows, or reads reports, while the main thread answers calls. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from '../../compiled.ts';
import type { Result } from '../sql/tables.ts';
import { Connection, isRefusal } from './connection.ts';
import { type Answer, END, type Failure, type Job, type ThreadSetup } from './messages.ts';

const { connection: options } = workerData as ThreadSetup;
let connection: Connection | undefined;

function run({ statements, purge }: Job): readonly Result[] {
  connection ??= new Connection(options);
  if (purge) return [connection.rows('PRAGMA wal_checkpoint(TRUNCATE)')];
  if (!options.readOnly) return connection.transact(statements);
  return statements.map(({ sql, parameters }) => connection?.rows(sql, parameters) ?? []);
}

/** After a failure of the disk nothing of the old connection is trusted; the next job opens another. */
function failureOf(error: unknown): Failure {
  const failure = { says: error instanceof Error ? error.message : 'failed', isRefusal: isRefusal(error) };
  if (!failure.isRefusal) letGo();
  return failure;
}

function letGo(): void {
  try {
    connection?.close();
  } catch {
    // It is given up either way.
  }
  connection = undefined;
}

function answer(job: Job): Answer {
  const { id } = job;
  try {
    return { id, results: run(job) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

// Threads keep for themselves; most of it the main thread has kept already.
keepCompiled();

parentPort?.on('message', (message: Job | typeof END) => {
  if (message !== END) return parentPort?.postMessage(answer(message));
  letGo();
  parentPort?.close();
});
