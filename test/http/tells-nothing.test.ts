/** No answer tells of our machine: no stack, no path of a file, no name or version of software; and nothing pollutes a prototype. */
import { homedir } from 'node:os';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { type HttpAnswer, http, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const view = '/cds-services/back-pain-patient-view';
const telling = new RegExp(
  [
    process.cwd(),
    homedir() === '/' ? '/root' : homedir(),
    'node_modules',
    'file:///',
    String.raw`\n\s+at `,
    '\\.ts:\\d',
  ]
    .concat([
      '\\bexpress\\b',
      'ENOENT',
      'EISDIR',
      'Error:',
      process.version,
      process.versions.node.replaceAll('.', '\\.'),
    ])
    .join('|'),
  'i',
);

function expectNothingTold(answer: HttpAnswer): void {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  expect(`${headers}\n\n${answer.text}`).not.toMatch(telling);
  expect([answer.headers.get('server'), answer.headers.get('x-powered-by')]).toEqual([null, null]);
}

let server: RunningServer;
beforeAll(async () => {
  server = await startTestServer({ RYGGRAD_DEMO: 'on' });
});
afterAll(() => server.close());

describe('an answer tells nothing of the machine', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/nowhere'],
    ['GET', '/console'],
    ['GET', '/console/'],
    ['GET', '/console/none.js'],
    ['GET', '/assets/none.js'],
    ['GET', '/assets/..%2f..%2f..%2fpackage.json'],
    ['GET', '/rules/..%2f..%2f..%2fpackage.json'],
    ['GET', '/rules/assets/%2e%2e/%2e%2e/%2e%2e/package.json'],
    ['GET', '/rules/%00'],
    ['GET', '/leaflet/..%2fconsole%2findex.html'],
    ['GET', '/leaflet/%ff'],
    ['GET', '/leaflet/knee'],
    ['GET', '/console/..%2f..%2fpackage.json'],
    ['GET', '/console/%2e%2e/%2e%2e/package.json'],
    ['GET', '/console/%00'],
    ['GET', '/console/%ff'],
    ['GET', '/console/.env'],
    ['POST', '/console/main.js'],
    ['GET', '/cds-services/%2e%2e%2f'],
    ['GET', '/cds-services/%E0%A4%A'],
    ['POST', view, 'no JSON'],
    ['POST', `${view}?__proto__[polluted]=1&constructor.prototype.polluted=1`, validCall('back-pain-patient-view')],
    ['GET', '/demo/fhir/metadata'],
    ['GET', '/demo/fhir/Patient/none'],
    ['GET', '/demo/fhir/Patient?__proto__[polluted]=1'],
    ['GET', '/demo/fhir/Patient?__proto__=1&constructor=1'],
    ['GET', '/demo/fhir/%E0%A4%A'],
    ['GET', '/demo/fhir/__proto__'],
    ['POST', '/demo/fhir/Patient', '{"resourceType":"Patient","__proto__":{"polluted":1}'],
    ['PUT', '/demo/fhir/Patient/x', '{"resourceType":"Observation"}'],
    ['POST', '/demo/explain', '[]'],
    ['POST', '/demo/explain', '{"hook":"__proto__","constructor":{"prototype":{"polluted":1}}}'],
    ['OPTIONS', '/cds-services'],
  ] as const)('%s %s', async (method, path, body: unknown = undefined) => {
    const answer = await http(method, server.address + path, body);
    expect(answer.status).toBeLessThan(500);
    expectNothingTold(answer);
  });

  it('even when the service fails', async () => {
    const broken = await startApp({
      decide: () => Promise.reject(new Error(`no such file: ${process.cwd()}/src/main.ts`)),
    });
    const answer = await http('POST', broken.url + view, validCall('back-pain-patient-view'));
    await broken.close();
    expect(answer.status).toBe(500);
    expectNothingTold(answer);
  });
});

describe('the prototype of objects', () => {
  const pollutions = [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"context":{"__proto__":{"polluted":1}}}',
    '{"prefetch":{"constructor":{"prototype":{"polluted":1}},"__proto__":null}}',
    '{"prefetch":{"patient":{"resourceType":"Patient","constructor":{"prototype":{"polluted":1}}}}}',
    '{"prefetch":{"hasOwnProperty":{"resourceType":"Bundle","entry":[]},"toString":1}}',
    '{"extension":{"\\u005f_proto__":{"polluted":1}}}',
  ];

  it.each(pollutions)('is not reached by a body: %s', async (change) => {
    const call = JSON.stringify(validCall('back-pain-patient-view')).slice(0, -1);
    const answer = await http('POST', server.address + view, `${call},${change.slice(1)}`);
    expect(answer.status).toBeLessThan(500);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expectNothingTold(answer);
  });

  it.each([
    '__proto__: { polluted: 1 }',
    'constructor: { prototype: { polluted: 1 } }',
    'clients: { __proto__: { polluted: 1 } }',
    'clients: { "https://ehr.example": { __proto__: { locale: en } } }',
    'thresholds: { __proto__: 1 }',
    'localTexts: { __proto__: { nb: { onCall: "x" } } }',
    'orderCatalogue: { constructor: { system: "urn:x", code: "1", display: "x" } }',
    'dialect: { __proto__: { links: false } }',
    'queryPlan: { __proto__: "Patient/{{context.patientId}}" }',
  ])('is not reached by the configuration, which is refused: %s', (yaml) => {
    expect(() => loadConfig({}, yaml)).toThrow(ConfigError);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
