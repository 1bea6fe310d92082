/** What is asked of the tokens of one client. */
import type { AlgorithmName } from './algorithms.ts';
import type { KeySet } from './key-set.ts';

export interface ClientAuthentication {
  /** Keys that were exchanged beforehand. */
  readonly keys: KeySet;
  /** Addresses of JWK Sets that may be fetched for this client, compared letter by letter with the token's `jku`. */
  readonly jkus: readonly string[];
  readonly algorithms: ReadonlySet<AlgorithmName>;
  /** Accepted in `aud` beside the invoked endpoint, whichever that is. */
  readonly audiences: ReadonlySet<string>;
  /** When there, a token must name one of them. */
  readonly tenants?: ReadonlySet<string>;
  /** Longest time from `iat` to `exp`, in seconds; missing: the one for everybody. */
  readonly lifeSeconds?: number;
  /** Where keys come from whose private half is printed for everybody. */
  readonly printedKeys: readonly string[];
}

/** For everybody. */
export interface TokenTimes {
  /** Longest time from `iat` to `exp`, in seconds. */
  readonly lifeSeconds: number;
  /** How far the clocks may be apart, in seconds. */
  readonly skewSeconds: number;
}
