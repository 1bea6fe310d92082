/** The side of a deciding thread that takes requests: jobs out, outcomes in, questions answered in between. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker.ts';
import type { FromThread, Job, Outcome, Question, Setup, ToThread } from './messages.ts';

/** Three semi-spaces of 32 MB: larger ones made no difference that could be measured. */
const YOUNG_MB = 96;

/** Calls under way have had their time before threads are closed. */
const CLOSE_MS = 1000;

export interface Told {
  readonly outcome: Outcome;
  /** Of the answer, or of a body that is handed back. */
  readonly bytes: Buffer;
  /** As JSON. */
  readonly record?: string;
}

export interface ThreadDeps {
  readonly setup: Setup;
  /** @returns undefined when there is nothing; never rejects */
  readonly answer: (question: Question) => unknown;
  /** Milliseconds after which a job is given up, and the thread with it. */
  readonly longestMs: number;
  /** @param ready whether it had come so far as to take jobs */
  readonly ended: (ready: boolean) => void;
}

type Asking = Extract<FromThread, { readonly kind: 'question' }>;

const nothing = new ArrayBuffer(0);

interface Waiting {
  readonly bytes: number;
  readonly since: number;
  /** Runs what belongs to its trace. */
  readonly within: ReturnType<typeof AsyncLocalStorage.snapshot>;
  readonly done: (told: Told) => void;
  readonly failed: (error: Error) => void;
}

/** Ends with the first error; whoever wants another starts another. */
export class DecidingThread {
  readonly #worker: Worker;
  readonly #deps: ThreadDeps;
  readonly #waiting = new Map<number, Waiting>();
  readonly #timer: NodeJS.Timeout;
  #isReady = false;
  #bytes = 0;
  #last = 0;

  constructor(deps: ThreadDeps) {
    this.#deps = deps;
    this.#worker = startWorker('./thread-main', import.meta.url, YOUNG_MB);
    this.#worker.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', () => this.#end());
    this.#worker.unref();
    this.#timer = setInterval(() => this.#endIfStuck(), deps.longestMs / 6).unref();
    this.renew(deps.setup);
  }

  /** Whether it takes jobs. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Jobs that wait or are under way. */
  get jobs(): number {
    return this.#waiting.size;
  }

  /** Of their bodies. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @throws when the thread ends before the job is done */
  run(job: Omit<Job, 'id'>): Promise<Told> {
    const id = ++this.#last;
    return new Promise((done, failed) => {
      const bytes = job.bytes.byteLength;
      const within = AsyncLocalStorage.snapshot();
      this.#waiting.set(id, { bytes, since: performance.now(), within, done, failed });
      this.#bytes += bytes;
      this.#worker.ref();
      this.#tell({ kind: 'job', job: { ...job, id } }, [job.bytes]);
    });
  }

  /** Every job from now on is decided by this. */
  renew(setup: Setup): void {
    this.#tell({ kind: 'setup', setup });
  }

  /** Jobs that were taken are done first, within some seconds. */
  async close(): Promise<void> {
    // It has no jobs yet, and need not start in order to end.
    if (!this.#isReady) return void (await this.#worker.terminate());
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#tell({ kind: 'end' });
    this.#worker.ref();
    const hard = setTimeout(() => void this.#worker.terminate(), CLOSE_MS);
    await ended;
    clearTimeout(hard);
  }

  #tell(message: ToThread, handOver: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, [...handOver]);
  }

  #hear(message: FromThread): void {
    if (message.kind === 'ready') this.#isReady = true;
    else if (message.kind === 'question') void this.#answer(message);
    else {
      const { id, outcome, bytes = nothing, record } = message;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      this.#bytes -= waiting?.bytes ?? 0;
      if (this.#waiting.size === 0) this.#worker.unref();
      waiting?.done({
        outcome: JSON.parse(outcome),
        bytes: Buffer.from(bytes),
        ...(record !== undefined && { record }),
      });
    }
  }

  async #answer({ id, job, question }: Asking): Promise<void> {
    const look = (): unknown => this.#deps.answer(JSON.parse(question));
    const waiting = job === undefined ? undefined : this.#waiting.get(job);
    const found = await (waiting ? waiting.within(look) : look());
    this.#tell({ kind: 'reply', id, found: found === undefined ? undefined : JSON.stringify(found) });
  }

  #endIfStuck(): void {
    for (const { since } of this.#waiting.values())
      if (performance.now() - since > this.#deps.longestMs) return void this.#worker.terminate();
  }

  #end(): void {
    clearInterval(this.#timer);
    for (const { failed } of this.#waiting.values()) failed(new Error('the deciding thread has ended'));
    this.#waiting.clear();
    this.#deps.ended(this.#isReady);
    this.#isReady = false;
  }
}
