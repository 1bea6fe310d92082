/** Bounds the work that is taken on: what cannot be answered soon is refused at once, before its body is parsed. */

/** What is let in: a call that may have waited so long at most, and so many of each turn however long they waited. */
interface Measure {
  /** Milliseconds. */
  readonly maxWait: number;
  /** Fewer make no queue, however long each of them takes. */
  readonly alwaysPerTurn: number;
}

/** A burst is taken on: fifty clients that each wait for their answer make a queue of this kind all day. */
export const NORMAL: Measure = { maxWait: 250, alwaysPerTurn: 16 };
/** Once calls had to be refused a long queue serves nobody: as many are answered from a short one, and sooner. */
export const OVERLOADED: Measure = { maxWait: 15, alwaysPerTurn: 4 };
/** Milliseconds without a refusal after which the overload is over. */
export const CALM_MS = 1000;
/** After so long without a call the processor was free: nothing had to wait for what went before. */
const IDLE_MS = 10;

export interface AdmissionOptions {
  /** Calls that may be under way together. */
  readonly maxCalls: number;
  /** Milliseconds of a monotonic clock. */
  readonly clock?: () => number;
  /** Runs the work when the event loop has read from every connection that was ready. */
  readonly afterTurn?: (work: () => void) => void;
}

/**
 * Two queues can grow. Calls that wait for others (FHIR servers, signatures) are counted. Calls that wait for the
 * processor are counted by nobody: they lie unread in their connections, and are read one after another in one turn of
 * the event loop. What is read in a turn has become readable since the turn before began, so it has waited no longer
 * than from then until now. That is the measure, after Nichols and Jacobson, Controlling Queue Delay, ACM Queue 10(5),
 * 2012: bound the time in the queue, not its length. Under overload the bound is shorter, after Maurer, Fail at Scale, ACM
 * Queue 13(8), 2015. It costs one look at the clock per call, and one immediate per turn.
 */
export class Admission {
  readonly #maxCalls: number;
  readonly #clock: () => number;
  readonly #afterTurn: (work: () => void) => void;
  readonly #endTurn = (): void => this.#close();
  #calls = 0;
  #turnBegan = Number.NaN;
  #turnEnded = Number.NEGATIVE_INFINITY;
  #earlierTurnBegan = 0;
  /** Since when what is read in this turn may have waited. */
  #waitingSince = 0;
  #arrived = 0;
  #complete = 0;
  #refusedAt = Number.NEGATIVE_INFINITY;

  constructor({ maxCalls, clock = () => performance.now(), afterTurn = setImmediate }: AdmissionOptions) {
    this.#maxCalls = maxCalls;
    this.#clock = clock;
    this.#afterTurn = afterTurn;
  }

  /** Calls that hold a place now. */
  get calls(): number {
    return this.#calls;
  }

  /** Takes a place for a call whose headers have just been read. @returns false when there is none: answer 503 */
  enter(): boolean {
    if (!this.#hasRoom(this.#arrived)) return false;
    this.#arrived++;
    this.#calls++;
    return true;
  }

  /**
   * Takes a place again for a call that had left to wait for its body. A long body comes over many turns, so that its
   * headers tell nothing of the queue that it ends in.
   *
   * @returns false when there is none by now
   */
  enterAgain(): boolean {
    if (!this.#hasRoom(this.#complete)) return false;
    this.#complete++;
    this.#calls++;
    return true;
  }

  /** Gives a place back. */
  leave(): void {
    this.#calls--;
  }

  #hasRoom(before: number): boolean {
    const now = this.#clock();
    if (Number.isNaN(this.#turnBegan)) this.#open(now);
    if (this.#calls >= this.#maxCalls) return false;
    const { maxWait, alwaysPerTurn } = now - this.#refusedAt < CALM_MS ? OVERLOADED : NORMAL;
    if (before < alwaysPerTurn || now - this.#waitingSince <= maxWait) return true;
    this.#refusedAt = now;
    return false;
  }

  #open(now: number): void {
    this.#waitingSince = now - this.#turnEnded > IDLE_MS ? now : this.#earlierTurnBegan;
    this.#turnBegan = now;
    this.#arrived = 0;
    this.#complete = 0;
    this.#afterTurn(this.#endTurn);
  }

  #close(): void {
    this.#earlierTurnBegan = this.#turnBegan;
    this.#turnBegan = Number.NaN;
    this.#turnEnded = this.#clock();
  }
}
