/** The keys at one address: kept, fetched again in time and for an unknown kid, never more often than the pauses allow. */
import type { webcrypto } from 'node:crypto';
import type { AlgorithmName } from './algorithms.ts';
import type { KeySet } from './key-set.ts';

export interface RemoteKeys {
  find(kid: string, algorithm: AlgorithmName): Promise<webcrypto.CryptoKey | 'unknown-key' | 'keys-unavailable'>;
}

export interface RemoteKeysDeps {
  /** Rejects when the keys could not be had. */
  readonly fetchKeys: () => Promise<KeySet>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** All in milliseconds. */
export const pauses = {
  /** From this age on the keys are fetched anew beside the calls. */
  renewAfter: 5 * 60_000,
  /** From this age on a call waits for new keys: so long may a withdrawn key live on. */
  waitAfter: 10 * 60_000,
  /** From this age on keys are no longer used, even if their address does not answer. */
  forgetAfter: 4 * 3_600_000,
  /** After an answer: anybody can send tokens with unknown kids, and each would fetch. */
  afterAnswer: 30_000,
  afterFailure: 10_000,
} as const;

export function createRemoteKeys({ fetchKeys, clock }: RemoteKeysDeps): RemoteKeys {
  let known: { readonly keys: KeySet; readonly at: number } | undefined;
  let underway: Promise<void> | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;

  async function fetchOnce(): Promise<void> {
    try {
      const keys = await fetchKeys();
      known = { keys, at: clock() };
      notBefore = clock() + pauses.afterAnswer;
    } catch {
      notBefore = clock() + pauses.afterFailure;
    } finally {
      underway = undefined;
    }
  }

  /** Never rejects; resolves at once while a pause lasts. */
  function renew(): Promise<void> {
    if (underway === undefined && clock() >= notBefore) underway = fetchOnce();
    return underway ?? Promise.resolve();
  }

  const age = (): number => (known === undefined ? Number.POSITIVE_INFINITY : clock() - known.at);
  return {
    async find(kid, algorithm) {
      if (age() >= pauses.waitAfter) await renew();
      else if (age() >= pauses.renewAfter) void renew();
      if (age() >= pauses.forgetAfter) return 'keys-unavailable';
      const found = known?.keys.find(kid, algorithm);
      if (found !== undefined) return found;
      await renew();
      return known?.keys.find(kid, algorithm) ?? 'unknown-key';
    },
  };
}
