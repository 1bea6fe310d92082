/** What is asked of the tokens of one client. */
import type { AlgorithmName } from './algorithms.ts';
import type { KeySet } from './key-set.ts';

export interface ClientAuthentication {
  /** Keys that were exchanged beforehand. */
  readonly keys: KeySet;
  /** JWK Sets that may be fetched for this client. */
  readonly jkus: readonly KeyAddress[];
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

export interface KeyAddress {
  /** Compared letter by letter with the token's `jku`. */
  readonly url: string;
  /** The whole entry of the configuration: what stands in it decides what is kept and how it is fetched. */
  readonly entry: string;
  /** Network addresses that the host may have. */
  readonly addresses: { readonly allows: (address: string) => boolean };
}

/** For everybody. */
export interface TokenTimes {
  /** Longest time from `iat` to `exp`, in seconds. */
  readonly lifeSeconds: number;
  /** How far the clocks may be apart, in seconds. */
  readonly skewSeconds: number;
}
