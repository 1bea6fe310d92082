/** Opens the port, plain or with certificates, and closes it without cutting off a call. */
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { readCertificates } from './certificates.ts';
import { type Config, ConfigError } from './config.ts';
import { guardConnections, serverOptions } from './http/limits/connections.ts';
import { stopped } from './http/limits/shutdown.ts';

export interface Listener {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /**
   * Reads the certificates of a changed configuration.
   * @returns puts them to use, for connections from then on
   * @throws ConfigError when they cannot be used
   */
  readonly renew: (config: Config) => () => void;
  /** Calls under way are answered; kept connections without one are closed. */
  readonly close: () => Promise<void>;
}

/** @throws ConfigError when the certificates cannot be used */
export async function listen(app: Express, config: Config): Promise<Listener> {
  const { tls } = config;
  const server = tls === undefined ? createServer(serverOptions(), app) : secureServer(app, tls);
  guardConnections(server);
  await opened(server, config);
  return {
    address: addressOf(server, config),
    renew: (next) => (tls && 'setSecureContext' in server ? renewal(server, tls, next) : () => undefined),
    close: () => stopped(server, 1000 * config.shutdownSeconds),
  };
}

/** With an authority every client must show a certificate of it, before a byte of a call is read. */
function secureServer(app: Express, tls: NonNullable<Config['tls']>): TlsServer {
  const isMutual = tls.ca !== undefined;
  const asks = { requestCert: isMutual, rejectUnauthorized: isMutual };
  return createTlsServer({ ...serverOptions(), ...readCertificates(tls), ...asks }, app);
}

/** Asking clients for certificates is fixed at start; without an authority any in the world would do from then on. */
function renewal(server: TlsServer, { ca }: NonNullable<Config['tls']>, { tls }: Config): () => void {
  if (tls === undefined) return () => undefined;
  if ((tls.ca === undefined) !== (ca === undefined))
    throw new ConfigError(['RYGGRAD_TLS_CA: cannot be added or taken away without a restart']);
  const certificates = readCertificates(tls);
  return () => server.setSecureContext({ ...certificates });
}

function opened(server: Server | TlsServer, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function addressOf(server: Server | TlsServer, { host, tls }: Config): string {
  const { port } = server.address() as AddressInfo;
  return `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
