/** Mints client tokens for tests, right or wrong in every part, with keys made for one run. */
import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign as signBytes } from 'node:crypto';

export interface KeyPair {
  readonly kid: string;
  readonly algorithm: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const curves: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

export function keyPair(algorithm: string, kid: string, modulusLength = 2048): KeyPair {
  const namedCurve = curves[algorithm];
  if (namedCurve !== undefined) return { kid, algorithm, ...generateKeyPairSync('ec', { namedCurve }) };
  if (algorithm.startsWith('Ed')) return { kid, algorithm, ...generateKeyPairSync('ed25519') };
  return { kid, algorithm, ...generateKeyPairSync('rsa', { modulusLength }) };
}

/** The public half as a JWK. */
export function jwkOf({ publicKey, kid, algorithm }: KeyPair, more: object = {}): Record<string, unknown> {
  return { ...publicKey.export({ format: 'jwk' }), kid, alg: algorithm, use: 'sig', ...more };
}

/** An object, or the JSON text itself where its spelling is the point. */
export type Part = Readonly<Record<string, unknown>> | string;

export function encode(part: Part): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
}

/** The compact form, signed by the key whatever the header says. */
export function signed(header: Part, payload: Part, key: KeyPair): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${signature(input, key).toString('base64url')}`;
}

function signature(input: string, { algorithm, privateKey }: KeyPair): Buffer {
  const bytes = Buffer.from(input);
  if (algorithm.startsWith('Ed')) return signBytes(null, bytes, privateKey);
  const digest = `sha${algorithm.slice(2)}`;
  if (algorithm.startsWith('ES')) return signBytes(digest, bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const isPss = algorithm.startsWith('PS');
  return signBytes(digest, bytes, isPss ? { key: privateKey, padding: 6, saltLength: -1 } : privateKey);
}

/** Signed with a shared secret, for which the attacker takes something public. */
export function signedBySecret(header: Part, payload: Part, secret: string | Buffer, digest = 'sha256'): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${createHmac(digest, secret).update(input).digest('base64url')}`;
}

export function headerFor({ kid, algorithm }: KeyPair, more: object = {}): Record<string, unknown> {
  return { alg: algorithm, typ: 'JWT', kid, ...more };
}

/** Good for five minutes, and never used before. */
export function claimsFor(iss: string, aud: unknown, more: object = {}): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { iss, aud, exp: now + 300, iat: now, jti: randomUUID(), ...more };
}
