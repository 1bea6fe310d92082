/** What browsers are told: pages may run their own script and nothing else; answers of the service run nothing at all. */
import { http } from '../support/app.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startTestServer({ RYGGRAD_DEMO: 'on' });
});
afterAll(() => server.close());

/** Directive → values. */
const policyOf = (headers: Headers): ReadonlyMap<string, string> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

const loopback = "'self' http://127.0.0.1:* http://localhost:*";

it.each([
  ['/', loopback],
  ['/checklist/', loopback],
  ['/console/findings.json', loopback],
  ['/console/patients.json', "'self'"],
  ['/rules/', "'self'"],
  ['/leaflet/', "'self'"],
  ['/leaflet/sciatica', "'self'"],
  ['/demo/fhir/metadata', "'self'"],
  ['/demo/fhir/Patient/none', "'self'"],
])('%s allows neither foreign nor inline script, and no frame around it; it may call %s', async (path, calls) => {
  const { headers } = await http('GET', server.address + path);
  const policy = policyOf(headers);
  expect([policy.get('default-src'), policy.get('script-src'), policy.get('frame-ancestors')]).toEqual([
    "'none'",
    "'self'",
    "'none'",
  ]);
  expect(policy.get('connect-src')).toBe(calls);
  const others = [...policy].filter(([name]) => name !== 'connect-src').map(([, values]) => values);
  expect(others.join(' ')).not.toMatch(/unsafe|\*|http/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

it.each(['/cds-services', '/cds-services/none', '/health/ready', '/nowhere', '/cds-services/%E0%A4%A'])(
  '%s runs nothing',
  async (path) => {
    const { headers } = await http('GET', server.address + path);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  },
);
