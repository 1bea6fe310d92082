/** Used tokens in memory, dropped a minute's worth at a time when they have expired. */
import { hash } from 'node:crypto';
import type { ReplayStore } from './store.ts';

const MINUTE = 60;

/** 132 bits of a digest: neither the length of a jti nor what a client puts into it matters. */
export function keyOf(iss: string, jti: string): string {
  return hash('sha256', `${iss.length} ${iss}${jti}`, 'base64url').slice(0, 22);
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

  /** Looks at most once a minute. @returns whether it looked */
  prune(now: number): boolean {
    const current = Math.floor(now / MINUTE);
    if (current <= this.#prunedTo) return false;
    this.#prunedTo = current;
    for (const [minute, keys] of this.#byMinute) {
      if (minute >= current) continue;
      // A key that was removed and came again may expire later.
      for (const key of keys) if (this.#keys.get(key) === minute) this.#keys.delete(key);
      this.#byMinute.delete(minute);
    }
    return true;
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
