/** The signature algorithms of the profile and the stronger ones a site may add; never `none`, never a shared secret (RFC 7518, RFC 8037, RFC 9864). */
import type { KeyObject, webcrypto } from 'node:crypto';

interface Algorithm {
  readonly keyType: 'ec' | 'rsa' | 'ed25519';
  /** Name of the curve as Node tells it. */
  readonly curve?: string;
  readonly importAs: webcrypto.EcKeyImportParams | webcrypto.RsaHashedImportParams | { readonly name: 'Ed25519' };
}

const rsa = (name: string, hash: string): Algorithm => ({ keyType: 'rsa', importAs: { name, hash } });
const ec = (curve: string, namedCurve: string): Algorithm => ({
  keyType: 'ec',
  curve,
  importAs: { name: 'ECDSA', namedCurve },
});
const ed25519: Algorithm = { keyType: 'ed25519', importAs: { name: 'Ed25519' } };

const table = {
  ES384: ec('secp384r1', 'P-384'),
  RS384: rsa('RSASSA-PKCS1-v1_5', 'SHA-384'),
  ES512: ec('secp521r1', 'P-521'),
  RS512: rsa('RSASSA-PKCS1-v1_5', 'SHA-512'),
  PS384: rsa('RSA-PSS', 'SHA-384'),
  PS512: rsa('RSA-PSS', 'SHA-512'),
  EdDSA: ed25519,
  Ed25519: ed25519,
} as const satisfies Record<string, Algorithm>;

export type AlgorithmName = keyof typeof table;

export const algorithmNames: readonly AlgorithmName[] = Object.keys(table).filter(isAlgorithm);

/** What CDS Hooks recommends (2.0, JWT Signing Algorithm). */
export const defaultAlgorithms: readonly AlgorithmName[] = ['ES384', 'RS384'];

/** NIST SP 800-131A: shorter RSA keys are not used. Longer ones than the upper bound would cost the verifier dearly. */
const rsaBits = { min: 2048, max: 8192 } as const;

export function isAlgorithm(name: unknown): name is AlgorithmName {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

/** Whether a key can be used with the algorithm at all. */
export function fits(key: KeyObject, name: AlgorithmName): boolean {
  const { keyType, curve }: Algorithm = table[name];
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== keyType) return false;
  if (keyType === 'rsa') return modulusLength >= rsaBits.min && modulusLength <= rsaBits.max;
  return curve === undefined || curve === namedCurve;
}

/** The key in the form that `jose` verifies with. */
export function importFor(key: KeyObject, name: AlgorithmName): webcrypto.CryptoKey {
  return key.toCryptoKey(table[name].importAs, true, ['verify']);
}
