/** Checks the header of a token against what its client may use; nothing in a header is followed that is not on a list. */
import { type AlgorithmName, isAlgorithm } from './algorithms.ts';
import type { ClientAuthentication, KeyAddress } from './policy.ts';
import type { RefusalReason } from './reason.ts';
import type { JsonObject } from './strict-json.ts';

export interface CheckedHeader {
  readonly algorithm: AlgorithmName;
  readonly kid: string;
  /** The entry of the client's list that the token names. */
  readonly jku?: KeyAddress;
}

/** A key or certificate that a token brings along proves nothing but that somebody has a key (RFC 8725, section 3.10). */
const foreignKeys = ['jwk', 'x5u', 'x5c'] as const;
/** Extensions, unencoded payloads (RFC 7797), compression and encryption have no place in the profile. */
const critical = ['crit', 'b64', 'enc', 'zip'] as const;

export function checkHeader(header: JsonObject, client: ClientAuthentication): CheckedHeader | RefusalReason {
  const { alg, typ, kid, jku } = header;
  if (!isAlgorithm(alg) || !client.algorithms.has(alg)) return 'algorithm';
  if (typ !== 'JWT') return 'type';
  if (critical.some((name) => Object.hasOwn(header, name))) return 'critical-header';
  if (foreignKeys.some((name) => Object.hasOwn(header, name))) return 'foreign-key';
  if (typeof kid !== 'string' || kid === '') return 'key-id';
  if (jku === undefined) return { algorithm: alg, kid };
  if (typeof jku !== 'string') return 'key-address';
  // A client whose keys were exchanged beforehand may name an address all the same: it is never visited.
  if (client.jkus.length === 0) return { algorithm: alg, kid };
  const listed = client.jkus.find(({ url }) => url === jku);
  return listed ? { algorithm: alg, kid, jku: listed } : 'key-address';
}
