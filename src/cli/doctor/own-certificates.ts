/** Looks at the certificate files of native TLS: that they belong together, how long they hold, whom they name. */
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { readCertificates } from '../../certificates.ts';
import type { CertificateFiles } from '../../config/types.ts';
import { type Config, ConfigError } from '../../config.ts';
import { bareHost } from '../../fhir/base-url.ts';
import { expiry } from './expiry.ts';
import { about, type Finding } from './finding.ts';

const { ok, warning, problem } = about('certificates');
const CERT = 'RYGGRAD_TLS_CERT';
const KEY = 'RYGGRAD_TLS_KEY';
const CA = 'RYGGRAD_TLS_CA';

export function examineOwnCertificates({ tls, baseUrl }: Config, now: Date): readonly Finding[] {
  if (tls === undefined) return [];
  const unusable = unusableFiles(tls);
  if (unusable.length > 0) return unusable;
  const chain = certificatesIn(tls.cert);
  const [leaf] = chain;
  if (leaf === undefined) return [problem(CERT, 'holds no certificate', 'Name a PEM file with the certificate first.')];
  const authorities = tls.ca === undefined ? [] : certificatesIn(tls.ca);
  return [
    hostname(leaf, baseUrl),
    strength(leaf),
    links(chain),
    ...chain.map((one) => expiry(CERT, new Date(one.validTo), now, new Date(one.validFrom))),
    ...authorities.map((one) => expiry(CA, new Date(one.validTo), now, new Date(one.validFrom))),
    ...keyFile(tls.key),
  ];
}

/** As the service itself reads them at start. */
function unusableFiles(tls: CertificateFiles): readonly Finding[] {
  try {
    readCertificates(tls);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((text) => {
      const [setting = CERT, ...says] = text.split(': ');
      return problem(setting, says.join(': '), 'Name PEM files that this user may read and that belong together.');
    });
  }
}

const pem = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

function certificatesIn(path: string): readonly X509Certificate[] {
  return [...readFileSync(path, 'latin1').matchAll(pem)].map(([text]) => new X509Certificate(text));
}

function hostname(leaf: X509Certificate, baseUrl: string): Finding {
  const host = bareHost(new URL(baseUrl).hostname);
  const named = isIP(host) === 0 ? leaf.checkHost(host) : leaf.checkIP(host);
  if (named !== undefined) return ok(CERT, `is made out to ${host}`);
  return warning(
    CERT,
    `is not made out to ${host}, the host of RYGGRAD_BASE_URL`,
    'Use a certificate for that host, unless a proxy with its own answers there.',
  );
}

/** NIST SP 800-131A: shorter RSA keys are not used. */
const MIN_RSA_BITS = 2048;

function strength({ publicKey }: X509Certificate): Finding {
  const { modulusLength } = publicKey.asymmetricKeyDetails ?? {};
  return modulusLength !== undefined && modulusLength < MIN_RSA_BITS
    ? problem(CERT, `its RSA key has ${modulusLength} bits`, `Make a new key of ${MIN_RSA_BITS} bits or more.`)
    : ok(CERT, 'its key is strong enough');
}

/** Clients have the last authority at most: everything between it and the certificate must be sent along. */
function links(chain: readonly X509Certificate[]): Finding {
  const broken = chain.some((one, at) => {
    const next = chain[at + 1];
    return next !== undefined && !(one.checkIssued(next) && one.verify(next.publicKey));
  });
  if (broken)
    return problem(
      CERT,
      'its certificates do not follow from one another',
      'Order them: own, then its issuer, and so on.',
    );
  const last = chain.at(-1);
  if (last !== undefined && !isKnownAuthority(last))
    return warning(
      CERT,
      'its chain does not reach an authority that Node knows',
      'Add the certificates between, or see that each client knows the authority of your house.',
    );
  return ok(CERT, 'its chain reaches a known authority');
}

function isKnownAuthority(last: X509Certificate): boolean {
  return rootCertificates.some((text) => {
    const root = new X509Certificate(text);
    return root.fingerprint256 === last.fingerprint256 || (last.checkIssued(root) && last.verify(root.publicKey));
  });
}

const OTHERS_MAY_READ = 0o004;

function keyFile(path: string): readonly Finding[] {
  if ((statSync(path).mode & OTHERS_MAY_READ) === 0) return [];
  return [
    warning(KEY, 'every user of this machine may read the key', 'Let only the service read the file (chmod o-r).'),
  ];
}
