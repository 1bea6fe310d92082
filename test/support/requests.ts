/** Valid calls for each service, the smallest that the hook library allows; tests change one thing at a time. */

export const PATIENT = 'pasient-1';
const user = { userId: 'Practitioner/lege-1', patientId: PATIENT };
const order = (id: string): object => ({
  resourceType: 'ServiceRequest',
  id,
  status: 'draft',
  intent: 'order',
  code: { text: 'MR LS-columna' },
  subject: { reference: `Patient/${PATIENT}` },
});
export const bundleOf = (...resources: readonly object[]): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

const contexts: Readonly<Record<string, readonly [hook: string, context: Readonly<Record<string, unknown>>]>> = {
  'back-pain-patient-view': ['patient-view', user],
  'back-pain-encounter-start': ['encounter-start', { ...user, encounterId: 'konsultasjon-1' }],
  'back-pain-problem-list-item-create': [
    'problem-list-item-create',
    { ...user, conditions: bundleOf({ resourceType: 'Condition', id: 'c1', code: { text: 'Isjias' } }) },
  ],
  'back-pain-order-select': [
    'order-select',
    { ...user, selections: ['ServiceRequest/o1'], draftOrders: bundleOf(order('o1'), order('o2')) },
  ],
  'back-pain-order-sign': ['order-sign', { ...user, draftOrders: bundleOf(order('o1')) }],
  'back-pain-order-dispatch': [
    'order-dispatch',
    { patientId: PATIENT, dispatchedOrders: ['ServiceRequest/o1'], performer: 'Organization/rontgen' },
  ],
  'back-pain-imaging-referral-receive': [
    'io.github.ryggrad.imaging-referral-receive',
    { patientId: PATIENT, referrals: bundleOf(order('o1')) },
  ],
};

export const serviceIds: readonly string[] = Object.keys(contexts);

export interface Call {
  readonly hook: string;
  readonly hookInstance: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** @param change members put over the valid call, and over its context */
export function validCall(
  serviceId: string,
  change: Readonly<Record<string, unknown>> = {},
  inContext: object = {},
): Call {
  const [hook, context] = contexts[serviceId] ?? ['', {}];
  return {
    hook,
    hookInstance: '6bc883b2-b795-4dcb-b661-34884a31d472',
    context: { ...context, ...inContext },
    ...change,
  };
}
