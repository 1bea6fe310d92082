/** The main thread's side of a thread of SQLite: jobs out, answers in, nobody waits without an end. */
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../worker.ts';
import { RefusedRows } from '../sql/backend.ts';
import type { Result, Statement } from '../sql/tables.ts';
import { StoreFailed } from '../types.ts';
import { type Answer, END, type Job, type ThreadSetup } from './messages.ts';

/** Rows come as messages and are garbage when they are written: a small young generation is enough. */
const YOUNG_MB = 16;

interface Waiting {
  readonly done: (results: readonly Result[]) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

export class Thread {
  readonly #setup: ThreadSetup;
  readonly #waitMs: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  /** The thread starts with its first job, and again after it has died. @param waitMs for the answer to a job */
  constructor(setup: ThreadSetup, waitMs: number) {
    this.#setup = setup;
    this.#waitMs = waitMs;
  }

  /** @throws RefusedRows, StoreFailed */
  run(statements: readonly Statement[], purge = false): Promise<readonly Result[]> {
    const job: Job = { id: ++this.#last, statements, purge };
    return new Promise((done, failed) => {
      const late = (): void => this.#settle(job.id)?.failed(new StoreFailed('the database does not answer'));
      // It also keeps the process alive while something is being written; the thread alone does not.
      this.#waiting.set(job.id, { done, failed, timer: setTimeout(late, this.#waitMs) });
      this.#worker ??= this.#start();
      this.#worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.ref();
    worker.postMessage(END);
    const hard = setTimeout(() => void worker.terminate(), this.#waitMs);
    await ended;
    clearTimeout(hard);
  }

  #start(): Worker {
    const worker = startWorker('./thread-main', import.meta.url, YOUNG_MB, { workerData: this.#setup });
    worker.on('message', (answer: Answer) => this.#hear(answer));
    const ended = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const id of [...this.#waiting.keys()]) this.#settle(id)?.failed(new StoreFailed('the thread has ended'));
    };
    worker.on('error', ended);
    worker.on('exit', ended);
    // Only now: to listen for messages is to keep the process alive.
    worker.unref();
    return worker;
  }

  #hear({ id, results = [], failure }: Answer): void {
    const waiting = this.#settle(id);
    if (failure === undefined) waiting?.done(results);
    else waiting?.failed(failure.isRefusal ? new RefusedRows(failure.says) : new StoreFailed(failure.says));
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  }
}
