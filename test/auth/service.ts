/** Starts the real service with authentication, clients with keys of this run, and a server that has JWK Sets, listed and not. */
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { stringify } from 'yaml';
import { defaultPlan } from '../../src/cds-hooks/prefetch.ts';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { PATIENT, validCall } from '../support/requests.ts';
import { patience } from '../support/server.ts';
import { jwkOf, keyPair } from '../support/tokens.ts';

export const BASE = 'https://cds.example/ryggrad';
export const VIEW = '/cds-services/back-pain-patient-view';
export const AUD = BASE + VIEW;
export const ALIAS = 'https://typed-by-hand.example/cds';
export const EHR = 'https://ehr.example';
export const REMOTE = 'https://remote.example';
export const STRICT = 'https://strict.example/tenants';
export const MOVED = 'https://moved.example';

export const keys = {
  ec: keyPair('ES384', 'ec-1'),
  rsa: keyPair('RS384', 'rsa-1'),
  remote: keyPair('ES384', 'remote-1'),
  remoteRsa: keyPair('RS384', 'remote-2'),
  pss: keyPair('PS384', 'pss-1'),
  p521: keyPair('ES512', 'p521-1'),
  ed: keyPair('EdDSA', 'ed-1'),
  /** The attacker’s own, under names that the clients use. */
  evil: keyPair('ES384', 'ec-1'),
  evilRemote: keyPair('ES384', 'remote-1'),
  evilRsa: keyPair('RS384', 'rsa-1'),
} as const;

/** Everything that was asked for, listed or not. */
export interface KeyServer {
  readonly origin: string;
  readonly jku: string;
  readonly asked: () => readonly string[];
  readonly close: () => void;
}

const good = JSON.stringify({ keys: [jwkOf(keys.remote), jwkOf(keys.remoteRsa)] });
const evil = JSON.stringify({ keys: [jwkOf(keys.evilRemote), jwkOf(keys.evil)] });

export async function startKeyServer(): Promise<KeyServer> {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    if (incoming.url === '/moved.json') response.writeHead(302, { location: '/evil.json' }).end();
    else
      response.writeHead(200, { 'content-type': 'application/json' }).end(incoming.url === '/jwks.json' ? good : evil);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    jku: `${origin}/jwks.json`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As an operator writes it. */
export function clientsYaml({ origin, jku }: Pick<KeyServer, 'origin' | 'jku'>, more: object = {}): string {
  const { ec, rsa, pss, p521, ed } = keys;
  return stringify({
    clients: {
      [EHR]: { jwks: { keys: [jwkOf(ec), jwkOf(rsa)] }, audiences: [ALIAS], locale: 'en' },
      [REMOTE]: { jku, algorithms: ['ES384', 'RS384'] },
      [STRICT]: {
        jwks: { keys: [jwkOf(ec), jwkOf(pss), jwkOf(p521), jwkOf(ed)] },
        algorithms: ['ES384', 'PS384', 'ES512', 'EdDSA'],
        tenants: ['hospital-a', 'hospital-b'],
        tokenLifeMinutes: 15,
      },
      [MOVED]: { jku: `${origin}/moved.json` },
      ...more,
    },
  });
}

export interface Service {
  readonly server: StartedServer;
  readonly log: () => string;
  readonly reasons: () => readonly unknown[];
  readonly reload: (yaml: string) => boolean;
}

export async function startService(yaml: string, env: Readonly<Record<string, string>> = {}): Promise<Service> {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const all = {
    PORT: '0',
    RYGGRAD_AUTH: 'required',
    RYGGRAD_BASE_URL: BASE,
    RYGGRAD_STORE: 'memory:',
    ...patience,
    ...env,
  };
  const server = await startServer(loadConfig(all, yaml), createLog({ level: 'debug', destination }));
  const lines = (): readonly { reason?: unknown }[] => text.split('\n').flatMap((line) => line && JSON.parse(line));
  return {
    server,
    log: () => text,
    reasons: () => lines().flatMap(({ reason }) => reason ?? []),
    reload: (next) => server.reload(() => loadConfig(all, next)),
  };
}

export interface RawAnswer {
  readonly status: number | undefined;
  /** As they came, without the time of day. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** A patient of whom everything was asked for and nothing found. */
const callBody = JSON.stringify(
  validCall('back-pain-patient-view', {
    prefetch: {
      ...Object.fromEntries(Object.keys(defaultPlan).map((key) => [key, null])),
      patient: { resourceType: 'Patient', id: PATIENT, birthDate: '1980-01-15' },
    },
  }),
);
const CORRELATION = '0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11';

/** One request; the caller’s own correlation id makes two answers comparable byte by byte. */
export function call(
  url: string,
  authorization: string | readonly string[] | undefined,
  method = 'POST',
  content = callBody,
): Promise<RawAnswer> {
  const body = method === 'POST' ? content : '';
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-correlation-id': CORRELATION,
    ...(authorization !== undefined && { Authorization: [...[authorization].flat()] }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (incoming) => resolve(rawAnswer(incoming)));
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

async function rawAnswer(incoming: IncomingMessage): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const pairs = incoming.rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? `${name}: ${incoming.rawHeaders[at + 1]}` : [],
  );
  return {
    status: incoming.statusCode,
    headers: pairs.filter((pair) => !pair.startsWith('Date: ')),
    body: Buffer.concat(chunks).toString(),
  };
}
