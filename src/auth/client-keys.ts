/** Finds the key that a token names: in the client's own set, else at an address that is on the client's list. */
import type { webcrypto } from 'node:crypto';
import type { AlgorithmName } from './algorithms.ts';
import type { ClientAuthentication, KeyAddress } from './policy.ts';
import type { RemoteKeys } from './remote-keys.ts';

export interface NamedKey {
  readonly kid: string;
  readonly algorithm: AlgorithmName;
  /** On the client's list already. */
  readonly jku?: KeyAddress;
}

export type FoundKey = webcrypto.CryptoKey | 'unknown-key' | 'keys-unavailable';

/** @param remote the keys at an address; only ever asked for addresses on the client's list */
export function findKey(
  client: ClientAuthentication,
  named: NamedKey,
  remote: (jku: KeyAddress) => RemoteKeys,
): FoundKey | Promise<FoundKey> {
  return client.keys.find(named.kid, named.algorithm) ?? findRemoteKey(client, named, remote);
}

async function findRemoteKey(
  { jkus }: ClientAuthentication,
  { kid, algorithm, jku }: NamedKey,
  remote: (jku: KeyAddress) => RemoteKeys,
): Promise<FoundKey> {
  let failure: 'unknown-key' | 'keys-unavailable' = 'unknown-key';
  for (const address of jku === undefined ? jkus : [jku]) {
    const found = await remote(address).find(kid, algorithm);
    if (typeof found !== 'string') return found;
    if (found === 'keys-unavailable') failure = found;
  }
  return failure;
}
