/** Native TLS and mutual TLS over real sockets, and certificates renewed without a restart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { isAlive } from '../../src/cli/alive.ts';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { makeCertificate, type TestCertificate } from '../support/certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

const authority = makeCertificate('Authority of the test');
const stranger = makeCertificate('Another authority');
const service = makeCertificate('ryggrad', { issuer: authority });
const renewed = makeCertificate('ryggrad renewed', { issuer: authority });
const client = makeCertificate('ehr', { issuer: authority });
const otherClient = makeCertificate('other', { issuer: stranger });

const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem'), ca: join(folder, 'ca.pem') };
function write({ cert, key }: Pick<TestCertificate, 'cert' | 'key'>): void {
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key);
  writeFileSync(files.ca, authority.cert);
}

const plain = { PORT: '0', RYGGRAD_DEMO: 'off', RYGGRAD_TLS_CERT: files.cert, RYGGRAD_TLS_KEY: files.key };
const mutual = { ...plain, RYGGRAD_TLS_CA: files.ca };

let server: StartedServer | undefined;
async function start(env: Readonly<Record<string, string>>): Promise<StartedServer> {
  server = await startServer(loadConfig(env), createLog({ level: 'silent' }));
  return server;
}
beforeEach(() => write(service));
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Seen {
  readonly status: number | undefined;
  readonly name: unknown;
}

function ask({ address }: StartedServer, own?: TestCertificate, more: object = {}): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const options = { ca: authority.cert, agent: false, ...(own && { cert: own.cert, key: own.key }), ...more };
    const outgoing = request(`${address}/health/live`, options, (incoming) => {
      incoming.resume();
      const { CN: name } = (incoming.socket as TLSSocket).getPeerCertificate().subject;
      resolve({ status: incoming.statusCode, name });
    });
    outgoing.once('error', reject);
    outgoing.end();
  });
}

describe('with a certificate', () => {
  it('[CH-126] the service speaks TLS, and nothing older than 1.2', async () => {
    const started = await start(plain);
    expect(started.address).toMatch(/^https:/);
    expect(await ask(started)).toEqual({ status: 200, name: 'ryggrad' });
    await expect(ask(started, undefined, { maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).rejects.toThrow();
    await expect(fetch(`${started.address.replace('https', 'http')}/health/live`)).rejects.toThrow();
  });

  it('a renewed one is taken over for new connections', async () => {
    const started = await start(plain);
    write(renewed);
    expect(started.reload(() => loadConfig(plain))).toBe(true);
    expect(await ask(started)).toEqual({ status: 200, name: 'ryggrad renewed' });
  });

  it.each([
    ['is missing', () => rmSync(files.key)],
    ['is that of another certificate', () => writeFileSync(files.key, client.key)],
    ['is no PEM', () => writeFileSync(files.key, 'key')],
  ])('whose key %s nothing is taken over, and the service does not start', async (_what, spoil) => {
    const started = await start(plain);
    spoil();
    expect(started.reload(() => loadConfig(plain))).toBe(false);
    expect(await ask(started)).toEqual({ status: 200, name: 'ryggrad' });
    await expect(startServer(loadConfig(plain), createLog({ level: 'silent' }))).rejects.toThrow('RYGGRAD_TLS');
  });
});

describe('[CH-129] with an authority for clients', () => {
  it('only clients with a certificate of it are heard', async () => {
    const started = await start(mutual);
    expect(await ask(started, client)).toEqual({ status: 200, name: 'ryggrad' });
    await expect(ask(started)).rejects.toThrow();
    await expect(ask(started, otherClient)).rejects.toThrow();
    await expect(ask(started, stranger)).rejects.toThrow();
  });

  it('a reload keeps asking for them, and cannot stop it or begin it', async () => {
    const started = await start(mutual);
    write(renewed);
    expect(started.reload(() => loadConfig(mutual))).toBe(true);
    expect(await ask(started, client)).toEqual({ status: 200, name: 'ryggrad renewed' });
    await expect(ask(started)).rejects.toThrow();
    expect(started.reload(() => loadConfig(plain))).toBe(false);
    await expect(ask(started)).rejects.toThrow();
    await expect(ask(started, otherClient)).rejects.toThrow();
  });
});

describe('the health check of the container', () => {
  it.each([
    ['without certificates', { PORT: '0', RYGGRAD_DEMO: 'off' }],
    ['with a certificate', plain],
    ['with certificates of clients, of which it has none', mutual],
  ])('finds the service alive %s, and dead when it is gone', async (_how, env) => {
    const started = await start(env);
    const { port } = new URL(started.address);
    const config = { ...loadConfig(env), port: Number(port) };
    expect(await isAlive(config)).toBe(true);
    await started.close();
    server = undefined;
    expect(await isAlive(config)).toBe(false);
  });
});
