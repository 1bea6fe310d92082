/** Client tokens for the benchmark, each used once. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { AlgorithmName } from '../src/auth/algorithms.ts';

export const ISSUER = 'https://ehr.example';
export const BASE_URL = 'https://cds.example';
export const PATH = '/cds-services/back-pain-patient-view';

/** The two that CDS Hooks recommends. */
export type MeasuredAlgorithm = Extract<AlgorithmName, 'RS384' | 'ES384'>;
export const measuredAlgorithms: readonly MeasuredAlgorithm[] = ['RS384', 'ES384'];

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const made = new Map<MeasuredAlgorithm, Keys>();

/** Made once for each process: RSA with 2048 bits, EC on P-384. */
export function keysOf(algorithm: MeasuredAlgorithm): Keys {
  const known = made.get(algorithm) ?? makeKeys(algorithm);
  made.set(algorithm, known);
  return known;
}

function makeKeys(algorithm: MeasuredAlgorithm): Keys {
  if (algorithm === 'RS384') return generateKeyPairSync('rsa', { modulusLength: 2048 });
  return generateKeyPairSync('ec', { namedCurve: 'P-384' });
}

/** What the service is told of the client. */
export function jwks(): object {
  const keys = measuredAlgorithms.map((algorithm) => ({
    ...keysOf(algorithm).publicKey.export({ format: 'jwk' }),
    kid: algorithm,
    alg: algorithm,
    use: 'sig',
  }));
  return { keys };
}

/** The members that EHRs send; five minutes of life. */
export function mint(algorithm: MeasuredAlgorithm, jti: string): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: algorithm, typ: 'JWT', kid: algorithm, jku: `${ISSUER}/.well-known/jwks.json` };
  const claims = { iss: ISSUER, aud: BASE_URL + PATH, iat: now, exp: now + 300, jti, tenant: 'hospital' };
  const input = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const { privateKey } = keysOf(algorithm);
  const signature = sign('sha384', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}
