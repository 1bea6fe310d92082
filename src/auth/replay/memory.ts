/** Used tokens in memory, dropped a minute's worth at a time when they have expired. */
import { hash } from 'node:crypto';
import type { ReplayStore } from './store.ts';

const MINUTE = 60;

/** Plain and short ones are kept as they are; a digest of others, for what a client puts into a jti is its own choice. */
const plain = /^[\x20-\x7e]{1,200}$/;

/** One text for issuer and jti; the length keeps the two apart. */
export function keyOf(iss: string, jti: string): string {
  const key = `${iss.length} ${iss} ${jti}`;
  return plain.test(key) ? key : hash('sha256', key, 'base64url');
}

export class UsedTokens {
  /** Each with the minute it expires in. */
  readonly #keys = new Map<string, number>();
  readonly #byMinute = new Map<number, string[]>();
  #prunedTo = 0;

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string, until: number): void {
    const minute = Math.floor(until / MINUTE);
    this.#keys.set(key, minute);
    const sameMinute = this.#byMinute.get(minute);
    if (sameMinute) sameMinute.push(key);
    else this.#byMinute.set(minute, [key]);
  }

  /** For a token that was not let in after all. */
  remove(key: string): void {
    this.#keys.delete(key);
  }

  /** Looks at most once a minute. */
  prune(now: number): void {
    const current = Math.floor(now / MINUTE);
    if (current <= this.#prunedTo) return;
    this.#prunedTo = current;
    for (const [minute, keys] of this.#byMinute) {
      if (minute >= current) continue;
      // A key that was removed and came again may expire later.
      for (const key of keys) if (this.#keys.get(key) === minute) this.#keys.delete(key);
      this.#byMinute.delete(minute);
    }
  }

  get size(): number {
    return this.#keys.size;
  }
}

/** Forgets everything at a restart: tokens used before it could be used again until they expire. */
export function createMemoryReplayStore(now: () => number): ReplayStore {
  const used = new UsedTokens();
  return {
    async seen(iss, jti, until) {
      used.prune(now());
      const key = keyOf(iss, jti);
      if (used.has(key)) return true;
      used.add(key, until);
      return false;
    },
    isWorking: () => true,
    close: () => undefined,
  };
}
