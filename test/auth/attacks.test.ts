/** Every token that lies is answered with the same bytes, over real HTTP; the log has the reason and nothing of the token. */

import { claimsFor, headerFor, signed } from '../support/tokens.ts';
import type { Attack } from './attack-kit.ts';
import { attacks } from './attacks.ts';
import {
  AUD,
  BASE,
  call,
  clientsYaml,
  EHR,
  type KeyServer,
  keys,
  type RawAnswer,
  REMOTE,
  type Service,
  startKeyServer,
  startService,
  VIEW,
} from './service.ts';

let keyServer: KeyServer;
let service: Service;
let bare: RawAnswer;
beforeAll(async () => {
  keyServer = await startKeyServer();
  service = await startService(clientsYaml(keyServer));
  bare = await call(service.server.address + VIEW, undefined);
});
afterAll(async () => {
  await service.server.close();
  keyServer.close();
});

it('[CH-71] the bare 401 says that the call is not authenticated, and nothing else', () => {
  expect(bare.status).toBe(401);
  expect(JSON.parse(bare.body)).toEqual({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'login', details: { text: 'The call is not authenticated.' } }],
  });
  expect(bare.headers).toContain('WWW-Authenticate: Bearer');
  expect(bare.headers).toContain('Cache-Control: no-store');
});

it('there are at least sixty attacks, each of its own', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(attacks.map(([name]) => name)).size).toBe(attacks.length);
});

describe('[CH-128] [CH-130] [CH-131] [CH-132] [CH-133] [CH-134] [CH-135] [CH-137] [CH-139] an attack by', () => {
  it.each(attacks.map((attack): Attack => attack))(
    '%s is answered with the bare 401, for the log: %s',
    async (_name, reason, make) => {
      const before = service.reasons().length;
      const authorization = make(keyServer);
      expect(await call(service.server.address + VIEW, authorization)).toEqual(bare);
      expect(service.reasons().slice(before)).toEqual([reason]);
    },
  );

  it('none of them had anything fetched but the addresses on the list', () => {
    expect(new Set(keyServer.asked())).toEqual(new Set(['/jwks.json', '/moved.json']));
  });

  it('unknown kids had the listed address fetched no more than once each pause', () => {
    expect(keyServer.asked().filter((path) => path === '/jwks.json')).toHaveLength(1);
  });
});

describe('every address but liveness and OPTIONS', () => {
  it.each([
    ['GET', '/cds-services'],
    ['HEAD', '/cds-services'],
    ['GET', '/cds-services/'],
    ['POST', VIEW],
    ['POST', `${VIEW}/`],
    ['POST', `${VIEW}?access_token=x`],
    ['GET', VIEW],
    ['POST', `${VIEW}/feedback`],
    ['POST', '/cds-services/unknown'],
    ['POST', '/cds-services/a/b/c'],
    ['GET', '/decisions/0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11'],
    ['DELETE', '/decisions'],
  ])('%s %s is behind it', async (method, path) => {
    const { status, headers, body } = await call(service.server.address + path, undefined, method);
    expect([status, headers]).toEqual([401, bare.headers]);
    expect(body).toBe(method === 'HEAD' ? '' : bare.body);
  });

  it.each([
    ['OPTIONS', VIEW, 204],
    ['OPTIONS', '/cds-services', 204],
    ['GET', '/health/live', 200],
    ['GET', '/demo/fhir/Patient', 404],
    ['GET', '/', 404],
    ['GET', '/CDS-services', 404],
  ])('%s %s is not: %d', async (method, path, status) => {
    expect((await call(service.server.address + path, undefined, method)).status).toBe(status);
  });

  it('readiness tells everybody yes or no, and clients what is inside', async () => {
    const url = `${service.server.address}/health/ready`;
    const claims = claimsFor(EHR, `${BASE}/health/ready`);
    const inside = await call(url, `Bearer ${signed(headerFor(keys.ec), claims, keys.ec)}`, 'GET');
    expect(JSON.parse((await call(url, undefined, 'GET')).body)).toEqual({ status: 'ready' });
    expect(JSON.parse(inside.body)).toMatchObject({ status: 'ready', parts: { 'used tokens': 'ok' } });
    expect(await call(url, 'Bearer x', 'GET')).toEqual(bare);
  });
});

describe('the log', () => {
  it('names a client that is on the list, and never one that a token claims', () => {
    expect(service.log()).toContain(`"client":"${EHR}"`);
    expect(service.log()).toContain(`"client":"${REMOTE}"`);
    for (const claimed of ['evil.example', 'sandbox.cds-hooks.org', 'EHR.example', '\u0435hr', '__proto__'])
      expect(service.log()).not.toContain(claimed);
  });

  it('[CH-49] has no token and no part of one', async () => {
    const token = signed(
      headerFor(keys.ec),
      claimsFor(EHR, AUD, { jti: 'jti-of-this-test', sub: 'sub-of-this-test' }),
      keys.ec,
    );
    await call(service.server.address + VIEW, `Bearer ${token}`);
    await call(service.server.address + VIEW, `Bearer ${token}`);
    for (const part of [...token.split('.'), 'jti-of-this-test', 'sub-of-this-test', 'ec-1', 'rsa-1', 'eyJ'])
      expect(service.log()).not.toContain(part);
  });
});
