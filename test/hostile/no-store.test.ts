/** No answer of any address may stay in a cache on its way: neither data nor errors, whoever writes them. */
import { loadConfig } from '../../src/config.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { call, clientsYaml, startService } from '../auth/service.ts';
import { serviceIds, validCall } from '../support/requests.ts';

const view = '/cds-services/back-pain-patient-view';
const paths = [
  '/',
  '/cds-services',
  '/cds-services/',
  ...serviceIds.map((id) => `/cds-services/${id}`),
  `${view}/feedback`,
  '/cds-services/unknown',
  '/decisions/0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/numbers',
  '/numbers/',
  '/numbers/data.json',
  '/numbers/weeks.csv',
  '/console/main.js',
  '/console/patients.json',
  '/console/findings.json',
  '/console/nothing.js',
  '/demo/fhir/metadata',
  '/demo/fhir/Patient',
  '/demo/fhir/Patient/nobody',
  '/demo/explain',
  '/%ff',
  '/nothing/here',
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const bodies = [JSON.stringify(validCall('back-pain-patient-view')), '{', '[]'];

async function everyAnswer(address: string, headers: Readonly<Record<string, string>> = {}) {
  const statuses = new Set<number>();
  const cached: string[] = [];
  for (const path of paths) {
    for (const method of methods) {
      for (const body of ['GET', 'HEAD', 'OPTIONS'].includes(method) ? [undefined] : bodies) {
        const type = body === '[]' ? 'text/plain' : 'application/json';
        const options = { method, headers: { 'content-type': type, ...headers }, ...(body !== undefined && { body }) };
        const answer = await fetch(address + path, options);
        await answer.arrayBuffer();
        statuses.add(answer.status);
        if (answer.headers.get('cache-control') !== 'no-store') cached.push(`${method} ${path} ${answer.status}`);
      }
    }
  }
  return { statuses, cached };
}

describe('Cache-Control is no-store', () => {
  let server: StartedServer;
  afterEach(() => server.close());

  it('in a demonstration, its pages and FHIR server included', async () => {
    server = await startServer(
      loadConfig({ PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_LOG_LEVEL: 'silent', RYGGRAD_DEADLINE_MS: '300' }),
    );
    const { statuses, cached } = await everyAnswer(server.address);
    expect(cached).toEqual([]);
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 204, 400, 404, 405, 415]));
  });

  it('in production, for other origins too', async () => {
    const env = { RYGGRAD_DEMO: 'off', RYGGRAD_BASE_URL: 'http://127.0.0.1', RYGGRAD_FHIR_SERVERS: 'none' };
    const cors = { RYGGRAD_CORS_ORIGINS: 'https://ehr.example' };
    server = await startServer(loadConfig({ PORT: '0', RYGGRAD_LOG_LEVEL: 'silent', ...env, ...cors }));
    for (const origin of ['https://ehr.example', 'https://evil.example']) {
      const asked = { origin, 'access-control-request-method': 'POST' };
      expect((await everyAnswer(server.address, asked)).cached).toEqual([]);
    }
  });

  it('where the caller is asked for a token and has none, and for what is no HTTP at all', async () => {
    const yaml = clientsYaml({ origin: 'http://127.0.0.1:1', jku: 'http://127.0.0.1:1/jwks.json' });
    ({ server } = await startService(yaml));
    const { statuses, cached } = await everyAnswer(server.address);
    expect(cached).toEqual([]);
    expect(statuses).toContain(401);
    const manyHeaders = await call(
      server.address + view,
      Array.from({ length: 30 }, () => 'x'.repeat(1000)),
    );
    expect([manyHeaders.status, manyHeaders.headers]).toEqual([
      431,
      expect.arrayContaining(['Cache-Control: no-store']),
    ]);
  });
});
