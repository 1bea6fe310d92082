/** Calls that are refused, each for another reason, at every place where a call can be refused. */
import { bundleOf, validCall } from '../support/requests.ts';

const view = 'back-pain-patient-view';
const sign = 'back-pain-order-sign';
const select = 'back-pain-order-select';
const dispatch = 'back-pain-order-dispatch';
const receive = 'back-pain-imaging-referral-receive';

const good = JSON.stringify(validCall(view));
const fhirServer = 'https://ehr.example/fhir';
const order = { resourceType: 'ServiceRequest', id: 'o1' };
const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] };
const many = (count: number): readonly object[] => Array.from({ length: count }, () => ({ resourceType: 'Basic' }));

type BadCall = readonly [why: string, status: number, service: string, body: unknown];

const noDocument: readonly BadCall[] = [
  ['text', 400, view, 'Ola'],
  ['half a document', 400, view, good.slice(0, -5)],
  ['two documents', 400, view, good + good],
  ['blanks', 400, view, '   '],
  ['a trailing comma', 400, view, good.replace(/\}$/, ',}')],
  ['a byte order mark', 400, view, `\uFEFF${good}`],
  ['bytes that are no UTF-8', 400, view, Buffer.from(good.replace('lege-1', 'legå-1'), 'latin1')],
  ['a list', 400, view, '[]'],
  ['a number', 400, view, '7'],
  ['null', 400, view, 'null'],
  ['deep nesting', 400, view, '['.repeat(5000)],
  ['deep nesting that is closed', 400, view, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['half a surrogate pair', 400, view, good.replace('lege-1', '\\ud83d')],
  ['__proto__', 400, view, good.replace('{', '{"__proto__":{"hook":"order-sign"},')],
  ['__proto__ in prefetch', 400, view, JSON.stringify(validCall(view)).replace(/\}$/, ',"prefetch":{"__proto__":1}}')],
];

const wrongForm: readonly BadCall[] = [
  ['no hook', 400, view, { hookInstance: 'x', context: {} }],
  ['no hookInstance', 400, view, { hook: 'patient-view', context: {} }],
  ['no context', 400, view, { hook: 'patient-view', hookInstance: 'x' }],
  ['a context that is a list', 400, view, validCall(view, { context: [] })],
  ['a patient that is a number', 400, view, validCall(view, {}, { patientId: 1 })],
  ['a patient that climbs', 400, view, validCall(view, {}, { patientId: '..' })],
  ['no user', 400, view, validCall(view, {}, { userId: undefined })],
  ['no encounter', 400, 'back-pain-encounter-start', validCall('back-pain-encounter-start', {}, { encounterId: 1 })],
  ['null for draft orders', 400, sign, validCall(sign, {}, { draftOrders: null })],
  ['an order without a type', 400, sign, validCall(sign, {}, { draftOrders: bundleOf(order, { id: 'o2' }) })],
  ['501 orders', 400, sign, validCall(sign, {}, { draftOrders: bundleOf(...Array(501).fill(order)) })],
  ['no selection', 400, select, validCall(select, {}, { selections: [] })],
  ['no performer', 400, dispatch, validCall(dispatch, {}, { performer: undefined })],
  ['no referrals', 400, receive, validCall(receive, {}, { referrals: [] })],
  ['prefetch that is text', 400, view, validCall(view, { prefetch: 'x' })],
  ['a prefetch value that is a list', 400, view, validCall(view, { prefetch: { patient: [1] } })],
  ['a token without a server', 400, view, validCall(view, { fhirAuthorization: { access_token: 'a' } })],
  ['a server that is no address', 400, view, validCall(view, { fhirServer: 'x' })],
  ['everything at once', 400, select, { hook: 'order-select', context: { patientId: 1, draftOrders: null } }],
];

const wrongOtherwise: readonly BadCall[] = [
  ['the hook of another service', 422, view, validCall(view, { hook: 'order-sign' })],
  ['a hook that nobody knows', 422, view, validCall(view, { hook: 'appointment-book' })],
  [
    'a token for another patient',
    403,
    view,
    validCall(view, { fhirServer, fhirAuthorization: { access_token: 'a', token_type: 'Bearer', patient: 'another' } }),
  ],
  ['too many resources', 413, view, validCall(view, { prefetch: { conditions: bundleOf(...many(20_001)) } })],
];

/** Each is refused for what stands in it alone, whoever decides. */
export const badCalls: readonly BadCall[] = [...noDocument, ...wrongForm, ...wrongOtherwise];

/** Understood, but conditions cannot be had: 412. @param prefetch whole */
export function withoutConditions(prefetch: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isOfConditions = (value: unknown): boolean => JSON.stringify(value).includes('"resourceType":"Condition"');
  return Object.fromEntries(
    Object.entries(prefetch).map(([key, value]) => [key, isOfConditions(value) ? outcome : value]),
  );
}
