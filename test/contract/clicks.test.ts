/** A click settles its card: what a suggestion did to the orders is read back as done, by the same service. */
import type { FhirResource } from 'fhir/r4';
import type { Card, CdsResponse, Suggestion } from '../../src/cds-hooks/types.ts';
import { demoOrderCatalogue } from '../../src/demo/order-catalogue.ts';
import { sourceLines } from '../facts/terminology/published.ts';
import { http } from '../support/app.ts';
import { faultsOf } from '../support/fhir-validators.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

interface DemoPatient {
  readonly id: string;
  readonly hook: string;
  readonly encounterId?: string;
  readonly orders: readonly FhirResource[];
}

let server: RunningServer;
let patients: readonly DemoPatient[] = [];
beforeAll(async () => {
  server = await startTestServer({ RYGGRAD_DEADLINE_MS: '20000' });
  const { json } = await http('GET', `${server.address}/console/patients.json`);
  patients = json as readonly DemoPatient[];
});
afterAll(() => server.close());

async function ask(patient: DemoPatient, hook: string, orders: readonly FhirResource[]): Promise<CdsResponse> {
  const entry = orders.map((resource) => ({ resource }));
  const context = {
    userId: 'Practitioner/demo-lege',
    patientId: patient.id,
    ...(patient.encounterId && { encounterId: patient.encounterId }),
    draftOrders: { resourceType: 'Bundle', type: 'collection', entry },
  };
  const body = {
    hook,
    hookInstance: '6bc883b2-b795-4dcb-b661-34884a31d472',
    fhirServer: `${server.address}/demo/fhir`,
    context,
  };
  const answer = await http('POST', `${server.address}/cds-services/back-pain-${hook}`, body);
  expect({ status: answer.status, problems: problemsOfResponse(answer.json) }).toEqual({ status: 200, problems: [] });
  return answer.json as CdsResponse;
}

const nameOf = ({ resourceType, id }: FhirResource): string => `${resourceType}/${id}`;

/** As a client does it: delete, then create, then update (CDS Hooks, "Suggestion"). */
function accept(orders: readonly FhirResource[], { actions = [] }: Suggestion): readonly FhirResource[] {
  const gone = new Set(actions.flatMap(({ resource, resourceId }) => resourceId ?? (resource ? nameOf(resource) : [])));
  const kept = orders.filter((order) => !gone.has(nameOf(order)));
  return [...kept, ...actions.flatMap(({ resource }) => (resource ? [resource] : []))];
}

const matterOf = ({ source, suggestions = [] }: Card): string =>
  `${source.topic?.code}: ${suggestions.map(({ label }) => label).join()}`;

it('[CH-91] [CH-95] [CH-96] for every patient of the demonstration with an order', async () => {
  const withOrders = patients.filter(({ orders }) => orders.length > 0);
  expect(withOrders.length).toBeGreaterThan(10);
  let clicks = 0;
  for (const patient of withOrders) {
    const before = await ask(patient, 'order-sign', patient.orders);
    for (const card of before.cards) {
      for (const suggestion of card.suggestions ?? []) {
        clicks += 1;
        expect((suggestion.actions ?? []).flatMap(({ resource }) => (resource ? faultsOf(resource) : []))).toEqual([]);
        const after = await ask(patient, 'order-sign', accept(patient.orders, suggestion));
        expect(after.cards.map(matterOf)).not.toContain(matterOf(card));
      }
    }
  }
  expect(clicks).toBeGreaterThan(5);
});

describe('the catalogue of the demonstration', () => {
  const known = new Set(sourceLines('codes.tsv').map(({ system, code }) => `${system}|${code}`));

  it.each(Object.entries(demoOrderCatalogue))('has a published code for %s', (_name, { system, code }) => {
    expect(known.has(`${system}|${code}`)).toBe(true);
  });
});
