/** Makes the hook call that an EHR would make for what is chosen on the page. */
import { fhirBase, resolvePrefetch, storeOrder } from './api.js';
import { newCondition } from './orders.js';

/** @typedef {import('./orders.js').Order} Order */
/**
 * @typedef {object} Choices
 * @property {import('../../demo/patients.ts').DemoPatient} patient
 * @property {import('../../cds-hooks/types.ts').ServiceDescription} service
 * @property {readonly Order[]} orders
 * @property {string} diagnosis ICPC-2 code, for problem-list-item-create
 * @property {'prefetch' | 'server'} data
 */

const performer = 'Organization/demo-rontgen';
export const referralHook = 'io.github.ryggrad.imaging-referral-receive';
const orderHooks = new Set(['order-select', 'order-sign', 'order-dispatch', referralHook]);

/** @param {string} hook */
export function takesOrders(hook) {
  return orderHooks.has(hook);
}

/**
 * The hook library asks these for an encounter; without one they cannot be called.
 * @param {string} hook
 */
export function needsEncounter(hook) {
  return hook === 'encounter-start';
}

/**
 * @param {Choices} choices
 * @returns {Promise<Record<string, unknown>>} the body of the call
 */
export async function makeRequest(choices) {
  const { service, data } = choices;
  const context = await makeContext(choices);
  const call = { hook: service.hook, hookInstance: crypto.randomUUID(), context };
  if (data === 'server') return { ...call, fhirServer: fhirBase };
  return { ...call, prefetch: await resolvePrefetch(service.prefetch, context) };
}

/**
 * @param {Choices} choices
 * @returns {Promise<Record<string, unknown>>}
 */
async function makeContext({ patient, service, orders, diagnosis }) {
  const about = { patientId: patient.id, ...(patient.encounterId && { encounterId: patient.encounterId }) };
  const context = { userId: 'Practitioner/demo-lege', ...about };
  switch (service.hook) {
    case 'problem-list-item-create':
      return { ...context, conditions: bundleOf([newCondition(diagnosis, about)]) };
    case 'order-select':
      return { ...context, selections: orders.map(referenceTo), draftOrders: bundleOf(orders) };
    case 'order-sign':
      return { ...context, draftOrders: bundleOf(orders) };
    case 'order-dispatch':
      return { patientId: patient.id, dispatchedOrders: await dispatch(orders), performer };
    case referralHook: {
      const referrals = orders.filter(({ resourceType }) => resourceType === 'ServiceRequest');
      return { ...context, performer, referrals: bundleOf(referrals) };
    }
    default:
      return context;
  }
}

/**
 * @param {readonly Order[]} orders
 * @returns {Promise<string[]>} references to the orders, which now stand on the FHIR server
 */
async function dispatch(orders) {
  for (const order of orders) await storeOrder({ ...order, status: 'active' });
  return orders.map(referenceTo);
}

/** @param {Order} order */
function referenceTo(order) {
  return `${order.resourceType}/${order.id}`;
}

/** @param {readonly import('fhir/r4').FhirResource[]} resources */
function bundleOf(resources) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

/**
 * @param {string} path
 * @param {unknown} body
 * @param {string} language
 * @returns {string} a shell command; the quoted delimiter keeps the shell from reading the body
 */
export function asCurl(path, body, language) {
  const json = JSON.stringify(body, undefined, 2);
  return [
    `curl -s '${location.origin}${path}' -H 'Content-Type: application/json' -H 'Accept-Language: ${language}' -d @- <<'JSON'`,
    json,
    'JSON',
  ].join('\n');
}
