/** Bounds the work that is taken on: what cannot be answered soon is refused at once, before its body is parsed. */

/** Under lasting overload a call waits about this long for the processor; what has waited longer is refused. */
export const STRICT_MS = 25;
/** A burst on an otherwise idle service may wait this long. */
export const BURST_MS = 100;
/** So many calls of one turn are always let in: fewer make no queue that anybody would notice. */
export const ALWAYS_PER_TURN = 16;

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
 * the event loop. A call that is read late in a long turn has waited at least since that turn began, so the age of the
 * turn is the measure. How much waiting is allowed depends on whether there has been a short turn lately, after
 * Nichols and Jacobson, Controlling Queue Delay, ACM Queue 10(5), 2012: a burst is worked off, a standing queue is not.
 */
export class Admission {
  readonly #maxCalls: number;
  readonly #clock: () => number;
  readonly #afterTurn: (work: () => void) => void;
  readonly #endTurn = (): void => this.#close();
  #calls = 0;
  #turnBegan = Number.NaN;
  #arrived = 0;
  #complete = 0;
  #turnEnded = Number.NEGATIVE_INFINITY;
  #lastCalm = Number.NEGATIVE_INFINITY;

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
    return before < ALWAYS_PER_TURN || now - this.#turnBegan <= this.#patience(now);
  }

  #patience(now: number): number {
    return now - this.#lastCalm > BURST_MS ? STRICT_MS : BURST_MS;
  }

  #open(now: number): void {
    // Between two turns with calls the loop had nothing to do with any: no queue stood.
    if (now - this.#turnEnded > STRICT_MS) this.#lastCalm = now;
    this.#turnBegan = now;
    this.#arrived = 0;
    this.#complete = 0;
    this.#afterTurn(this.#endTurn);
  }

  #close(): void {
    const now = this.#clock();
    if (now - this.#turnBegan <= STRICT_MS) this.#lastCalm = now;
    this.#turnBegan = Number.NaN;
    this.#turnEnded = now;
  }
}
