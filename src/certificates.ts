/** Reads the certificate and key of the service, and the authority of its clients' certificates, from PEM files. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { CertificateFiles } from './config/types.ts';
import { ConfigError } from './config.ts';

export interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly ca?: Buffer;
  readonly minVersion: 'TLSv1.2';
}

/** @throws ConfigError naming the files that cannot be read, or that certificate and key do not belong together */
export function readCertificates({ cert, key, ca }: CertificateFiles): Certificates {
  const problems: string[] = [];
  const read = (setting: string, path: string): Buffer => {
    try {
      return readFileSync(path);
    } catch {
      problems.push(`${setting}: the file cannot be read`);
      return Buffer.alloc(0);
    }
  };
  const certificates: Certificates = {
    cert: read('RYGGRAD_TLS_CERT', cert),
    key: read('RYGGRAD_TLS_KEY', key),
    ...(ca !== undefined && { ca: read('RYGGRAD_TLS_CA', ca) }),
    minVersion: 'TLSv1.2',
  };
  if (problems.length === 0 && !isUsable(certificates))
    problems.push('RYGGRAD_TLS_CERT: certificate, key and authority must be PEM, and the key that of the certificate');
  if (problems.length > 0) throw new ConfigError(problems);
  return certificates;
}

function isUsable(certificates: Certificates): boolean {
  try {
    createSecureContext({ ...certificates });
    return certificates.ca === undefined || certificates.ca.includes('-----BEGIN CERTIFICATE-----');
  } catch {
    return false;
  }
}
