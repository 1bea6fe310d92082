/** A client's public keys by `kid`, read from a JWK Set (RFC 7517); what is no public signature key is left out, with the reason. */
import { createPublicKey, type KeyObject, type webcrypto } from 'node:crypto';
import { type AlgorithmName, algorithmNames, fits, importFor, isAlgorithm } from './algorithms.ts';
import { isJsonObject, type JsonObject } from './strict-json.ts';

export interface KeySet {
  readonly size: number;
  /** Names of the keys, in the order of the set. */
  readonly kids: readonly string[];
  /** The key of this name if it may be used with the algorithm. */
  find(kid: string, algorithm: AlgorithmName): webcrypto.CryptoKey | undefined;
}

export interface KeySetReading {
  readonly keys: KeySet;
  /** By position in the set: `keys[1]: has a kid that another key has`. */
  readonly problems: readonly string[];
}

interface PublicKey {
  readonly kid: string;
  readonly key: KeyObject;
  /** The only algorithm that the set allows for this key. */
  readonly only?: AlgorithmName;
}

/** More keys than any client rotates through. */
const MAX_KEYS = 50;

/** Undefined when it is no JWK Set at all. */
export function readKeySet(set: unknown): KeySetReading | undefined {
  if (!isJsonObject(set) || !Array.isArray(set.keys) || set.keys.length > MAX_KEYS) return undefined;
  const members: readonly unknown[] = set.keys;
  const kids = members.map((member) => (isJsonObject(member) ? member.kid : undefined));
  const problems: string[] = [];
  const usable: PublicKey[] = [];
  for (const [index, member] of members.entries()) {
    const isTwice = kids.indexOf(kids[index]) !== kids.lastIndexOf(kids[index]);
    const key = isTwice ? 'has a kid that another key has' : readKey(member);
    if (typeof key === 'string') problems.push(`keys[${index}]: ${key}`);
    else usable.push(key);
  }
  return { keys: keySetOf(usable), problems };
}

export const noKeys: KeySet = { size: 0, kids: [], find: () => undefined };

function keySetOf(usable: readonly PublicKey[]): KeySet {
  const imported = new Map<string, webcrypto.CryptoKey>();
  for (const { kid, key, only } of usable) {
    for (const name of only ? [only] : algorithmNames)
      if (fits(key, name)) imported.set(`${name} ${kid}`, importFor(key, name));
  }
  return {
    size: usable.length,
    kids: usable.map(({ kid }) => kid),
    find: (kid, algorithm) => imported.get(`${algorithm} ${kid}`),
  };
}

/** The key, or what is wrong with it. */
function readKey(jwk: unknown): PublicKey | string {
  if (!isJsonObject(jwk)) return 'must be a JWK';
  const { kid, alg } = jwk;
  if (typeof kid !== 'string' || kid === '') return 'needs a kid';
  const problem = purposeProblem(jwk);
  if (problem !== undefined) return problem;
  const key = publicKeyOf(jwk);
  if (key === undefined) return 'is not a usable public key';
  if (alg !== undefined && !isAlgorithm(alg)) return `alg must be one of ${algorithmNames.join(', ')}`;
  if (!(alg === undefined ? algorithmNames : [alg]).some((name) => fits(key, name)))
    return 'fits none of the algorithms (curves P-384 and P-521, Ed25519, RSA with 2048 to 8192 bits)';
  return { kid, key, ...(alg !== undefined && { only: alg }) };
}

function purposeProblem({ kty, d, k, use, key_ops: operations }: JsonObject): string | undefined {
  if (d !== undefined || k !== undefined) return 'holds a private or secret key; only public keys belong here';
  if (kty !== 'EC' && kty !== 'RSA' && kty !== 'OKP') return 'kty must be EC, RSA or OKP';
  if (use !== undefined && use !== 'sig') return 'use must be sig';
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes('verify')))
    return 'key_ops must have verify';
  return undefined;
}

function publicKeyOf(jwk: JsonObject): KeyObject | undefined {
  try {
    return createPublicKey({ key: { ...jwk }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
