/** The limit of calls in a minute is each client's own, and follows a reload; refused tokens count for nobody. */
import { stringify } from 'yaml';
import { claimsFor, headerFor, jwkOf, type KeyPair, signed } from '../support/tokens.ts';
import { AUD, call, keys, type Service, startService, VIEW } from './service.ts';

const BUSY = 'https://busy.example';
const CALM = 'https://calm.example';
const FREE = 'https://free.example';

const yaml = (limit: number): string =>
  stringify({
    callsPerMinute: 4,
    clients: {
      [BUSY]: { jwks: { keys: [jwkOf(keys.ec)] }, callsPerMinute: limit },
      [CALM]: { jwks: { keys: [jwkOf(keys.rsa)] } },
      [FREE]: { jwks: { keys: [jwkOf(keys.rsa)] }, callsPerMinute: 'off' },
    },
  });

let service: Service;
beforeAll(async () => {
  service = await startService(yaml(2));
});
afterAll(() => service.server.close());

const bearer = (key: KeyPair, iss: string): string => `Bearer ${signed(headerFor(key), claimsFor(iss, AUD), key)}`;
const send = async (iss: string, key: KeyPair): Promise<number | undefined> =>
  (await call(service.server.address + VIEW, bearer(key, iss))).status;

it('by client, from one and the same address', async () => {
  expect([await send(BUSY, keys.ec), await send(BUSY, keys.ec), await send(BUSY, keys.ec)]).toEqual([200, 200, 429]);
  expect([await send(CALM, keys.rsa), await send(CALM, keys.rsa), await send(CALM, keys.rsa)]).toEqual([200, 200, 200]);
});

it('not by what a token merely claims', async () => {
  for (let attempt = 0; attempt < 5; attempt++) expect(await send(CALM, keys.evilRsa)).toBe(401);
  expect([await send(CALM, keys.rsa), await send(CALM, keys.rsa)]).toEqual([200, 429]);
});

it('not where it is off', async () => {
  for (let attempt = 0; attempt < 6; attempt++) expect(await send(FREE, keys.rsa)).toBe(200);
});

it('raised by a reload, for calls from then on', async () => {
  expect(service.reload(yaml(6))).toBe(true);
  // Three calls have been counted in this minute already.
  expect([await send(BUSY, keys.ec), await send(BUSY, keys.ec), await send(BUSY, keys.ec)]).toEqual([200, 200, 200]);
  expect(await send(BUSY, keys.ec)).toBe(429);
});

it('names the client in no answer', async () => {
  const { status, headers, body } = await call(service.server.address + VIEW, bearer(keys.ec, BUSY));
  expect(status).toBe(429);
  expect(`${headers.join('\n')}${body}`).not.toContain('busy.example');
});
