/** Bounds the bytes of bodies that wait in memory together, each still coming in. */

/** Room for 25 bodies of the largest size, or 5,000 of the usual 50 kB. */
export const MAX_HELD_BYTES = 256_000_000;

export class HeldBytes {
  readonly #limit: number;
  #held = 0;

  constructor(limit: number = MAX_HELD_BYTES) {
    this.#limit = limit;
  }

  /** Bytes held now. */
  get held(): number {
    return this.#held;
  }

  /** @returns false when they are too many together; they count all the same until `release` */
  hold(bytes: number): boolean {
    this.#held += bytes;
    return this.#held <= this.#limit;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }
}
