/**
 * Makes X.509 certificates for one test run, so that no private key lies in the project: the little of DER that a server,
 * an authority and a client need (RFC 5280, version 3, ECDSA on P-256). Node signs, but makes no certificates.
 */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface TestCertificate {
  readonly name: string;
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
  readonly privateKey: KeyObject;
}

export interface CertificatePlan {
  /** Signs it; without one it signs itself, as an authority does. */
  readonly issuer?: TestCertificate;
  /** Names and IPv4 addresses a server is reached by. */
  readonly reachedBy?: readonly string[];
}

/** Good for two days around now. */
export function makeCertificate(name: string, plan: CertificatePlan = {}): TestCertificate {
  const { issuer, reachedBy = ['localhost', '127.0.0.1'] } = plan;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    commonName(issuer?.name ?? name),
    sequence(time(new Date(Date.now() - DAY)), time(new Date(Date.now() + DAY))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(constraints(issuer === undefined), alternativeNames(reachedBy))),
  );
  const signature = sign('sha256', content, issuer?.privateKey ?? privateKey);
  const certificate = sequence(content, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  return { name, cert: pem(certificate), key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })), privateKey };
}

const DAY = 86_400_000;

/** No blank line before the end when the last line is a full one: OpenSSL refuses that. */
function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** ISO/IEC 8825-1: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

/** 2.5.4.3 */
function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
}

function time(date: Date): Buffer {
  return der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}

/** 2.5.29.19; cA true: it vouches for itself and for others. */
function constraints(isAuthority: boolean): Buffer {
  return extension('551d13', isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence());
}

/** 2.5.29.17 */
function alternativeNames(names: readonly string[]): Buffer {
  const isAddress = (name: string): boolean => /^\d+(?:\.\d+){3}$/.test(name);
  const made = names.map((name) =>
    isAddress(name) ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name)),
  );
  return extension('551d11', sequence(...made));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(oid(id), der(0x04, value));
}
