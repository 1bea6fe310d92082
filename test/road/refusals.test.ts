/** Calls that the road itself refuses: somebody else's order, orders that cannot be had, data that cannot be had. */
import { type Discovered, hookCall } from '../support/client.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

let server: RunningServer;
let services: readonly Discovered[];

beforeAll(async () => {
  server = await startTestServer();
  const discovery = await fetch(`${server.address}/cds-services`);
  ({ services } = (await discovery.json()) as { services: readonly Discovered[] });
});

afterAll(() => server.close());

const patient = { resourceType: 'Patient' as const, id: 'p1', gender: 'male' as const, birthDate: '1980-01-01' };

function lumbarMr(subject: string) {
  const order = {
    resourceType: 'ServiceRequest',
    id: 'o1',
    status: 'draft',
    intent: 'order',
    subject: { reference: subject },
  };
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { ...order, code: { text: 'MR LS-columna' } } }],
  };
}

async function post(
  hook: string,
  context: Record<string, unknown>,
  change: (body: Record<string, unknown>) => void = () => undefined,
) {
  const service = services.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  const body = hookCall(service, { userId: 'Practitioner/d1', patientId: 'p1', ...context }, [patient]);
  change(body);
  const answer = await fetch(`${server.address}/cds-services/${service.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { issue?: { expression?: string[] }[]; cards?: unknown[] },
  };
}

describe('what the road refuses', () => {
  it('judges an order for the patient in context', async () => {
    const { status, body } = await post('order-sign', { draftOrders: lumbarMr('Patient/p1') });
    expect(status).toBe(200);
    expect(body.cards).not.toHaveLength(0);
  });

  it("refuses another patient's order with 400", async () => {
    const { status, body } = await post('order-sign', { draftOrders: lumbarMr('Patient/p2') });
    expect(status).toBe(400);
    expect(body.issue?.[0]?.expression).toEqual(['context']);
    expect(JSON.stringify(body)).not.toContain('p2');
  });

  it('answers 412 when dispatched orders cannot be read', async () => {
    const { status, body } = await post('order-dispatch', {
      dispatchedOrders: ['ServiceRequest/9'],
      performer: 'Organization/o',
    });
    expect(status).toBe(412);
    expect(body.issue?.[0]?.expression).toEqual(['ServiceRequest']);
  });

  it('answers 412 when a lumbar order is signed and Condition cannot be had', async () => {
    const { status, body } = await post('order-sign', { draftOrders: lumbarMr('Patient/p1') }, (call) => {
      delete (call.prefetch as Record<string, unknown>).conditions;
    });
    expect(status).toBe(412);
    expect(body.issue?.map(({ expression }) => expression)).toContainEqual(['Condition']);
  });

  it('never reads a FHIR server that is not on the list, and says what is missing', async () => {
    const { status, body } = await post('order-sign', { draftOrders: lumbarMr('Patient/p1') }, (call) => {
      delete (call.prefetch as Record<string, unknown>).devices;
      call.fhirServer = 'https://ehr.example/fhir';
    });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('"unavailable":["Device"]');
  });
});
