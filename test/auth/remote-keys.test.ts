/** Keys from an address: how often it is asked, how long its answer holds, and which answers are none. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetchKeySet, keyFetchLimits } from '../../src/auth/fetch-keys.ts';
import { type KeySet, readKeySet } from '../../src/auth/key-set.ts';
import { createRemoteKeys, pauses } from '../../src/auth/remote-keys.ts';
import { loopbackAddresses, publicAddresses } from '../../src/fhir/addresses.ts';
import { createConnections } from '../../src/fhir/connections.ts';
import { jwkOf, keyPair } from '../support/tokens.ts';

const first = keyPair('ES384', 'first');
const second = keyPair('ES384', 'second');

function setOf(...pairs: readonly (typeof first)[]): KeySet {
  const reading = readKeySet({ keys: pairs.map((pair) => jwkOf(pair)) });
  if (reading === undefined) throw new Error('no key set');
  return reading.keys;
}

/** An address whose answer and clock the test sets. */
function address() {
  const world = { now: 0, asked: 0, answer: (): Promise<KeySet> => Promise.resolve(setOf(first)) };
  const keys = createRemoteKeys({
    fetchKeys: () => {
      world.asked += 1;
      return world.answer();
    },
    clock: () => world.now,
  });
  const find = async (kid: string) => {
    const found = await keys.find(kid, 'ES384');
    return typeof found === 'string' ? found : 'found';
  };
  return { world, find };
}

const failing = (): Promise<KeySet> => Promise.reject(new Error('no answer'));
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('[CH-138] the keys at an address', () => {
  it('are fetched once for all calls that wait for them', async () => {
    const { world, find } = address();
    expect(await Promise.all(Array.from({ length: 20 }, () => find('first')))).toEqual(Array(20).fill('found'));
    expect(world.asked).toBe(1);
  });

  it('are fetched again for a kid that is not known, which may be a new one', async () => {
    const { world, find } = address();
    await find('first');
    world.answer = () => Promise.resolve(setOf(first, second));
    world.now = pauses.afterAnswer;
    expect(await find('second')).toBe('found');
    expect(world.asked).toBe(2);
  });

  it('are not fetched again for unknown kids while the pause lasts, however many come', async () => {
    const { world, find } = address();
    await find('first');
    world.now = pauses.afterAnswer - 1;
    for (let kid = 0; kid < 100; kid++) expect(await find(`made-up-${kid}`)).toBe('unknown-key');
    expect(world.asked).toBe(1);
    world.now += 1;
    await Promise.all(Array.from({ length: 100 }, (_, kid) => find(`made-up-${kid}`)));
    expect(world.asked).toBe(2);
  });

  it('are renewed beside the calls, and waited for when they are old', async () => {
    const { world, find } = address();
    await find('first');
    world.answer = () => Promise.resolve(setOf(second));
    world.now = pauses.renewAfter;
    expect(await find('first')).toBe('found');
    await settled();
    expect([await find('first'), await find('second'), world.asked]).toEqual(['unknown-key', 'found', 2]);
    world.answer = () => Promise.resolve(setOf(first));
    world.now += pauses.waitAfter;
    expect([await find('second'), world.asked]).toEqual(['unknown-key', 3]);
  });

  it('are used on while their address does not answer, for a bounded time', async () => {
    const { world, find } = address();
    await find('first');
    world.answer = failing;
    world.now = pauses.forgetAfter - 1;
    expect(await find('first')).toBe('found');
    world.now = pauses.forgetAfter;
    expect(await find('first')).toBe('keys-unavailable');
    world.now += pauses.afterFailure;
    world.answer = () => Promise.resolve(setOf(first));
    expect(await find('first')).toBe('found');
  });

  it('that cannot be had are asked for no more often than the pause after a failure allows', async () => {
    const { world, find } = address();
    world.answer = failing;
    for (let call = 0; call < 50; call++) expect(await find('first')).toBe('keys-unavailable');
    expect(world.asked).toBe(1);
    world.now = pauses.afterFailure;
    await find('first');
    expect(world.asked).toBe(2);
  });

  it('are all gone when the address says so', async () => {
    const { world, find } = address();
    await find('first');
    world.answer = () => Promise.resolve(setOf());
    world.now = pauses.waitAfter;
    expect(await find('first')).toBe('unknown-key');
  });
});

describe('an answer over HTTP', () => {
  const set = JSON.stringify({ keys: [jwkOf(first)] });
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/good': (response) => response.end(set),
    '/redirect': (response) => response.writeHead(302, { location: '/good' }).end(),
    '/error': (response) => response.writeHead(500).end(set),
    '/not-modified': (response) => response.writeHead(304).end(),
    '/html': (response) => response.end('<html></html>'),
    '/list': (response) => response.end('[]'),
    '/no-keys': (response) => response.end('{}'),
    '/twice': (response) => response.end(`{"keys":[],${set.slice(1)}`),
    '/huge': (response) => response.end(`{"keys":[],"filler":"${'x'.repeat(1_000_000)}"}`),
    '/many': (response) => response.end(JSON.stringify({ keys: Array(51).fill(jwkOf(first)) })),
    '/packed': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(set)),
    '/cut': (response) => {
      response.writeHead(200, { 'content-length': 10_000 });
      response.write(set);
      setImmediate(() => response.destroy());
    },
    '/reset': (response) => response.destroy(),
  };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answers[request.url ?? '']?.(response);
  });
  const connections = createConnections(keyFetchLimits);
  const fetchKeys = (url: string) => fetchKeySet(url, connections.under(loopbackAddresses));
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await connections.close();
    server.closeAllConnections();
    server.close();
  });

  it('that is a JWK Set is one', async () => {
    const keys = await fetchKeys(`${origin}/good`);
    expect([keys.size, keys.find('first', 'ES384')?.type]).toEqual([1, 'public']);
  });

  it.each(Object.keys(answers).filter((path) => path !== '/good'))('%s is none', async (path) => {
    await expect(fetchKeys(origin + path)).rejects.toThrow();
  });

  it('that points elsewhere is not followed', async () => {
    asked.length = 0;
    await expect(fetchKeys(`${origin}/redirect`)).rejects.toThrow();
    expect(asked).toEqual(['/redirect']);
  });

  it('from an address that the host may not have is never asked for', async () => {
    asked.length = 0;
    for (const url of [`${origin}/good`, `${origin.replace('127.0.0.1', 'localhost')}/good`])
      await expect(fetchKeySet(url, connections.under(publicAddresses))).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  it('of nobody is a failure', async () => {
    await expect(fetchKeys('http://127.0.0.1:1/jwks')).rejects.toThrow();
  });
});

describe('a JWK Set', () => {
  const rsa = keyPair('RS384', 'rsa');
  const weak = keyPair('RS384', 'weak', 1024);
  const p256 = keyPair('ES256', 'p256');
  const { alg: _, ...anyRsa } = jwkOf(rsa);
  const problemsOf = (...keys: readonly unknown[]) => readKeySet({ keys })?.problems;

  it.each<[problem: string, key: unknown]>([
    ['must be a JWK', 'key'],
    ['needs a kid', jwkOf(first, { kid: undefined })],
    ['holds a private or secret key', { ...jwkOf(first), d: 'AA' }],
    ['holds a private or secret key', { kty: 'oct', k: 'AA', kid: 'secret' }],
    ['kty must be', { kty: 'oct', kid: 'secret' }],
    ['use must be sig', jwkOf(first, { use: 'enc' })],
    ['key_ops must have verify', jwkOf(first, { key_ops: ['encrypt'] })],
    ['alg must be one of', jwkOf(first, { alg: 'HS256' })],
    ['alg must be one of', jwkOf(p256)],
    ['fits none', jwkOf(p256, { alg: undefined })],
    ['fits none', jwkOf(first, { alg: 'RS384' })],
    ['fits none', jwkOf(weak)],
    ['is not a usable public key', jwkOf(first, { x: 'AAAA' })],
  ])('leaves out a key that %s', (problem, key) => {
    expect(problemsOf(jwkOf(rsa), key)).toEqual([expect.stringContaining(`keys[1]: ${problem}`)]);
  });

  it('leaves out both of two keys with the same kid', () => {
    const reading = readKeySet({ keys: [jwkOf(first), jwkOf(second, { kid: 'first' })] });
    expect([reading?.keys.size, reading?.problems.length]).toEqual([0, 2]);
  });

  it('gives a key for the algorithm it names, or for all that fit when it names none', () => {
    const named = readKeySet({ keys: [jwkOf(rsa)] })?.keys;
    const free = readKeySet({ keys: [anyRsa] })?.keys;
    const usable = (keys?: KeySet) =>
      (['RS384', 'RS512', 'PS384', 'ES384'] as const).filter((name) => keys?.find('rsa', name) !== undefined);
    expect([usable(named), usable(free)]).toEqual([['RS384'], ['RS384', 'RS512', 'PS384']]);
  });
});
