/** Malformed and hostile requests: each gets the right 4xx, which names the field and never its value; the service stays up. */
import { request as httpRequest } from 'node:http';
import { type HttpAnswer, http, type RunningApp, startApp } from '../support/app.ts';
import { bundleOf, validCall } from '../support/requests.ts';

/** Planted in every bad request; must come back in no answer and no log line. */
const SECRET = 'Nordmann';
const LIMIT = 10_000_000;

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const view = 'back-pain-patient-view';
const select = 'back-pain-order-select';
const sign = 'back-pain-order-sign';
const dispatch = 'back-pain-order-dispatch';
const receive = 'back-pain-imaging-referral-receive';
const urlOf = (id: string): string => `${app.url}/cds-services/${id}`;

interface Outcome {
  readonly resourceType: string;
  readonly issue: readonly {
    readonly severity: string;
    readonly code: string;
    readonly diagnostics?: string;
    readonly expression?: readonly string[];
  }[];
}

function expectOutcome(answer: HttpAnswer, status: number): Outcome {
  expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
    status,
    type: 'application/fhir+json; charset=utf-8',
  });
  const outcome = answer.json as Outcome;
  expect(outcome.resourceType).toBe('OperationOutcome');
  expect(outcome.issue.length).toBeGreaterThan(0);
  expect(answer.text).not.toContain(SECRET);
  expect(JSON.stringify(app.logged())).not.toContain(SECRET);
  return outcome;
}

const fieldsIn = (outcome: Outcome): readonly string[] => outcome.issue.flatMap(({ expression = [] }) => expression);

describe('a body that is no JSON document', () => {
  const call = JSON.stringify(validCall(view, {}, { userId: SECRET }));
  const nested = (levels: number): string => `${'['.repeat(levels)}"${SECRET}"${']'.repeat(levels)}`;
  it.each<[title: string, body: string | Uint8Array, words: string]>([
    ['[CH-3] a trailing comma', call.replace(/\}$/, ',}'), 'well-formed'],
    ['[CH-3] a comment', `// ${SECRET}\n${call}`, 'well-formed'],
    ['text', SECRET, 'well-formed'],
    ['half a document', call.slice(0, -5), 'well-formed'],
    ['two documents', call + call, 'well-formed'],
    ['nothing', '', 'empty'],
    ['blanks', '   ', 'well-formed'],
    ['a byte order mark', `\uFEFF${call}`, 'byte order mark'],
    ['bytes that are no UTF-8', Buffer.from(call.replace(SECRET, `${SECRET}å`), 'latin1'), 'UTF-8'],
    ['UTF-16', Buffer.from(call, 'utf16le'), 'well-formed'],
    ['a list nested 100 deep', `{"prefetch":${nested(100)}}`, 'nested'],
    ['objects nested 100 deep', `{"context":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`, 'nested'],
    ['a list nested 200,000 deep', nested(200_000), 'nested'],
    ['brackets opened and never closed', '['.repeat(5000), 'nested'],
    ['half a surrogate pair', call.replace(SECRET, `${SECRET}\\ud83d`), 'surrogate'],
    ['half a surrogate pair in a name', call.replace('"userId"', '"user\\udc00Id"'), 'surrogate'],
    ['a member named __proto__', call.replace('{', '{"__proto__":{"hook":"x"},'), '__proto__'],
    ['a member named __proto__ in escapes', call.replace('{"userId"', '{"\\u005f_proto__":{},"userId"'), '__proto__'],
  ])('is refused with 400: %s', async (_title, body, words) => {
    const outcome = expectOutcome(await http('POST', urlOf(view), body), 400);
    expect(outcome.issue[0]?.diagnostics).toContain(words);
  });

  it('is told from one whose texts hold many brackets, or whole surrogate pairs', async () => {
    const brackets = '[{'.repeat(500);
    const body = JSON.stringify(validCall(view, { extension: { brackets: `\\"${brackets}` } })).replace(
      '}',
      ',"smile":"\\ud83d\\ude00"}',
    );
    expect((await http('POST', urlOf(view), body)).status).toBe(200);
  });

  it('names the place of half a surrogate pair', async () => {
    const outcome = expectOutcome(await http('POST', urlOf(view), call.replace(SECRET, '\\ud83d')), 400);
    expect(fieldsIn(outcome)).toEqual(['context.userId']);
  });

  it('but no name that neither FHIR nor CDS Hooks has given', async () => {
    const body = call.replace('"userId"', `"${SECRET}":{"userId":"\\ud83d"},"userId"`);
    expect(fieldsIn(expectOutcome(await http('POST', urlOf(view), body), 400))).toEqual(['context.userId']);
  });
});

describe('a call that is wrong', () => {
  const order = { resourceType: 'ServiceRequest', id: 'o1' };
  const long = `${SECRET}${'x'.repeat(3000)}`;
  it.each<[title: string, id: string, body: unknown, field: string]>([
    ['[CH-26] no hook', view, { hookInstance: SECRET, context: {} }, 'hook'],
    ['[CH-26] a hook that is a number', view, validCall(view, { hook: 7 }), 'hook'],
    ['[CH-27] no hookInstance', view, { hook: 'patient-view', context: { x: SECRET } }, 'hookInstance'],
    ['[CH-27] a hookInstance that is a number', view, validCall(view, { hookInstance: 5 }), 'hookInstance'],
    ['[CH-27] an empty hookInstance', view, validCall(view, { hookInstance: '' }), 'hookInstance'],
    ['[CH-31] no context', view, { hook: 'patient-view', hookInstance: SECRET }, 'context'],
    ['[CH-31] a null context', view, validCall(view, { context: null }), 'context'],
    ['[CH-31] a context that is text', view, validCall(view, { context: SECRET }), 'context'],
    ['[CH-31] a context that is a list', view, validCall(view, { context: [SECRET] }), 'context'],
    ['no patient', view, { ...validCall(view), context: { userId: SECRET } }, 'context.patientId'],
    ['a patient that is a number', view, validCall(view, {}, { patientId: 123 }), 'context.patientId'],
    ['a patient id with blanks', view, validCall(view, {}, { patientId: `Ola ${SECRET}` }), 'context.patientId'],
    ['a patient id that climbs', view, validCall(view, {}, { patientId: '..' }), 'context.patientId'],
    ['a patient id with a query', view, validCall(view, {}, { patientId: '1?_count=1' }), 'context.patientId'],
    [
      'another type for the patient',
      view,
      validCall(view, {}, { patientId: `Practitioner/${SECRET}` }),
      'context.patientId',
    ],
    ['a patient id beyond all measure', view, validCall(view, {}, { patientId: long }), 'context.patientId'],
    ['no user', view, { ...validCall(view), context: { patientId: SECRET } }, 'context.userId'],
    [
      'no encounter at encounter-start',
      'back-pain-encounter-start',
      validCall('back-pain-encounter-start', {}, { encounterId: undefined }),
      'context.encounterId',
    ],
    [
      'an encounter that is an object',
      view,
      validCall(view, {}, { encounterId: { reference: SECRET } }),
      'context.encounterId',
    ],
    ['null for draft orders', sign, validCall(sign, {}, { draftOrders: null }), 'context.draftOrders'],
    ['a list for draft orders', sign, validCall(sign, {}, { draftOrders: [order] }), 'context.draftOrders'],
    [
      'an order for draft orders',
      sign,
      validCall(sign, {}, { draftOrders: order }),
      'context.draftOrders.resourceType',
    ],
    [
      'entries that are no list',
      sign,
      validCall(sign, {}, { draftOrders: { resourceType: 'Bundle', entry: {} } }),
      'context.draftOrders.entry',
    ],
    [
      'an entry without a resource',
      sign,
      validCall(sign, {}, { draftOrders: { resourceType: 'Bundle', entry: [{ fullUrl: SECRET }] } }),
      'context.draftOrders.entry[0].resource',
    ],
    [
      'a resource without a type',
      sign,
      validCall(sign, {}, { draftOrders: bundleOf(order, { id: SECRET }) }),
      'context.draftOrders.entry[1].resource.resourceType',
    ],
    [
      'an order id that is a number',
      sign,
      validCall(sign, {}, { draftOrders: bundleOf({ ...order, id: 1 }) }),
      'context.draftOrders.entry[0].resource.id',
    ],
    [
      '501 draft orders',
      sign,
      validCall(sign, {}, { draftOrders: bundleOf(...Array.from({ length: 501 }, () => order)) }),
      'context.draftOrders.entry',
    ],
    ['selections that are no list', select, validCall(select, {}, { selections: SECRET }), 'context.selections'],
    ['no selection', select, validCall(select, {}, { selections: [] }), 'context.selections'],
    [
      'a selection that is an object',
      select,
      validCall(select, {}, { selections: [{ reference: SECRET }] }),
      'context.selections[0]',
    ],
    ['no performer', dispatch, validCall(dispatch, {}, { performer: undefined }), 'context.performer'],
    [
      'a dispatched order that is no reference',
      dispatch,
      validCall(dispatch, {}, { dispatchedOrders: [SECRET] }),
      'context.dispatchedOrders[0]',
    ],
    [
      'a dispatched order of a type that nobody knows',
      dispatch,
      validCall(dispatch, {}, { dispatchedOrders: ['ServiceRequest/1', `${SECRET}/1`] }),
      'context.dispatchedOrders[1]',
    ],
    [
      'a referral that is a patient',
      receive,
      validCall(receive, {}, { referrals: [`Patient/${SECRET}`] }),
      'context.referrals[0]',
    ],
    [
      'a dispatched order on another server',
      dispatch,
      validCall(
        dispatch,
        { fhirServer: 'https://ehr.example/fhir' },
        { dispatchedOrders: [`https://evil.example/${SECRET}/ServiceRequest/1`] },
      ),
      'context.dispatchedOrders[0]',
    ],
    [
      'tasks that are text',
      dispatch,
      validCall(dispatch, {}, { fulfillmentTasks: SECRET }),
      'context.fulfillmentTasks',
    ],
    ['no referrals', receive, validCall(receive, {}, { referrals: [] }), 'context.referrals'],
    [
      'referrals without an order',
      receive,
      validCall(receive, {}, { referrals: bundleOf({ resourceType: 'Patient', id: SECRET }) }),
      'context.referrals',
    ],
    ['a referral that is a number', receive, validCall(receive, {}, { referrals: [7] }), 'context.referrals[0]'],
    [
      '[CH-28] a token without a FHIR server',
      view,
      validCall(view, { fhirAuthorization: { access_token: SECRET } }),
      'fhirServer',
    ],
    ['a FHIR server that is no address', view, validCall(view, { fhirServer: SECRET }), 'fhirServer'],
    ['a FHIR server on the file system', view, validCall(view, { fhirServer: `file:///${SECRET}` }), 'fhirServer'],
    [
      '[CH-51] a token without a value',
      view,
      validCall(view, { fhirServer: 'https://ehr.example', fhirAuthorization: { token_type: 'Bearer' } }),
      'fhirAuthorization.access_token',
    ],
    [
      '[CH-51] a token that would break a header',
      view,
      validCall(view, { fhirServer: 'https://ehr.example', fhirAuthorization: { access_token: `a\r\nX: ${SECRET}` } }),
      'fhirAuthorization.access_token',
    ],
    [
      '[CH-52] a token of another kind',
      view,
      validCall(view, {
        fhirServer: 'https://ehr.example',
        fhirAuthorization: { access_token: 'a', token_type: SECRET },
      }),
      'fhirAuthorization.token_type',
    ],
    ['prefetch that is text', view, validCall(view, { prefetch: SECRET }), 'prefetch'],
    [
      'a prefetch value that is text',
      view,
      validCall(view, { prefetch: { conditions: SECRET } }),
      'prefetch.conditions',
    ],
    ['a prefetch value that is a list', view, validCall(view, { prefetch: { patient: [SECRET] } }), 'prefetch.patient'],
  ])('[CH-69] [CH-70] is refused with 400 and its field: %s', async (_title, id, body, field) => {
    const outcome = expectOutcome(await http('POST', urlOf(id), body), 400);
    expect(fieldsIn(outcome)).toContain(field);
  });

  it.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['a text', `"${SECRET}"`],
    ['null', 'null'],
    ['true', 'true'],
  ])('is refused with 400 when the body is %s', async (_title, body) => {
    const outcome = expectOutcome(await http('POST', urlOf(view), body), 400);
    expect(outcome.issue[0]?.diagnostics).toContain('object');
  });

  it('hears of every field at once', async () => {
    const body = {
      hook: 'order-select',
      context: { patientId: 1, selections: SECRET, draftOrders: null },
      prefetch: { devices: 3 },
    };
    expect(fieldsIn(expectOutcome(await http('POST', urlOf(select), body), 400)).toSorted()).toEqual([
      'context.draftOrders',
      'context.patientId',
      'context.selections',
      'context.userId',
      'hookInstance',
      'prefetch.devices',
    ]);
  });

  it('[CH-22] [CH-26] is refused with 422 when its hook belongs to another service, known or not', async () => {
    for (const hook of ['order-sign', 'appointment-book', SECRET]) {
      expect(fieldsIn(expectOutcome(await http('POST', urlOf(view), validCall(view, { hook })), 422))).toEqual([
        'hook',
      ]);
    }
  });

  it('[CH-56] is refused with 403 when its token is for another patient', async () => {
    const fhirAuthorization = { access_token: 'a', token_type: 'Bearer', patient: SECRET };
    const body = validCall(view, { fhirServer: 'https://ehr.example/fhir', fhirAuthorization });
    expect(fieldsIn(expectOutcome(await http('POST', urlOf(view), body), 403))).toEqual(['fhirAuthorization.patient']);
  });
});

describe('a request the protocol does not know', () => {
  it.each([
    `no-such-service-${SECRET}`,
    '__proto__',
    'constructor',
    '%2e%2e',
    'BACK-PAIN-PATIENT-VIEW',
    'back-pain-patient-view%00',
  ])('is refused with 404 for the service %s', async (id) => {
    expectOutcome(await http('POST', urlOf(id), validCall(view)), 404);
  });

  it('is refused with 400 when its path cannot be decoded', async () => {
    expectOutcome(await http('POST', urlOf('%E0%A4%A'), validCall(view)), 400);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'application/jsonp',
    'application/json; charset=iso-8859-1',
  ])('is refused with 415 as %s', async (type) => {
    expectOutcome(await http('POST', urlOf(view), JSON.stringify(validCall(view)), { 'content-type': type }), 415);
  });

  it('is refused with 415 when it is compressed', async () => {
    expectOutcome(await http('POST', urlOf(view), validCall(view), { 'content-encoding': 'gzip' }), 415);
  });

  it('is refused with 415 without a media type', async () => {
    const answer = await http('POST', urlOf(view), Buffer.from(JSON.stringify(validCall(view))), {
      'content-type': '',
    });
    expectOutcome(answer, 415);
  });
});

describe('a body beyond 10 MB', () => {
  /** Æ is two bytes: a limit that counted characters would let this pass. In texts of 50 kB, for one may not be long. */
  const padded = (bytes: number): string => {
    const call = JSON.stringify(validCall(view, { extension: { texts: ['@'] } }));
    const room = bytes - Buffer.byteLength(call) + 1;
    const texts = 'æ'.repeat(Math.floor(room / 2)).replaceAll(`${'æ'.repeat(25_000)}ææ`, `${'æ'.repeat(25_000)}","x`);
    return call.replace('@', texts + 'x'.repeat(room % 2));
  };

  it('is refused with 413 from the first byte over', async () => {
    expect(Buffer.byteLength(padded(LIMIT))).toBe(LIMIT);
    expect((await http('POST', urlOf(view), padded(LIMIT))).status).toBe(200);
    expectOutcome(await http('POST', urlOf(view), padded(LIMIT + 1)), 413);
  });

  it('is refused with 413 when it comes in chunks without a length', async () => {
    const small = await startApp({ env: { RYGGRAD_MAX_BODY_BYTES: '10000' } });
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const out = httpRequest(`${small.url}/cds-services/${view}`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      out.once('error', reject);
      for (let sent = 0; sent < 20; sent++) out.write('x'.repeat(1000));
      out.end();
    });
    await small.close();
    expect(status).toBe(413);
  });
});

describe('after all of these', () => {
  it('the service answers as before', async () => {
    expect((await http('POST', urlOf(view), validCall(view))).status).toBe(200);
    expect((await http('GET', `${app.url}/health/live`)).json).toEqual({ status: 'live' });
  });
});
