/** Notes until when the certificates hold of the servers that were connected to, from the connections themselves. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { TLSSocket } from 'node:tls';

export interface PeerCertificates {
  /** @param origin `https://fhir.example` */
  readonly until: (origin: string) => Date | undefined;
  readonly stop: () => void;
}

/** undici tells of each connection here; a connection of our own only to see a certificate would be one more. */
const CONNECTED = 'undici:client:connected';

export function watchPeerCertificates(): PeerCertificates {
  const found = new Map<string, Date>();
  const connected = (message: unknown): void => {
    const { connectParams, socket } = message as { connectParams?: Connected; socket?: unknown };
    if (connectParams === undefined || !(socket instanceof TLSSocket)) return;
    const certificate = socket.getPeerX509Certificate();
    if (certificate) found.set(`https://${connectParams.host}`, new Date(certificate.validTo));
  };
  subscribe(CONNECTED, connected);
  return { until: (origin) => found.get(origin), stop: () => void unsubscribe(CONNECTED, connected) };
}

interface Connected {
  /** With the port, unless that is the usual one. */
  readonly host?: string;
}
