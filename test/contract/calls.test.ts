/** Hook calls over real HTTP: what each hook brings, and everything real clients are known to do differently. */

import type { HookCall } from '../../src/cds-hooks/types.ts';
import { ServiceError } from '../../src/errors.ts';
import { type HttpAnswer, http, type RunningApp, startApp } from '../support/app.ts';
import { bundleOf, PATIENT, serviceIds, validCall } from '../support/requests.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const post = (id: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  http('POST', `${app.url}/cds-services/${id}`, body, headers);

/** Sends the call, demands 200, and hands back what reached the decision. */
async function arrived(id: string, change: object = {}, inContext: object = {}): Promise<HookCall> {
  const answer = await post(id, validCall(id, { ...change }, inContext));
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 200, text: '{"cards":[]}' });
  const last = app.calls.at(-1);
  if (last === undefined) throw new Error('no call reached the decision');
  return last.call;
}

const sign = 'back-pain-order-sign';
const select = 'back-pain-order-select';
const dispatch = 'back-pain-order-dispatch';
const receive = 'back-pain-imaging-referral-receive';
const view = 'back-pain-patient-view';
const request = (id?: string): object => ({
  resourceType: 'ServiceRequest',
  ...(id !== undefined && { id }),
  code: { coding: [{}] },
});
const references = (call: HookCall): readonly string[] =>
  call.orders.map(({ resource }) => `${resource.resourceType}/${resource.id}`);

describe('a call', () => {
  it.each(serviceIds)('[CH-25] [CH-67] [CH-68] to %s with the smallest valid context is answered 200', async (id) => {
    const call = await arrived(id);
    expect([call.serviceId, call.patientId]).toEqual([id, PATIENT]);
  });

  it('[CH-34] may come beside others, each with its own instance', async () => {
    const before = app.calls.length;
    const instances = Array.from({ length: 20 }, (_, index) => `6bc883b2-b795-4dcb-b661-34884a31d4${index + 10}`);
    await Promise.all(instances.map((hookInstance) => post(view, validCall(view, { hookInstance }))));
    expect(
      app.calls
        .slice(before)
        .map(({ call }) => call.hookInstance)
        .toSorted(),
    ).toEqual(instances);
  });

  it.each(['application/json', 'application/fhir+json', 'application/json; charset=UTF-8', 'application/vnd.ehr+json'])(
    'may be sent as %s',
    async (type) => {
      expect((await post(view, validCall(view), { 'content-type': type })).status).toBe(200);
    },
  );

  it('[CH-27] may have a hookInstance that is no UUID', async () => {
    expect((await arrived(view, { hookInstance: 'instans 7' })).hookInstance).toBe('instans 7');
  });

  it('[CH-33] may have extensions of any shape and members nobody knows', async () => {
    await arrived(
      view,
      { extension: { 'com.example.timestamp': '2026-11-22', 'com.example.x': null }, unknown: [1] },
      { extra: {} },
    );
    await arrived(view, { extension: 'none' });
  });

  it('[CH-32] [CH-40] may have no prefetch, or null for it, or keys missing', async () => {
    expect((await arrived(view)).prefetch).toEqual({});
    expect((await arrived(view, { prefetch: null })).prefetch).toEqual({});
    expect((await arrived(view, { prefetch: { patient: { resourceType: 'Patient' } } })).prefetch).toHaveProperty(
      'patient',
    );
  });

  it('[CH-41] [CH-42] may have prefetch values that are null, an empty Bundle of any type, an OperationOutcome', async () => {
    const prefetch = {
      patient: null,
      conditions: { resourceType: 'Bundle' },
      procedures: { resourceType: 'Bundle', type: 'collection', entry: [] },
      devices: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] },
    };
    expect((await arrived(view, { prefetch })).prefetch).toEqual(prefetch);
  });

  it('[CH-39] is not judged by prefetch that nobody asked for', async () => {
    await arrived(view, { prefetch: { ourOwnThing: 'text', coverage: 7 } });
  });

  it.each(['Patient/123', '123', 'https://ehr.example/fhir/Patient/123', 'Patient/123/_history/4'])(
    'may name the patient as %s',
    async (patientId) => {
      expect(await arrived(view, {}, { patientId, encounterId: 'Encounter/5' })).toMatchObject({
        patientId: '123',
        encounterId: '5',
      });
    },
  );

  it.each([null, ''])('may send %p for an encounter it has not', async (encounterId) => {
    expect(
      await arrived(view, { fhirServer: encounterId, fhirAuthorization: null }, { encounterId }),
    ).not.toHaveProperty('encounterId');
  });

  it.each(['PractitionerRole/9', 'Patient/1', 'RelatedPerson/2'])('may have %s as its user', async (userId) => {
    expect((await arrived(view, {}, { userId })).userId).toBe(userId);
  });

  it('[CH-30] [CH-51] [CH-52] may bring a token, of which the value is kept', async () => {
    const fhirAuthorization = {
      access_token: 'hemmelig.token',
      token_type: 'bearer',
      expires_in: 300,
      scope: 'patient/*.rs',
      subject: 'ryggrad',
      patient: `Patient/${PATIENT}`,
    };
    const call = await arrived(view, { fhirServer: 'https://ehr.example/fhir', fhirAuthorization });
    expect(call.fhirAuthorization?.accessToken).toBe('hemmelig.token');
  });
});

describe('draft orders', () => {
  it('[CH-151] come in a Bundle without a type as well', async () => {
    const { entry } = bundleOf(request('a')) as { entry: unknown };
    expect(references(await arrived(sign, {}, { draftOrders: { resourceType: 'Bundle', entry } }))).toEqual([
      'ServiceRequest/a',
    ]);
  });

  it('may have a code without content and a contained medication', async () => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: { text: 'Ibux' } }];
    const drug = { resourceType: 'MedicationRequest', id: 'r', contained, medicationReference: { reference: '#m' } };
    const call = await arrived(sign, {}, { draftOrders: bundleOf(request('a'), drug) });
    expect(call.orders.map(({ resource }) => resource)).toEqual([request('a'), drug]);
  });

  it('are told apart without ids: by the address of their entry, else by place', async () => {
    const entry = [{ fullUrl: 'urn:uuid:0c3f', resource: request() }, { resource: request() }];
    const call = await arrived(sign, {}, { draftOrders: { resourceType: 'Bundle', entry } });
    expect(references(call)).toEqual(['ServiceRequest/0c3f', 'ServiceRequest/draft-2']);
  });

  it('leave resources that are no orders beside them', async () => {
    const call = await arrived(
      sign,
      {},
      { draftOrders: bundleOf(request('a'), { resourceType: 'Medication', id: 'm' }) },
    );
    expect(references(call)).toEqual(['ServiceRequest/a']);
    expect(call).toMatchObject({ supporting: [{ resourceType: 'Medication', id: 'm' }] });
  });

  it.each([
    ['ServiceRequest/b'],
    ['b'],
    ['urn:uuid:b'],
    ['https://ehr.example/fhir/ServiceRequest/b'],
    ['ServiceRequest/b/_history/1'],
  ])('are selected by %s', async (selection) => {
    const entry = [{ resource: request('a') }, { fullUrl: 'urn:uuid:b', resource: request('b') }];
    const call = await arrived(select, {}, { selections: [selection], draftOrders: { resourceType: 'Bundle', entry } });
    expect(call.orders.map(({ selected }) => selected)).toEqual([false, true]);
  });

  it('are all looked at when the selection names none of them', async () => {
    const call = await arrived(select, {}, { selections: ['ServiceRequest/elsewhere'] });
    expect(call.orders.map(({ selected }) => selected)).toEqual([true, true]);
  });
});

describe('orders by reference', () => {
  it('[CH-153] are handed on to be read, each once', async () => {
    const fhirServer = 'https://ehr.example/fhir';
    const dispatchedOrders = ['ServiceRequest/1', `${fhirServer}/ServiceRequest/2`, 'ServiceRequest/1'];
    const call = await arrived(dispatch, { fhirServer }, { dispatchedOrders });
    expect([call.orders, call.orderReferences]).toEqual([[], ['ServiceRequest/1', 'ServiceRequest/2']]);
  });

  it.each(['fulfillmentTasks', 'fulfillment-tasks', 'task'])('are found in %s', async (name) => {
    const tasks = [{ resourceType: 'Task', contained: [request('o1'), null] }];
    const call = await arrived(dispatch, {}, { [name]: name === 'task' ? tasks[0] : tasks });
    expect([references(call), call.orderReferences]).toEqual([['ServiceRequest/o1'], []]);
  });

  it('are found in the prefetch we asked for, and only there', async () => {
    const found = await arrived(dispatch, { prefetch: { serviceRequests: bundleOf(request('o1')) } });
    expect([references(found), found.orderReferences]).toEqual([['ServiceRequest/o1'], []]);
    const foreign = await arrived(dispatch, { prefetch: { theirs: bundleOf(request('o1')) } });
    expect(foreign.orderReferences).toEqual(['ServiceRequest/o1']);
  });

  it('may come under the older name of the hook’s draft', async () => {
    const { hook, hookInstance } = validCall(dispatch);
    const body = {
      hook,
      hookInstance,
      context: { patientId: '1', order: 'ServiceRequest/7', performer: 'Organization/x' },
    };
    expect((await post(dispatch, body)).status).toBe(200);
    expect(app.calls.at(-1)?.call.orderReferences).toEqual(['ServiceRequest/7']);
  });

  it('of a received referral may be texts, Reference objects or whole resources', async () => {
    const call = await arrived(
      receive,
      {},
      { referrals: ['ServiceRequest/1', { reference: 'ServiceRequest/2' }, request('3')] },
    );
    expect([references(call), call.orderReferences]).toEqual([
      ['ServiceRequest/3'],
      ['ServiceRequest/1', 'ServiceRequest/2'],
    ]);
  });
});

describe('a new problem', () => {
  it('comes with its conditions', async () => {
    const conditions = bundleOf({ resourceType: 'Condition', id: 'c' }, { resourceType: 'Observation', id: 'o' });
    expect((await arrived('back-pain-problem-list-item-create', {}, { conditions })).conditions).toEqual([
      { resourceType: 'Condition', id: 'c' },
    ]);
  });
});

describe('what the decision says', () => {
  const failing = async (error: Error): Promise<{ answer: HttpAnswer; logged: readonly Record<string, unknown>[] }> => {
    const other = await startApp({ decide: () => Promise.reject(error) });
    const answer = await http('POST', `${other.url}/cds-services/${view}`, validCall(view));
    await other.close();
    return { answer, logged: other.logged() };
  };

  it('[CH-45] [CH-70] becomes 412 when needed data cannot be had', async () => {
    const { answer } = await failing(new ServiceError('required-data-missing', [{ expression: 'Condition' }]));
    expect(answer.status).toBe(412);
    expect(answer.json).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ code: 'incomplete', expression: ['Condition'] }],
    });
  });

  it('[CH-71] becomes 401 without a reason', async () => {
    const { answer } = await failing(new ServiceError('not-authenticated', [{ diagnostics: 'token expired' }]));
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain('expired');
  });

  it('becomes 500 with the correlation id only, and neither answer nor log holds the words of the failure', async () => {
    const { answer, logged } = await failing(new TypeError('cannot read Ola Nordmann'));
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(answer.headers.get('x-correlation-id') ?? 'none');
    expect(answer.text + JSON.stringify(logged)).not.toContain('Nordmann');
    expect(logged.at(-1)).toMatchObject({
      errorName: 'TypeError',
      correlationId: answer.headers.get('x-correlation-id'),
    });
  });
});

describe('the log', () => {
  it('[CH-49] holds neither token nor record of a call, refused or answered', async () => {
    const other = await startApp();
    const access = {
      fhirServer: 'https://ehr.example/fhir',
      fhirAuthorization: { access_token: 'hemmeligtoken', token_type: 'Bearer' },
    };
    const prefetch = { patient: { resourceType: 'Patient', name: [{ family: 'Nordmann' }] } };
    const url = `${other.url}/cds-services/${view}`;
    await http('POST', url, validCall(view, { ...access, prefetch, hookInstance: 'Kari Nordmann' }), {
      authorization: 'Bearer hemmeligtoken',
    });
    await http('POST', url, validCall(view, { ...access, prefetch }, { patientId: 'Kari Nordmann' }));
    await other.close();
    const text = JSON.stringify(other.logged());
    expect(other.logged()).toHaveLength(2);
    expect(text).not.toMatch(/hemmelig|Nordmann|pasient-1|ehr\.example/);
    expect(text).toContain('context.patientId');
  });
});
