/** A FHIR server that is left alone after failing: the answer is the same as when it fails, only at once. */
import type { FhirResource } from 'fhir/r4';
import { type Loopback, startLoopback } from '../fhir/loopback.ts';
import { type Discovered, hookCall } from '../support/client.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const patient: FhirResource = { resourceType: 'Patient', id: 'p1', gender: 'male', birthDate: '1980-01-01' };
const subject = { reference: 'Patient/p1' };
const saddleNumbness: FhirResource = {
  resourceType: 'Observation',
  id: 'saddle',
  status: 'final',
  subject,
  code: { coding: [{ system: 'https://ryggrad.github.io/fhir/CodeSystem/finding', code: 'saddle-sensory-loss' }] },
  valueBoolean: true,
  effectiveDateTime: new Date().toISOString(),
};
const order: FhirResource = {
  resourceType: 'ServiceRequest',
  id: 'o1',
  status: 'draft',
  intent: 'order',
  subject,
  code: { text: 'MR LS-columna' },
};

/** Headers of the failing server. */
let wish: Record<string, string> = {};
let server: RunningServer;
let broken: Loopback;
let signing: Discovered;
beforeAll(async () => {
  server = await startTestServer();
  broken = await startLoopback((_, response) => void response.writeHead(503, wish).end());
  const discovery = (await (await fetch(`${server.address}/cds-services`)).json()) as { services: Discovered[] };
  const found = discovery.services.find(({ hook }) => hook === 'order-sign');
  if (found === undefined) throw new Error('there is no service for order-sign');
  signing = found;
});
afterAll(async () => {
  await server.close();
  await broken.close();
});

/** The conditions are left for the server, which does not give them. */
async function sign(...chart: readonly FhirResource[]): Promise<{ readonly status: number; readonly text: string }> {
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: order }] };
  const context = { userId: 'Practitioner/d1', patientId: 'p1', draftOrders };
  const body: Record<string, unknown> = { ...hookCall(signing, context, [patient, ...chart]), fhirServer: broken.base };
  delete (body.prefetch as Record<string, unknown>).conditions;
  const answer = await fetch(`${server.address}/cds-services/${signing.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

it('refuses the call as before, names what is missing as before, and shows an emergency as before', async () => {
  const before = [await sign(), await sign(saddleNumbness)];
  wish = { 'retry-after': '60' };
  await sign();
  const asked = broken.seen.length;
  const after = [await sign(), await sign(saddleNumbness)];
  expect(broken.seen).toHaveLength(asked);
  for (const [without, withEmergency] of [before, after]) {
    expect(without?.status).toBe(412);
    expect(without?.text).toContain('"Condition"');
    expect(withEmergency?.status).toBe(200);
    expect(withEmergency?.text).toContain('"suspectedCaudaEquina"');
    expect(withEmergency?.text).toContain('"critical"');
    expect(withEmergency?.text).toContain('"unavailable":["Condition"]');
  }
});
