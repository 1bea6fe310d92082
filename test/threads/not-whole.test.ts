/** A call that must be completed from a FHIR server is answered as ever, its data read once, and the next ones go no detour. */
import type { FhirResource } from 'fhir/r4';
import { services } from '../../src/cds-hooks/services.ts';
import { type Loopback, sendJson, startLoopback } from '../fhir/loopback.ts';
import { type Clinic, openClinic } from '../memory/clinic.ts';
import { answerTemplate } from '../support/client.ts';
import { visitChart } from '../support/visit-chart.ts';
import { wholeView } from './hand-made.ts';
import { comparable, openThreaded, wasOnThread } from './kit.ts';

const emergency = { days: 10, present: ['saddle-sensory-loss'] as const };
const chart: readonly FhirResource[] = visitChart(emergency);
const path = '/cds-services/back-pain-patient-view';

let ehr: Loopback;
let here: Clinic;
let onThread: Clinic;
beforeAll(async () => {
  const template = services()[0]?.prefetch[missing] ?? '';
  ehr = await startLoopback((_request, response) =>
    sendJson(response, answerTemplate(template, { patientId: 'p1' }, chart)),
  );
  const env = { RYGGRAD_FHIR_SERVERS: `${ehr.base} open` };
  [here, onThread] = await Promise.all([openClinic({ RYGGRAD_THREADS: '0', ...env }), openThreaded(env)]);
});
afterAll(() => Promise.all([here.close(), onThread.close(), ehr.close()]));

/** All but one query. */
const missing = 'conditions';
const whole = wholeView(emergency);
const { [missing]: _missing, ...prefetch } = whole.prefetch as Record<string, unknown>;
const partial = () => ({ ...whole, prefetch, fhirServer: ehr.base });

async function readsOf(clinic: Clinic) {
  ehr.seen.length = 0;
  const { status, text, json } = await clinic.send('POST', path, partial());
  return { status, text: comparable(text), reads: ehr.seen.map(({ url }) => url.split('?', 1)[0]), json };
}

it('is answered the same, and read from the server once', async () => {
  const one = await readsOf(here);
  const other = await readsOf(onThread);
  expect(wasOnThread(onThread)).toBe(true);
  expect(other).toMatchObject({ status: 200, text: one.text, reads: one.reads });
  expect(one.reads).toEqual(['/fhir/Condition']);
  expect(other.json).toMatchObject({ cards: [{ indicator: 'critical' }] });
});

it('is not tried on a thread again for a while, and then it is', async () => {
  const tried: boolean[] = [];
  for (let call = 0; call < 52; call += 1) {
    const { status } = await onThread.send('POST', path, partial());
    expect(status).toBe(200);
    tried.push(wasOnThread(onThread));
  }
  expect(tried.slice(0, 45)).toEqual(Array(45).fill(false));
  expect(tried).toContain(true);
});

it('keeps no call of another service from the thread', async () => {
  await onThread.order('order-sign', emergency, []);
  expect(wasOnThread(onThread)).toBe(true);
});
