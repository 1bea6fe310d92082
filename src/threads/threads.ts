/** The threads that decide beside the one that takes requests: which of them gets a call, and what becomes of those that end. */
import type { Log } from '../log.ts';
import type { Job, Question, Setup } from './messages.ts';
import { DecidingThread, type Told } from './thread.ts';

export interface ThreadsDeps {
  /** How many; none: every call is decided where it came in. */
  readonly count: number;
  /** What threads decide by, as it is now. */
  readonly setup: () => Setup;
  /** Answers from what is kept in one place only; never rejects. */
  readonly answer: (question: Question) => unknown;
  readonly log: Log;
  /** Milliseconds after which a job is given up with its thread; 30 s when missing. */
  readonly longestMs?: number;
}

export interface Threads {
  /**
   * Finds a thread for a call.
   *
   * @param bytes cannot be used here any more once they are handed over
   * @returns what hands the call over, to be called at once; undefined when no thread has room, for a call to be decided here
   */
  readonly take: (call: Omit<Job, 'id' | 'bytes'>, bytes: Buffer) => (() => Promise<Told>) | undefined;
  /** The configuration has changed. */
  readonly renew: () => void;
  readonly close: () => Promise<void>;
}

/** Jobs of a thread at once: enough that it never waits for the next, few enough that the next need not wait long. */
const MOST_JOBS = 8;
/** And of their bodies together: no call shall wait for long behind a large one. */
const MOST_BYTES = 1_000_000;
/** A client whose calls must be completed from its FHIR server gains nothing from a thread: so many are not tried. */
const NOT_TRIED = 50;
/** A call of 10 MB takes a second. What takes this long will never end, and would hold up all behind it. */
const LONGEST_MS = 30_000;
/** Threads that end before they have started, one after another: then there is something wrong that time does not mend. */
const MOST_FAILURES = 3;

export function createThreads(deps: ThreadsDeps): Threads {
  return new Pool(deps);
}

class Pool implements Threads {
  readonly #deps: ThreadsDeps;
  readonly #threads = new Set<DecidingThread>();
  readonly #notTried = new Map<string, number>();
  #failures = 0;
  #isClosed = false;

  constructor(deps: ThreadsDeps) {
    this.#deps = deps;
  }

  take: Threads['take'] = (call, bytes) => {
    const thread = this.#isLeftOut(call) ? undefined : this.#free();
    return thread && (() => this.#run(thread, call, bytes));
  };

  renew = (): void => {
    for (const thread of this.#threads) thread.renew(this.#deps.setup());
  };

  close = async (): Promise<void> => {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  };

  async #run(thread: DecidingThread, call: Omit<Job, 'id' | 'bytes'>, bytes: Buffer): Promise<Told> {
    const told = await thread.run({ ...call, bytes: ownBytes(bytes) });
    if (told.outcome.kind === 'not-whole') this.#notTried.set(nameOf(call), NOT_TRIED);
    return told;
  }

  #isLeftOut(call: Omit<Job, 'id' | 'bytes'>): boolean {
    if (this.#notTried.size === 0) return false;
    const name = nameOf(call);
    const left = this.#notTried.get(name);
    if (left === undefined) return false;
    if (left > 1) this.#notTried.set(name, left - 1);
    else this.#notTried.delete(name);
    return true;
  }

  /** The one with the least to do. The first call starts them all, and is decided here meanwhile. */
  #free(): DecidingThread | undefined {
    if (this.#threads.size < this.#deps.count) this.#start();
    let free: DecidingThread | undefined;
    for (const thread of this.#threads) {
      const hasRoom = thread.isReady && thread.jobs < MOST_JOBS && thread.bytes < MOST_BYTES;
      if (hasRoom && thread.bytes < (free?.bytes ?? MOST_BYTES)) free = thread;
    }
    return free;
  }

  #start(): void {
    if (this.#isClosed || this.#failures >= MOST_FAILURES) return;
    while (this.#threads.size < this.#deps.count) {
      const thread = new DecidingThread({
        setup: this.#deps.setup(),
        answer: this.#deps.answer,
        longestMs: this.#deps.longestMs ?? LONGEST_MS,
        ended: (wasReady) => this.#lose(thread, wasReady),
      });
      this.#threads.add(thread);
    }
  }

  #lose(thread: DecidingThread, wasReady: boolean): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    this.#failures = wasReady ? 0 : this.#failures + 1;
    const { log } = this.#deps;
    log.error('a deciding thread has ended', { part: 'threads' });
    if (this.#failures >= MOST_FAILURES) log.error('calls are decided without threads', { part: 'threads' });
  }
}

function nameOf({ client = '', service }: Omit<Job, 'id' | 'bytes'>): string {
  return `${service} ${client}`;
}

/** What is handed over is a whole block of memory: of one that is shared with other bodies the part is copied. */
function ownBytes({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  const isWhole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
  return isWhole ? buffer : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
