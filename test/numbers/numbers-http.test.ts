/** The numbers over HTTP: who gets them, for which time, and in a form that no spreadsheet runs. */

import { csvOf } from '../../src/numbers/csv.ts';
import type { Numbers } from '../../src/numbers/numbers.ts';
import { readAsked } from '../../src/numbers/period.ts';
import { clientsYaml, startService } from '../auth/service.ts';
import { http } from '../support/app.ts';
import { validCall } from '../support/requests.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const nowhere = { origin: 'http://127.0.0.1:1', jku: 'http://127.0.0.1:1/jwks.json' };
const COMMENT = 'Kari sier at hun er bedre';

describe('in the demo', () => {
  let server: RunningServer;
  let data: string;
  beforeAll(async () => {
    server = await startTestServer({ RYGGRAD_DEMO: 'on', RYGGRAD_ADMIN_PORT: '0' });
    data = `${server.address}/numbers/data.json`;
    const order = { resourceType: 'ServiceRequest', id: 'o1', status: 'draft', intent: 'order' };
    const mr = { ...order, code: { text: 'MR LS-columna' }, subject: { reference: 'Patient/bare-l84-mr' } };
    const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: mr }] };
    const fhirServer = `${server.address}/demo/fhir`;
    const service = `${server.address}/cds-services/back-pain-order-sign`;
    const body = validCall('back-pain-order-sign', { fhirServer }, { patientId: 'bare-l84-mr', draftOrders });
    // The demo patients load while the service listens already; whoever asks for them waits.
    await http('GET', `${server.address}/console/patients.json`);
    const { json } = await http('POST', service, body);
    const [card] = (json as { cards: { uuid: string }[] }).cards;
    const item = { card: card?.uuid, outcome: 'overridden', outcomeTimestamp: new Date().toISOString() };
    await http('POST', `${service}/feedback`, { feedback: [{ ...item, overrideReason: { userComment: COMMENT } }] });
  });
  afterAll(() => server.close());

  it('are those of the calls that were made, with names in both languages', async () => {
    const { status, headers, text, json } = await http('GET', data);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const numbers = json as Numbers & { names: { advice: Record<string, { nb: string; en: string }> } };
    expect(numbers.advice.length).toBeGreaterThan(0);
    for (const { advice } of numbers.advice) expect(numbers.names.advice[advice]?.nb).toMatch(/\p{L}/u);
    expect(numbers.advice.reduce((sum, one) => sum + one.overridden.count, 0)).toBe(1);
    expect(numbers.weeks).toHaveLength(12);
    expect(text).not.toContain('Kari');
  });

  it('are on the admin port too', async () => {
    expect((await http('GET', `${server.adminAddress}/numbers/data.json`)).status).toBe(200);
  });

  it.each(['advice', 'weeks', 'reasons'])('come as a table of %s', async (table) => {
    const url = `${server.address}/numbers/${table}.csv?lang=en&from=2026-01-01&to=2026-03-31`;
    const { status, headers, text } = await http('GET', url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(headers.get('content-disposition')).toContain(`ryggrad-${table}-2026-01-01-2026-03-31.csv`);
    expect(text).not.toContain('Kari');
  });

  it.each([
    ['from=2026-13-01', 'from'],
    ['from=2026-02-30&to=2026-03-01', 'from'],
    ['to=yesterday', 'to'],
    ['from=2026-03-02&to=2026-03-01', 'from'],
    ['from=2020-01-01&to=2026-03-01', 'from'],
    ['advice=ownAdvice', 'advice'],
  ])('of %s are refused, by the name of the field', async (query, field) => {
    const { status, json } = await http('GET', `${data}?${query}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ expression: [field] }] });
  });

  it('take nothing', async () => {
    expect((await http('POST', data, {})).status).toBe(405);
  });
});

describe('outside the demo', () => {
  it('are nowhere by themselves', async () => {
    const server = await startTestServer({ RYGGRAD_FHIR_SERVERS: 'none' });
    expect((await http('GET', `${server.address}/numbers/data.json`)).status).toBe(404);
    await server.close();
  });

  it('are on no port but the operator’s where calls need a token', async () => {
    const { server } = await startService(clientsYaml(nowhere), { RYGGRAD_CONSOLE: 'on', RYGGRAD_ADMIN_PORT: '0' });
    expect((await http('GET', `${server.address}/numbers/data.json`)).status).toBe(404);
    expect((await http('GET', `${server.adminAddress}/numbers/data.json`)).status).toBe(200);
    await server.close();
  });
});

describe('the time that is asked for', () => {
  it('is the last twelve weeks, whole ones but for the last', () => {
    expect(readAsked('/data.json', '2026-03-04')).toEqual({ from: '2025-12-15', to: '2026-03-04', language: 'nb' });
  });

  it('may be of one client, of calls without one, or of all', () => {
    const clientOf = (query: string) => readAsked(`/data.json?${query}`, '2026-03-04').client;
    expect(clientOf('client=https%3A%2F%2Fehr.example')).toBe('https://ehr.example');
    expect(clientOf('client=none')).toBe('');
    expect(clientOf('client=all')).toBeUndefined();
  });
});

describe('a table for a spreadsheet', () => {
  const share = { count: 1, of: 8, rate: 0.125, low: 0.02, high: 0.47 };
  const few = { count: 1, of: 2 };
  const numbers: Numbers = {
    from: '2026-03-02',
    to: '2026-03-08',
    calls: { answered: 8, withoutData: 0 },
    advice: [
      {
        advice: '=HYPERLINK("http://evil.example")',
        sent: 8,
        withheld: { shadow: 0, 'shown-lately': 0, overridden: 0 },
        calls: share,
        accepted: share,
        overridden: few,
      },
    ],
    reasons: [{ advice: 'sickLeave', reason: 'none', count: 3 }],
    weeks: [],
    clients: [],
  };
  const names = {
    advice: { sickLeave: { nb: 'Sykmelding; "gradert"\nog jobb', en: '@Sick leave, "graded"' } },
    reasons: { none: { nb: 'uten', en: '-none' } },
  };

  it('defuses what a spreadsheet would run as a formula', () => {
    const [, row = ''] = csvOf('advice', numbers, names, 'en').split('\r\n');
    expect(row.startsWith('"\'=HYPERLINK(""http://evil.example"")"')).toBe(true);
    expect(csvOf('reasons', numbers, names, 'en').split('\r\n')[1]).toBe(
      '"\'@Sick leave, ""graded""",sickLeave,\'-none,3',
    );
  });

  it('has the marks, commas and semicolons of its language, and quotes what needs it', () => {
    const [nb, en] = [csvOf('advice', numbers, names, 'nb'), csvOf('advice', numbers, names, 'en')];
    expect(nb.startsWith('\uFEFFRåd;Kode;')).toBe(true);
    expect(nb).toContain(';0,1250;0,0200;0,4700;');
    expect(en).toContain(',0.1250,0.0200,0.4700,');
    expect(csvOf('reasons', numbers, names, 'nb')).toContain('"Sykmelding; ""gradert""\nog jobb";sickLeave;uten;3');
  });

  it('leaves the rate of too few empty', () => {
    const [head = '', row = ''] = csvOf('advice', numbers, names, 'nb').split('\r\n');
    const at = head.split(';').indexOf('Overstyrt');
    const cells = row.slice(row.indexOf('"', 1) + 1).split(';');
    expect(head.split(';')).toHaveLength(20);
    expect(cells.at(-5)).toBe('1');
    expect(cells.slice(-4, -1)).toEqual(['', '', '']);
    expect(at).toBe(15);
  });
});
