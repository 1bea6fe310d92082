/** Who can read metrics and the state of every part: the operator on loopback, or a client whose token was checked; nobody else. */
import { request } from 'node:http';
import { AUD, BASE, call, clientsYaml, EHR, keys, type Service, startService, VIEW } from '../auth/service.ts';
import { type Loopback, startLoopback } from '../fhir/loopback.ts';
import { http } from '../support/app.ts';
import { validCall } from '../support/requests.ts';
import { startTestServer } from '../support/server.ts';
import { claimsFor, headerFor, signed } from '../support/tokens.ts';
import { totalOf } from './metrics-page.ts';

const nowhere = { origin: 'http://127.0.0.1:1', jku: 'http://127.0.0.1:1/jwks.json' };
const bearer = (aud: string): string => `Bearer ${signed(headerFor(keys.ec), claimsFor(EHR, aud), keys.ec)}`;

describe('where nobody is asked who they are', () => {
  it('there are no metrics on the port of the service, and no other port by itself', async () => {
    const server = await startTestServer();
    try {
      expect(server.adminAddress).toBeUndefined();
      expect((await http('GET', `${server.address}/metrics`)).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});

describe('the admin port', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let broken: Loopback;
  let admin: string;
  beforeAll(async () => {
    broken = await startLoopback((_, response) => void response.writeHead(503, { 'retry-after': '60' }).end());
    const env = { RYGGRAD_ADMIN_PORT: '0', RYGGRAD_FHIR_SERVERS: `${broken.base} open` };
    server = await startTestServer(env);
    admin = server.adminAddress ?? '';
    const body = validCall('back-pain-order-sign', { fhirServer: broken.base });
    await http('POST', `${server.address}/cds-services/back-pain-order-sign`, body);
    await http('POST', `${server.address}/cds-services/back-pain-order-sign`, 'no JSON');
  });
  afterAll(async () => {
    await server.close();
    await broken.close();
  });

  it('is another port, on loopback, and the service still has no metrics on its own', async () => {
    expect(new URL(admin).hostname).toBe('127.0.0.1');
    expect(admin).not.toBe(server.address);
    expect((await http('GET', `${server.address}/metrics`)).status).toBe(404);
  });

  it('gives the page for Prometheus, with what has happened', async () => {
    const { status, headers, text } = await http('GET', `${admin}/metrics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const calls = 'ryggrad_hook_duration_seconds_count';
    expect(totalOf(text, calls, { service: 'back-pain-order-sign', status: '412' })).toBe(1);
    expect(totalOf(text, calls, { service: 'back-pain-order-sign', status: '400' })).toBe(1);
    expect(totalOf(text, 'ryggrad_errors_total', { code: 'body-not-json' })).toBe(1);
    expect(totalOf(text, 'ryggrad_decisions_total', { silence: 'precondition-failed' })).toBe(1);
    expect(
      totalOf(text, 'ryggrad_fhir_reads_total', { server: `${broken.base}/`, outcome: 'http-error' }),
    ).toBeGreaterThan(0);
    expect(totalOf(text, 'ryggrad_phase_duration_seconds_count', { phase: 'store' })).toBe(1);
  });

  it('tells how each part does, FHIR servers too, which the service itself does not', async () => {
    const open = await http('GET', `${server.address}/health/ready`);
    expect(open.text).not.toContain(broken.base);
    const { status, json } = await http('GET', `${admin}/health/ready`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'ready', parts: { store: 'ok', [`fhir ${broken.base}/`]: 'paused' } });
  });

  it('is reached by no name but that of this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'rebound.example' };
      const outgoing = request(`${admin}/metrics`, { headers }, (answer) => resolve(answer.resume().statusCode));
      outgoing.once('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it('takes no call and no other method', async () => {
    const view = `${admin}/cds-services/back-pain-patient-view`;
    expect((await http('POST', view, validCall('back-pain-patient-view'))).status).toBe(404);
    expect((await http('POST', `${admin}/metrics`, {})).status).toBe(405);
    expect((await http('GET', `${admin}/health/live`)).json).toEqual({ status: 'live' });
  });
});

it('calls beyond what was agreed are counted, though nothing of them is read', async () => {
  const env = { RYGGRAD_ADMIN_PORT: '0', RYGGRAD_FHIR_SERVERS: 'none', RYGGRAD_CALLS_PER_MINUTE: '1' };
  const server = await startTestServer(env);
  const view = `${server.address}/cds-services/back-pain-patient-view`;
  const statuses: number[] = [];
  for (let calls = 0; calls < 3; calls += 1)
    statuses.push((await http('POST', view, validCall('back-pain-patient-view'))).status);
  const { text } = await http('GET', `${server.adminAddress}/metrics`);
  await server.close();
  expect(statuses.slice(1)).toEqual([429, 429]);
  expect(totalOf(text, 'ryggrad_refused_calls_total', { status: '429', reason: 'rate' })).toBe(2);
  expect(totalOf(text, 'ryggrad_hook_duration_seconds_count')).toBe(1);
});

describe('with authentication', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(clientsYaml(nowhere));
  });
  afterAll(() => service.server.close());

  it('the service’s own port gives metrics to clients only', async () => {
    const url = `${service.server.address}/metrics`;
    expect((await call(url, undefined, 'GET')).status).toBe(401);
    expect((await call(url, bearer(AUD), 'GET')).status).toBe(401);
    const told = await call(url, bearer(`${BASE}/metrics`), 'GET');
    expect(told.status).toBe(200);
    expect(totalOf(told.body, 'ryggrad_refused_calls_total', { status: '401', reason: 'no-token' })).toBe(1);
    expect(totalOf(told.body, 'ryggrad_refused_calls_total', { status: '401', reason: 'audience' })).toBe(1);
  });

  it('readiness tells clients how FHIR servers do, and nobody else', async () => {
    const fhir = await startLoopback((_, response) => void response.writeHead(503).end());
    const own = await startService(clientsYaml(nowhere), { RYGGRAD_FHIR_SERVERS: `${fhir.base} open` });
    const ready = `${own.server.address}/health/ready`;
    const body = JSON.stringify(validCall('back-pain-patient-view', { fhirServer: fhir.base }));
    await call(own.server.address + VIEW, bearer(AUD), 'POST', body);
    const [stranger, client] = [
      await call(ready, undefined, 'GET'),
      await call(ready, bearer(`${BASE}/health/ready`), 'GET'),
    ];
    await Promise.all([own.server.close(), fhir.close()]);
    expect([stranger.status, JSON.parse(stranger.body)]).toEqual([200, { status: 'ready' }]);
    expect(JSON.parse(client.body).parts).toMatchObject({ store: 'ok', [`fhir ${fhir.base}/`]: 'working' });
  });

  it('calls are counted by client of the configuration, and by no name that a token only claims', async () => {
    const foreign = signed(headerFor(keys.evil), claimsFor('https://kari-nordmann.example', AUD), keys.evil);
    await call(service.server.address + VIEW, `Bearer ${foreign}`);
    await call(service.server.address + VIEW, bearer(AUD));
    const { body } = await call(`${service.server.address}/metrics`, bearer(`${BASE}/metrics`), 'GET');
    expect(totalOf(body, 'ryggrad_client_calls_total', { client: EHR, status: '200' })).toBe(1);
    expect(body).not.toContain('kari-nordmann');
  });
});
