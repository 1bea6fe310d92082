/** Tokens that are right are let in, once each, and their client finds its own settings. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { validCall } from '../support/requests.ts';
import { claimsFor, headerFor, type KeyPair, signed } from '../support/tokens.ts';
import {
  ALIAS,
  AUD,
  BASE,
  call,
  clientsYaml,
  EHR,
  type KeyServer,
  keys,
  REMOTE,
  type Service,
  STRICT,
  startKeyServer,
  startService,
  VIEW,
} from './service.ts';

const { ec, rsa, remote, remoteRsa, pss, p521, ed } = keys;
const now = Math.floor(Date.now() / 1000);

let keyServer: KeyServer;
let service: Service;
beforeAll(async () => {
  keyServer = await startKeyServer();
  service = await startService(clientsYaml(keyServer));
});
afterAll(async () => {
  await service.server.close();
  keyServer.close();
});

const OWN = 'https://own.example';
const ownKeys = { keys: [{ ...ec.publicKey.export({ format: 'jwk' }), kid: ec.kid }] };

const bearer = (key: KeyPair, iss: string, claims: object = {}, header: object = {}) =>
  `Bearer ${signed(headerFor(key, header), claimsFor(iss, AUD, claims), key)}`;
const send = (authorization: string, path = VIEW, method = 'POST') =>
  call(service.server.address + path, authorization, method);

describe('[CH-131] [CH-132] [CH-133] [CH-136] [CH-138] a token is let in', () => {
  it.each<[name: string, authorization: () => string]>([
    ['ES384, a key of the client’s set', () => bearer(ec, EHR)],
    ['RS384, a key of the client’s set', () => bearer(rsa, EHR)],
    ['ES384, a key from its jku', () => bearer(remote, REMOTE, {}, { jku: keyServer.jku })],
    ['RS384, a key from its jku', () => bearer(remoteRsa, REMOTE, {}, { jku: keyServer.jku })],
    ['a key from the client’s only address, not named in the token', () => bearer(remote, REMOTE)],
    ['PS384 where it is configured', () => bearer(pss, STRICT, { tenant: 'hospital-a' })],
    ['ES512 where it is configured', () => bearer(p521, STRICT, { tenant: 'hospital-b' })],
    ['EdDSA where it is configured', () => bearer(ed, STRICT, { tenant: 'hospital-b' })],
    ['the client’s alias as aud', () => bearer(ec, EHR, { aud: ALIAS })],
    ['the endpoint among others in aud', () => bearer(ec, EHR, { aud: ['https://other.example', AUD] })],
    ['nbf before iat', () => bearer(ec, EHR, { nbf: now - 3600 })],
    ['issued by a clock that is ahead', () => bearer(ec, EHR, { iat: now + 30, nbf: now + 30 })],
    ['expired by a clock that is behind', () => bearer(ec, EHR, { iat: now - 300, exp: now - 30 })],
    ['living for an hour', () => bearer(ec, EHR, { exp: now + 3600, iat: now })],
    ['issued at a fraction of a second', () => bearer(ec, EHR, { iat: now - 0.5 })],
    ['with a tenant that nobody asked for', () => bearer(ec, EHR, { tenant: 'any' })],
    ['with sub, as Epic sends it', () => bearer(ec, EHR, { sub: 'client-id' })],
    [
      'with the address of keys that were exchanged beforehand',
      () => bearer(ec, EHR, {}, { jku: 'https://ehr.example/k' }),
    ],
    ['with the thumbprint of a certificate beside', () => bearer(ec, EHR, {}, { x5t: 'abc' })],
    ['under a scheme in small letters', () => bearer(ec, EHR).replace('Bearer', 'bearer')],
  ])('%s', async (_name, authorization) => {
    const { status, body } = await send(authorization());
    expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ cards: expect.any(Array) })]);
  });

  it('for each address under its own aud, and for no other', async () => {
    const to = (path: string) => bearer(ec, EHR, { aud: BASE + path });
    expect((await send(to('/cds-services'), '/cds-services', 'GET')).status).toBe(200);
    expect((await send(to('/cds-services'), '/cds-services/', 'GET')).status).toBe(200);
    expect((await send(to('/cds-services/unknown'), '/cds-services/unknown')).status).toBe(404);
    // A hook call is no feedback: it was let in, and is refused for its form.
    expect((await send(to(`${VIEW}/feedback`), `${VIEW}/feedback`)).status).toBe(400);
    expect((await send(to(`${VIEW}/feedback`))).status).toBe(401);
  });

  it('never fetched an address for a client whose keys were exchanged beforehand', () => {
    expect(new Set(keyServer.asked())).toEqual(new Set(['/jwks.json']));
  });
});

describe('[CH-139] a token opens the door once', () => {
  it('and the second time is answered with the bare 401', async () => {
    const token = bearer(ec, EHR);
    expect((await send(token)).status).toBe(200);
    expect(await send(token)).toEqual(await send('Bearer x'));
    expect(service.reasons()).toContain('replayed');
  });

  it('also when ten calls bring it at the same moment', async () => {
    const token = bearer(rsa, EHR);
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(401)]);
  });

  it('also when its jti comes back in a newly signed one', async () => {
    expect((await send(bearer(ec, EHR, { jti: 'again' }))).status).toBe(200);
    expect((await send(bearer(ec, EHR, { jti: 'again', exp: now + 500 }))).status).toBe(401);
  });

  it('but two clients may use the same jti', async () => {
    expect((await send(bearer(ec, EHR, { jti: 'shared' }))).status).toBe(200);
    expect((await send(bearer(remote, REMOTE, { jti: 'shared' }))).status).toBe(200);
  });

  it('and one that is not signed by the client, or not meant for us, uses no jti up', async () => {
    expect(
      (await send(`Bearer ${signed(headerFor(ec), claimsFor(EHR, AUD, { jti: 'kept' }), keys.evil)}`)).status,
    ).toBe(401);
    expect((await send(bearer(ec, EHR, { jti: 'kept', aud: 'https://other.example' }))).status).toBe(401);
    expect((await send(bearer(ec, EHR, { jti: 'kept' }))).status).toBe(200);
  });
});

describe('a client that was let in', () => {
  it('is answered in the language of its own settings', async () => {
    const [own, other] = await Promise.all([send(bearer(ec, EHR)), send(bearer(remote, REMOTE))]);
    expect(own.headers).toContain('Content-Language: en');
    expect(other.headers).toContain('Content-Language: nb');
  });

  it('is described the services by its own query plan', async () => {
    const queryPlan = { only: 'Patient/{{context.patientId}}' };
    expect(service.reload(clientsYaml(keyServer, { [OWN]: { jwks: ownKeys, queryPlan } }))).toBe(true);
    const discover = (iss: string) => bearer(ec, iss, { aud: `${BASE}/cds-services` });
    const [own, others] = await Promise.all([OWN, EHR].map((iss) => send(discover(iss), '/cds-services', 'GET')));
    expect(JSON.parse(own?.body ?? '').services[0].prefetch).toEqual(queryPlan);
    expect(Object.keys(JSON.parse(others?.body ?? '').services[0].prefetch)).not.toContain('only');
  });

  it('has its own list of FHIR servers: the call of another never reaches them', async () => {
    const asked: string[] = [];
    const fhir = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => fhir.listen(0, '127.0.0.1', resolve));
    const fhirServer = `http://127.0.0.1:${(fhir.address() as AddressInfo).port}/fhir`;
    const more = { [OWN]: { jwks: ownKeys, fhirServers: [`${fhirServer} open`] } };
    expect(service.reload(clientsYaml(keyServer, more))).toBe(true);
    const body = JSON.stringify(validCall('back-pain-patient-view', { fhirServer }));
    await call(service.server.address + VIEW, bearer(ec, EHR), 'POST', body);
    expect(asked).toEqual([]);
    await call(service.server.address + VIEW, bearer(ec, OWN), 'POST', body);
    expect(asked).toContain('/fhir/Patient/pasient-1');
    fhir.close();
    fhir.closeAllConnections();
  });

  it('is refused from the moment that a reload strikes it off, and known from the moment that one adds it', async () => {
    const iss = 'https://new.example';
    const jwks = { keys: [{ ...ec.publicKey.export({ format: 'jwk' }), kid: 'new' }] };
    const token = () => bearer({ ...ec, kid: 'new' }, iss);
    expect((await send(token())).status).toBe(401);
    expect(service.reload(clientsYaml(keyServer, { [iss]: { jwks } }))).toBe(true);
    expect((await send(token())).status).toBe(200);
    expect(service.reload(clientsYaml(keyServer))).toBe(true);
    expect((await send(token())).status).toBe(401);
  });
});

describe('while authentication is off', () => {
  it('a token is not looked at, good or bad', async () => {
    const open = await startService('', { RYGGRAD_AUTH: 'off', RYGGRAD_STORE: '', RYGGRAD_DEMO: 'off' });
    const answers = await Promise.all(
      ['Bearer x', bearer(ec, EHR), undefined].map((token) => call(open.server.address + VIEW, token)),
    );
    await open.server.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
