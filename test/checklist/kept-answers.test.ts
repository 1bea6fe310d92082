/** Answers that no FHIR server takes: kept for a day, unreadable without the key, for nobody who may not read the patient. */
import { randomBytes } from 'node:crypto';
import type { QuestionnaireResponse } from 'fhir/r4';
import { createAnswerCache } from '../../src/checklist-api/answer-cache.ts';
import { loadConfig } from '../../src/config.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const DAY_MS = 86_400_000;
const patient = { server: 'https://ehr.example/fhir/', patientId: 'p1' };
const form = (id: string): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: 'https://ryggrad.github.io/fhir/Questionnaire/back-pain-checklist|0.1.0',
  status: 'completed',
  subject: { reference: `Patient/${id}` },
  authored: new Date().toISOString(),
  item: [{ linkId: 'saddle-sensory-loss', answer: [{ valueBoolean: true }] }],
});

describe('the answers that are kept', () => {
  it('come back for their own patient on their own server, and for nobody else', () => {
    const answers = createAnswerCache(randomBytes(32));
    answers.keep(patient, form('p1'));
    expect(answers.find(patient)?.item).toEqual(form('p1').item);
    expect(answers.find({ ...patient, patientId: 'p2' })).toBeUndefined();
    expect(answers.find({ ...patient, server: 'https://other.example/fhir/' })).toBeUndefined();
  });

  it('are forgotten after a day', () => {
    let now = 1_000_000;
    const answers = createAnswerCache(randomBytes(32), () => now);
    expect(answers.keep(patient, form('p1'))).toBe(now + DAY_MS);
    now += DAY_MS - 1;
    expect(answers.find(patient)).toBeDefined();
    now += 1;
    expect(answers.find(patient)).toBeUndefined();
    expect(answers.size()).toBe(0);
  });

  it('are replaced by newer ones', () => {
    const answers = createAnswerCache(randomBytes(32));
    answers.keep(patient, form('p1'));
    answers.keep(patient, { ...form('p1'), status: 'amended' });
    expect(answers.find(patient)?.status).toBe('amended');
    expect(answers.size()).toBe(1);
  });

  it('need a key that is long enough', () => {
    const key = (bytes: number) => ({ RYGGRAD_CHECKLIST_ANSWER_KEY: randomBytes(bytes).toString('base64') });
    expect(loadConfig(key(32)).checklistAnswerKey?.length).toBe(32);
    expect(() => loadConfig(key(31))).toThrow('RYGGRAD_CHECKLIST_ANSWER_KEY: must have at least 32 bytes');
  });
});

describe('keeping answers', () => {
  let server: RunningServer;
  const id = 'frisk-gammel-l84';
  beforeAll(async () => {
    server = await startTestServer({
      RYGGRAD_DEMO: 'on',
      RYGGRAD_DEADLINE_MS: '30000',
      RYGGRAD_CHECKLIST_ANSWER_KEY: randomBytes(32).toString('base64'),
    });
    await fetch(`${server.address}/demo/fhir/metadata`);
  });
  afterAll(() => server.close());

  const keep = (body: object) =>
    fetch(`${server.address}/checklist/api/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const fhirServer = () => `${server.address}/demo/fhir`;

  async function alarms(more: object): Promise<boolean> {
    const response = await fetch(`${server.address}/cds-services/back-pain-patient-view`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        hook: 'patient-view',
        hookInstance: crypto.randomUUID(),
        context: { userId: 'Practitioner/demo-lege', patientId: id },
        ...more,
      }),
    });
    const { cards = [] } = (await response.json()) as { cards?: readonly { readonly indicator: string }[] };
    return cards.some(({ indicator }) => indicator === 'critical');
  }

  it('lets the next hook of that server count them, and no call that may not read there', async () => {
    expect(await alarms({ fhirServer: fhirServer() })).toBe(false);
    const response = await keep({ fhirServer: fhirServer(), patientId: id, response: form(id) });
    expect(response.status).toBe(201);
    const { until } = (await response.json()) as { until: string };
    expect(Date.parse(until)).toBeGreaterThan(Date.now());
    expect(await alarms({ fhirServer: fhirServer() })).toBe(true);
    expect(await alarms({})).toBe(false);
    expect(await alarms({ fhirServer: 'https://ehr.invalid/fhir' })).toBe(false);
  });

  it('takes none for a patient whom the caller cannot read', async () => {
    const response = await keep({ fhirServer: fhirServer(), patientId: 'nobody', response: form('nobody') });
    expect(response.status).toBe(403);
  });

  it('contacts no server that is not allowed', async () => {
    const response = await keep({ fhirServer: 'https://ehr.invalid/fhir', patientId: id, response: form(id) });
    expect(response.status).toBe(403);
  });

  it.each([
    ['fhirServer', { fhirServer: 'no address' }],
    ['patientId', { patientId: '../Observation' }],
    ['response', { response: form('somebody-else') }],
    ['response', { response: { ...form(id), questionnaire: 'https://example.org/other' } }],
    ['response', { response: { resourceType: 'Observation' } }],
  ])('refuses what it does not keep, and names %s', async (field, wrong) => {
    const response = await keep({ fhirServer: fhirServer(), patientId: id, response: form(id), ...wrong });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain(`"expression":["${field}"]`);
  });

  it('is not offered without a key', async () => {
    const other = await startTestServer({ RYGGRAD_DEMO: 'on' });
    const response = await fetch(`${other.address}/checklist/api/answers`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
    await other.close();
  });
});
