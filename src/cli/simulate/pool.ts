/** One worker thread per core; tasks are given out as workers come free, and results come back in the order of the tasks. */
import { Worker } from 'node:worker_threads';
import type { Task, TaskResult, WorkerSetup } from './types.ts';

/** `undefined`: the task could not be done, and its worker has been replaced. */
export type TaskOutcome = TaskResult | undefined;

export interface Pool {
  /** At most as many tasks as there are workers, and as many waiting, are held at any moment. */
  map(
    tasks: AsyncIterable<Task> | Iterable<Task>,
  ): AsyncGenerator<{ readonly task: Task; readonly outcome: TaskOutcome }>;
  close(): Promise<void>;
}

/** The compiled program has other endings. */
const workerFile = new URL(`./worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

export function createPool(setup: Omit<WorkerSetup, 'worker'>, size: number): Pool {
  const seats = Array.from({ length: size }, (_, worker) => new Seat({ ...setup, worker }));
  return {
    async *map(tasks) {
      const waiting: { task: Task; outcome: Promise<TaskOutcome> }[] = [];
      for await (const task of tasks) {
        const seat = seats.reduce((best, one) => (one.queued < best.queued ? one : best));
        waiting.push({ task, outcome: seat.run(task) });
        const [first] = waiting;
        if (first !== undefined && waiting.length >= size * 2) {
          waiting.shift();
          yield { task: first.task, outcome: await first.outcome };
        }
      }
      for (const { task, outcome } of waiting) yield { task, outcome: await outcome };
    },
    close: async () => {
      await Promise.all(seats.map((seat) => seat.close()));
    },
  };
}

/** A place for one worker thread; the thread is started with its first task, and again after it has died. */
class Seat {
  queued = 0;
  private readonly setup: WorkerSetup;
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(setup: WorkerSetup) {
    this.setup = setup;
  }

  run(task: Task): Promise<TaskOutcome> {
    this.queued++;
    const outcome = this.last.then(() => this.send(task)).finally(() => this.queued--);
    this.last = outcome;
    return outcome;
  }

  private send(task: Task): Promise<TaskOutcome> {
    this.worker ??= new Worker(workerFile, { workerData: this.setup });
    const { worker } = this;
    return new Promise((resolve) => {
      const done = (outcome: TaskOutcome): void => {
        // One by one: without a name Node would take its own listeners away too, and the worker would fall silent.
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
        resolve(outcome);
      };
      const died = (): void => {
        this.worker = undefined;
        done(undefined);
      };
      worker.once('message', (answer: { result?: TaskResult }) => done(answer.result));
      worker.once('error', died);
      worker.once('exit', died);
      worker.postMessage(task, task.kind === 'lines' ? [task.bytes.buffer as ArrayBuffer] : []);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }
}
