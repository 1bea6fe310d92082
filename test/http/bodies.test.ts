/** Bodies that are too much in other ways than their size: texts, resources, and many large ones at once. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { ServiceError } from '../../src/errors.ts';
import { MAX_STRING } from '../../src/http/json-text.ts';
import { HeldBytes } from '../../src/http/limits/held-bytes.ts';
import { readBytes } from '../../src/http/read-body.ts';
import { type HttpAnswer, http, type RunningApp, startApp } from '../support/app.ts';
import { validCall } from '../support/requests.ts';

const url = (app: RunningApp): string => `${app.url}/cds-services/back-pain-patient-view`;
const call = (change: Readonly<Record<string, unknown>>) => validCall('back-pain-patient-view', change);
const issueOf = ({ json }: HttpAnswer) => (json as { issue: readonly Record<string, unknown>[] }).issue[0];

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { RYGGRAD_MAX_RESOURCES: '100' } });
});
afterAll(() => app.close());

describe('a text', () => {
  const secret = 'Nordmann';
  const text = (length: number): string => secret + 'x'.repeat(length - secret.length);
  const patient = (name: unknown) => call({ prefetch: { patient: { resourceType: 'Patient', name } } });

  it('may be as long as FHIR allows, and not one character longer', async () => {
    expect((await http('POST', url(app), patient([{ text: text(MAX_STRING) }]))).status).toBe(200);
    const refused = await http('POST', url(app), patient([{ text: text(MAX_STRING + 1) }]));
    expect([refused.status, issueOf(refused)]).toEqual([
      413,
      expect.objectContaining({ code: 'too-long', expression: ['prefetch.patient.name[0].text'] }),
    ]);
    expect(refused.text).not.toContain(secret);
  });

  it('is counted in characters, not in bytes', async () => {
    expect((await http('POST', url(app), patient([{ text: 'æ'.repeat(MAX_STRING) }]))).status).toBe(200);
  });

  it('may be longer where it is a document in base64', async () => {
    const presentedForm = [{ contentType: 'application/pdf', data: text(2 * MAX_STRING) }];
    const report = { resourceType: 'DiagnosticReport', presentedForm };
    expect((await http('POST', url(app), call({ prefetch: { reports: report } }))).status).toBe(200);
  });

  it('may not hide in a name', async () => {
    const refused = await http('POST', url(app), patient({ [text(MAX_STRING + 1)]: 1 }));
    expect([refused.status, issueOf(refused)?.expression]).toEqual([413, ['prefetch.patient.name']]);
    expect(refused.text).not.toContain(secret);
  });
});

describe('resources', () => {
  const bundle = (count: number): object => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: Array.from({ length: count }, () => ({ resource: { resourceType: 'Observation' } })),
  });

  it('may be as many as agreed over the whole prefetch, and not one more', async () => {
    const patient = { resourceType: 'Patient', id: 'pasient-1' };
    const prefetch = { patient, conditions: bundle(49), medications: bundle(50) };
    expect((await http('POST', url(app), call({ prefetch }))).status).toBe(200);
    const more = await http('POST', url(app), call({ prefetch: { ...prefetch, medications: bundle(51) } }));
    expect([more.status, issueOf(more)]).toEqual([
      413,
      expect.objectContaining({ expression: ['prefetch'], diagnostics: 'holds more than 100 resources' }),
    ]);
  });

  it.each([null, 7, 'text', [], { a: null, b: 'x', c: { entry: 7 } }])(
    'are not looked for in a prefetch that is %j',
    async (prefetch) => {
      expect([200, 400]).toContain((await http('POST', url(app), call({ prefetch }))).status);
    },
  );
});

describe('many large bodies at once', () => {
  const held = new HeldBytes(100_000);
  const outcomes: string[] = [];
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      readBytes(request, { limit: 60_000, held }).then(
        (bytes) => outcomes.push(`${bytes.length}`),
        (error: unknown) => outcomes.push(error instanceof ServiceError ? error.code : 'gone'),
      );
      request.once('end', () => response.end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const open = (sent: number, length: number) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const head = `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
    socket.write(head + 'x'.repeat(sent));
    return socket;
  };

  it('are held up to a bound; the one that passes it is refused, and its bytes are let go', async () => {
    const first = open(50_000, 60_000);
    const second = open(40_000, 60_000);
    await until(() => held.held === 90_000);
    const third = open(20_000, 60_000);
    await until(() => outcomes.length === 1);
    expect([outcomes, held.held]).toEqual([['unavailable'], 90_000]);
    first.write('x'.repeat(10_000));
    await until(() => outcomes.length === 2);
    expect([outcomes.at(-1), held.held]).toEqual(['60000', 40_000]);
    second.destroy();
    await until(() => outcomes.length === 3);
    expect([outcomes.at(-1), held.held]).toEqual(['gone', 0]);
    third.destroy();
    first.destroy();
  });
});
