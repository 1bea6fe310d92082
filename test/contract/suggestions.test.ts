/** Suggestions over real HTTP: what real cards offer, in the codes of a catalogue and in the dialect of a client. */
import type { FhirResource, ServiceRequest } from 'fhir/r4';
import type { CdsResponse, Suggestion } from '../../src/cds-hooks/types.ts';
import { loadConfig } from '../../src/config.ts';
import { type StartedServer, startServer } from '../../src/start.ts';
import { http } from '../support/app.ts';
import { faultsOf } from '../support/fhir-validators.ts';
import { problemsOfResponse } from '../support/response-validator.ts';

const catalogue = `orderCatalogue:
  mr-lumbar: { system: "https://ehr.example/orders", code: MRLS, display: MR LS-columna }
  emergency-referral: { system: "https://ehr.example/orders", code: OHJELP, display: Øyeblikkelig hjelp }
`;
const narrow = `dialect:
  { oneActionPerSuggestion: true, selectionBehavior: any, links: false, detail: plain, deleteActions: false, systemActions: true }
`;

const servers = new Map<string, StartedServer>();
async function started(file: string): Promise<StartedServer> {
  const known = servers.get(file);
  if (known !== undefined) return known;
  const server = await startServer(
    loadConfig(
      { PORT: '0', RYGGRAD_STORE: 'memory:', RYGGRAD_LOG_LEVEL: 'silent', RYGGRAD_DEADLINE_MS: '20000' },
      file,
    ),
  );
  servers.set(file, server);
  return server;
}
beforeAll(async () => {
  const server = await started(catalogue);
  for (let ready = false; !ready; ) {
    const { json } = await http('GET', `${server.address}/health/ready`);
    ready = JSON.stringify(json).includes('"demo":"ok"');
  }
});
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

const order = (id: string | undefined, patientId: string, text: string): object => ({
  resourceType: 'ServiceRequest',
  ...(id !== undefined && { id }),
  status: 'draft',
  intent: 'order',
  code: { text },
  subject: { reference: `Patient/${patientId}` },
  reasonCode: [{ text: 'Isjias, operert tidligere' }],
  note: [{ text: 'Ring ved funn' }],
});

interface Asked {
  readonly hook: 'patient-view' | 'order-sign' | 'order-select';
  readonly patientId: string;
  readonly orders?: readonly object[];
  readonly selections?: readonly string[];
}

/** Asks the service; every answer goes through the validator of responses and both validators of FHIR. */
async function ask({ hook, patientId, orders, selections }: Asked, file = catalogue): Promise<CdsResponse> {
  const { address } = await started(file);
  // The patients of one server serve all: demo mode reads any FHIR server on the loopback interface.
  const fhirServer = `${(await started(catalogue)).address}/demo/fhir`;
  const entry = orders?.map((resource) => ({ resource }));
  const context = {
    userId: 'Practitioner/demo-lege',
    patientId,
    ...(entry && { draftOrders: { resourceType: 'Bundle', type: 'collection', entry } }),
    ...(selections && { selections }),
  };
  const hookInstance = '6bc883b2-b795-4dcb-b661-34884a31d472';
  const body = { hook, hookInstance, fhirServer, context };
  const answer = await http('POST', `${address}/cds-services/back-pain-${hook}`, body);
  expect({ status: answer.status, problems: problemsOfResponse(answer.json) }).toEqual({ status: 200, problems: [] });
  const response = answer.json as CdsResponse;
  expect(resourcesIn(response).flatMap(faultsOf)).toEqual([]);
  return response;
}

function suggestionsIn({ cards }: CdsResponse): readonly Suggestion[] {
  return cards.flatMap(({ suggestions = [] }) => suggestions);
}

function resourcesIn(response: CdsResponse): readonly FhirResource[] {
  const actions = [...suggestionsIn(response).flatMap((one) => one.actions ?? []), ...(response.systemActions ?? [])];
  return actions.flatMap(({ resource }) => (resource ? [resource] : []));
}

const ct: Asked = { hook: 'order-sign', patientId: 'operert-ct', orders: [order('o1', 'operert-ct', 'CT LS-columna')] };

describe('a card about an order', () => {
  it('[CH-78] [CH-79] [CH-88] [CH-89] [CH-94] [CH-95] offers the whole updated order in the code of the site', async () => {
    const response = await ask(ct);
    const [card] = response.cards.filter(({ suggestions }) => suggestions !== undefined);
    expect(card?.selectionBehavior).toBe('at-most-one');
    expect(card?.suggestions).toEqual([
      {
        label: 'Endre bestillingen fra CT LS-columna til MR LS-columna',
        uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        isRecommended: true,
        actions: [
          {
            type: 'update',
            description: 'Endre bestillingen fra CT LS-columna til MR LS-columna',
            resource: {
              ...order('o1', 'operert-ct', 'CT LS-columna'),
              code: {
                coding: [{ system: 'https://ehr.example/orders', code: 'MRLS', display: 'MR LS-columna' }],
                text: 'MR LS-columna',
              },
            },
          },
        ],
      },
    ]);
  });

  it('[CH-96] offers to delete an order that is not advised, by its reference alone', async () => {
    const orders = [order('o7', 'uten-flagg-mr', 'MR LS-columna')];
    const response = await ask({ hook: 'order-sign', patientId: 'uten-flagg-mr', orders });
    expect(suggestionsIn(response).flatMap(({ actions = [] }) => actions)).toEqual([
      { type: 'delete', description: 'Slett bestillingen av MR LS-columna', resourceId: 'ServiceRequest/o7' },
    ]);
    const underscored = [order('draft_7', 'uten-flagg-mr', 'MR LS-columna')];
    const same = await ask({ hook: 'order-sign', patientId: 'uten-flagg-mr', orders: underscored });
    expect(suggestionsIn(same)[0]?.actions?.[0]?.resourceId).toBe('ServiceRequest/draft_7');
  });

  it('[CH-95] [CH-96] offers nothing for a draft without an id, and nothing for one that was not selected', async () => {
    const nameless = await ask({ ...ct, orders: [order(undefined, 'operert-ct', 'CT LS-columna')] });
    expect(nameless.cards.length).toBeGreaterThan(0);
    expect(suggestionsIn(nameless)).toEqual([]);
    // No reference can hold this id: the click would name nothing.
    const misnamed = await ask({ ...ct, orders: [order('MR LS-columna', 'operert-ct', 'CT LS-columna')] });
    expect(misnamed.cards.length).toBeGreaterThan(0);
    expect(suggestionsIn(misnamed)).toEqual([]);
    const two = [order('o1', 'operert-ct', 'CT LS-columna'), order('o2', 'operert-ct', 'MR kne')];
    const other = await ask({
      hook: 'order-select',
      patientId: 'operert-ct',
      orders: two,
      selections: ['ServiceRequest/o2'],
    });
    expect(suggestionsIn(other)).toEqual([]);
  });
});

describe('a card at the visit', () => {
  it('[CH-90] [CH-91] [CH-93] [CH-98] offers an emergency referral with an id for the time being', async () => {
    const response = await ask({ hook: 'patient-view', patientId: 'ridebukseanestesi' });
    const [suggestion, ...others] = suggestionsIn(response);
    expect(others).toEqual([]);
    expect(suggestion?.isRecommended).toBe(true);
    expect(suggestion?.actions?.map(({ type }) => type)).toEqual(['create']);
    const [resource] = resourcesIn(response) as readonly ServiceRequest[];
    expect(resource).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'draft',
      priority: 'stat',
      code: { text: 'Øyeblikkelig hjelp' },
    });
  });

  it('[CH-91] offers no order for which the site has no code', async () => {
    const empty = 'orderCatalogue: {}\n';
    expect(suggestionsIn(await ask({ hook: 'patient-view', patientId: 'ridebukseanestesi' }, empty))).toEqual([]);
  });
});

describe('a client with a dialect', () => {
  const file = catalogue + narrow;

  it('[CH-78] [CH-79] has one action a suggestion, any of them, no links and no Markdown', async () => {
    const { cards } = await ask(ct, file);
    for (const card of cards) {
      expect(card).not.toHaveProperty('links');
      expect(card.detail).not.toContain('**');
      for (const { actions = [] } of card.suggestions ?? []) expect(actions).toHaveLength(1);
      if (card.suggestions !== undefined) expect(card.selectionBehavior).toBe('any');
    }
  });

  it('[CH-93] that cannot delete is offered the order with a status in its place', async () => {
    const orders = [order('o7', 'uten-flagg-mr', 'MR LS-columna')];
    const response = await ask({ hook: 'order-sign', patientId: 'uten-flagg-mr', orders }, file);
    expect(suggestionsIn(response).flatMap(({ actions = [] }) => actions.map(({ type }) => type))).toEqual(['update']);
    expect(resourcesIn(response)[0]).toMatchObject({ id: 'o7', status: 'revoked' });
  });

  it('[CH-99] [CH-101] that agreed gets the rating on the whole order as a system action, without a uuid', async () => {
    const { systemActions = [], extension } = await ask(ct, file);
    const decision = extension?.['io.github.ryggrad.decision'] as { readonly id: string };
    expect(systemActions).toHaveLength(1);
    expect(systemActions[0]).not.toHaveProperty('uuid');
    expect(systemActions[0]?.resource).toMatchObject({
      ...order('o1', 'operert-ct', 'CT LS-columna'),
      extension: [
        {
          extension: [
            { url: 'rating', valueCodeableConcept: { coding: [{ code: 'not-appropriate' }] } },
            { url: 'decision', valueUri: `urn:uuid:${decision.id}` },
          ],
        },
      ],
    });
  });

  it('[CH-100] that did not agree gets no system action, and no empty list', async () => {
    expect(await ask(ct)).not.toHaveProperty('systemActions');
  });
});

describe('nobody', () => {
  it('[CH-8] gets an action selection behaviour', async () => {
    expect(JSON.stringify([await ask(ct), await ask(ct, catalogue + narrow)])).not.toContain('actionSelectionBehavior');
  });
});
