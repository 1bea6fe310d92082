/** A practice that signs prescriptions over real HTTP, under either profile, and hears the cards. */
import type { FhirResource } from 'fhir/r4';
import { type Discovered, hookCall } from './client.ts';
import { chartOf, type Patient, type Prescription, prescription, tablets } from './medicine-chart.ts';
import { problemsOfResponse } from './response-validator.ts';
import { type RunningServer, startTestServer } from './server.ts';

export interface Card {
  readonly summary: string;
  readonly detail: string;
  readonly indicator: string;
  readonly source: { readonly topic: { readonly code: string } };
  readonly extension: { readonly 'io.github.ryggrad.advice': { readonly concerns?: readonly string[] } };
}

type Profile = 'current' | 'formi-2007';
const servers = new Map<Profile, RunningServer>();
let services: readonly Discovered[];

/** Starts a service for each profile; to be called before the first prescription. */
export async function openPractice(): Promise<void> {
  servers.set('current', await startTestServer());
  servers.set('formi-2007', await startTestServer({ RYGGRAD_PROFILE: 'formi-2007' }));
  const discovery = await fetch(`${addressOf('current')}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
}

export async function closePractice(): Promise<void> {
  await Promise.all([...servers.values()].map((server) => server.close()));
}

function addressOf(profile: Profile): string {
  const server = servers.get(profile);
  if (server === undefined) throw new Error(`no server for ${profile}`);
  return server.address;
}

export interface Given {
  readonly patient: Patient;
  readonly orders: readonly Prescription[];
  readonly inUse?: readonly Prescription[];
  readonly profile?: Profile;
  /** References of the orders selected: then it is order-select that is called. */
  readonly selections?: readonly string[];
  /** The EHR answers every query for medicines with an error. */
  readonly medicinesFail?: boolean;
}

export async function sign(given: Given): Promise<readonly Card[]> {
  const { patient, orders, inUse = [], profile = 'current', selections } = given;
  const hook = selections === undefined ? 'order-sign' : 'order-select';
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const drafts = orders.map((one, index) => prescription(`o${index + 1}`, one));
  const heap: FhirResource[] = [...chartOf(patient), ...inUse.map((one, index) => prescription(`m${index + 1}`, one))];
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: drafts.map((resource) => ({ resource })) };
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1', draftOrders, selections };
  const body = hookCall(service, context, heap);
  if (given.medicinesFail) failMedicines(service, body);
  const answer = await fetch(`${addressOf(profile)}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nb' },
    body: JSON.stringify(body),
  });
  const json: unknown = await answer.json();
  expect({ status: answer.status, json }).toMatchObject({ status: 200 });
  expect(problemsOfResponse(json)).toEqual([]);
  return (json as { cards: readonly Card[] }).cards;
}

function failMedicines({ prefetch = {} }: Discovered, body: Record<string, unknown>): void {
  const failed = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] };
  const answers = body.prefetch as Record<string, unknown>;
  for (const [key, template] of Object.entries(prefetch)) if (template.startsWith('Medication')) answers[key] = failed;
}

export const heard = (cards: readonly Card[]) =>
  cards.map(({ source, indicator }) => `${source.topic.code} ${indicator}`);

export async function only(given: Given): Promise<Card> {
  const cards = await sign(given);
  const [card] = cards;
  if (card === undefined || cards.length > 1) throw new Error(`one card expected, got ${heard(cards).join(', ')}`);
  return card;
}

export const acute: Patient = { age: 40, days: 6 };
export const sciatica: Patient = {
  age: 40,
  days: 10,
  back: 'L86',
  findings: ['dermatomal-leg-pain', 'lasegue-positive'],
};
export const longLasting: Patient = { age: 55, days: 300 };

export const ibuprofen = (dosage = tablets(1, 3, 7)): Prescription => ({ atc: 'M01AE01', name: 'Ibux 400 mg', dosage });
export const apixaban: Prescription = { atc: 'B01AF02', name: 'Eliquis 5 mg', dosage: tablets(1, 2), since: 200 };
export const paracetamol = (count: number, times: number): Prescription => ({
  atc: 'N02BE01',
  name: 'Paracet 500 mg',
  dosage: tablets(count, times),
});
export const codeineInUse: Prescription = {
  atc: 'N02AJ06',
  name: 'Paralgin forte 400 mg/30 mg',
  dosage: tablets(2, 3),
  since: 3,
};
export const oxycodone: Prescription = { atc: 'N02AA05', name: 'OxyContin depot 10 mg', dosage: tablets(1, 2, 10) };
export const tramadol: Prescription = { atc: 'N02AX02', name: 'Tramadol 50 mg', dosage: tablets(1, 3, 5) };
