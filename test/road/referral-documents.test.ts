/** Documents that a referral points to are read from the FHIR server where they did not come along; text stays text. */
import type { FhirResource, ServiceRequest } from 'fhir/r4';
import { type Loopback, sendJson, startLoopback } from '../fhir/loopback.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { answerOf } from '../support/decided.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { visitChart } from '../support/visit-chart.ts';

const subject = { reference: 'Patient/p1' };
const alarming = 'Siden i går nummen i skrittet og får ikke tømt blæren.';
const plain = { contentType: 'text/plain; charset=utf-8' };

let server: RunningServer;
let ehr: Loopback;
let services: readonly Discovered[];
let stored: Readonly<Record<string, FhirResource>> = {};

beforeAll(async () => {
  ehr = await startLoopback((request, response) => {
    const found = stored[(request.url ?? '').slice('/fhir/'.length)];
    if (found !== undefined) sendJson(response, found);
    else
      sendJson(response, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] }, 404);
  });
  server = await startTestServer();
  ({ services } = (await (await fetch(`${server.address}/cds-services`)).json()) as { services: Discovered[] });
});

afterAll(async () => {
  await server.close();
  await ehr.close();
});

beforeEach(() => {
  stored = {};
  ehr.seen.length = 0;
});

function letter(content: object, more: object = {}): FhirResource {
  const attachment = { ...plain, ...content };
  return {
    resourceType: 'DocumentReference',
    id: 'd1',
    status: 'current',
    subject,
    content: [{ attachment }],
    ...more,
  };
}

const file = (text: string): FhirResource => ({
  resourceType: 'Binary',
  id: 'b1',
  contentType: 'text/plain',
  data: Buffer.from(text).toString('base64'),
});

const referral: ServiceRequest = {
  resourceType: 'ServiceRequest',
  id: 'r1',
  status: 'active',
  intent: 'order',
  subject,
  code: { text: 'MR LS-columna' },
  reasonCode: [{ text: 'Isjias i 7 uker uten bedring, spørsmål om prolaps. Se vedlegg.' }],
  supportingInfo: [{ reference: 'DocumentReference/d1' }],
};

async function receive(hook: string, context: object) {
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const body = {
    ...hookCall(service, { patientId: 'p1', ...context }, visitChart({ days: 49 })),
    fhirServer: ehr.base,
  };
  const response = await fetch(`${server.address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nb' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { cards: { summary: string; detail: string }[] };
  expect({ status: response.status, answer }).toMatchObject({ status: 200 });
  return { words: answer.cards.map(({ summary, detail }) => `${summary}\n${detail}`).join('\n'), ...answerOf(answer) };
}

const received = () => receive('io.github.ryggrad.imaging-referral-receive', { referrals: bundle(referral) });
const bundle = (...resources: FhirResource[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const asked = () => ehr.seen.map(({ url }) => url);

describe('a document that a referral points to', () => {
  it('is read, and what it mentions is to be checked', async () => {
    stored = { 'DocumentReference/d1': letter({ data: Buffer.from(alarming).toString('base64') }) };
    const { words, present } = await received();
    expect(words).toMatch(/nummen|ridebukse/i);
    expect(words).toMatch(/urinretensjon|vannlating|blære/i);
    expect(present ?? []).not.toContain('urinary-retention');
    expect(asked()).toEqual(['/fhir/DocumentReference/d1']);
  });

  it('is read to the file that holds its text', async () => {
    stored = {
      'DocumentReference/d1': letter({ url: `${ehr.base}/Binary/b1` }),
      'Binary/b1': file(alarming),
    };
    expect((await received()).words).toMatch(/nummen|ridebukse/i);
    expect(asked()).toEqual(['/fhir/DocumentReference/d1', '/fhir/Binary/b1']);
  });

  it('is read for a referral that was itself named by reference', async () => {
    stored = {
      'ServiceRequest/r1': referral,
      'DocumentReference/d1': letter({ data: Buffer.from(alarming).toString('base64') }),
    };
    const { words } = await receive('io.github.ryggrad.imaging-referral-receive', { referrals: ['ServiceRequest/r1'] });
    expect(words).toMatch(/nummen|ridebukse/i);
  });

  it('that cannot be had is named, and nothing is called unnecessary over it', async () => {
    const { unavailable, words } = await received();
    expect(unavailable).toEqual(['DocumentReference']);
    expect(words).not.toMatch(/ikke indisert/i);
  });

  it('about somebody else is left unread, and named', async () => {
    const other = { subject: { reference: 'Patient/p2' } };
    stored = { 'DocumentReference/d1': letter({ data: Buffer.from(alarming).toString('base64') }, other) };
    const { unavailable, words } = await received();
    expect(unavailable).toEqual(['DocumentReference']);
    expect(words).not.toMatch(/nummen|ridebukse/i);
  });

  it('of another server, or a file of another kind, is not fetched', async () => {
    stored = { 'DocumentReference/d1': letter({ contentType: 'application/pdf', url: `${ehr.base}/Binary/b1` }) };
    await received();
    expect(asked()).toEqual(['/fhir/DocumentReference/d1']);
    ehr.seen.length = 0;
    stored = { 'DocumentReference/d1': letter({ url: 'http://127.0.0.1:9/fhir/Binary/b1' }) };
    await received();
    expect(asked()).toEqual(['/fhir/DocumentReference/d1']);
  });

  it('that came along is not read again', async () => {
    const beside = letter({ data: Buffer.from(alarming).toString('base64') });
    const { words } = await receive('io.github.ryggrad.imaging-referral-receive', {
      referrals: bundle(referral, beside),
    });
    expect(words).toMatch(/nummen|ridebukse/i);
    expect(asked()).toEqual([]);
  });

  it('is not read while the referral is being written', async () => {
    await receive('order-sign', { userId: 'Practitioner/gp', draftOrders: bundle({ ...referral, status: 'draft' }) });
    expect(asked()).toEqual([]);
  });
});
