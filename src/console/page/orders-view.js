/** The list of draft orders: each with its priority and reason, which write into the FHIR draft. */
import { element, fillSelect } from './dom.js';
import { orderLabel } from './orders.js';
import { say } from './words.js';

/** @typedef {import('./orders.js').Order} Order */
/** @typedef {import('./words.js').Language} Language */

const priorities = /** @type {const} */ (['routine', 'urgent', 'asap', 'stat']);

/**
 * @param {readonly Order[]} orders
 * @param {Language} language
 * @param {(orders: Order[]) => void} change
 * @returns {HTMLElement[]}
 */
export function showOrders(orders, language, change) {
  if (orders.length === 0) return [element('li', { class: 'quiet' }, say('noOrders', language))];
  const replace = (/** @type {Order} */ old, /** @type {Order[]} */ ...by) =>
    change(orders.flatMap((order) => (order === old ? by : [order])));
  return orders.map((order) => showOrder(order, language, replace));
}

/**
 * @param {Order} order
 * @param {Language} language
 * @param {(old: Order, ...by: Order[]) => void} replace
 */
function showOrder(order, language, replace) {
  const label = orderLabel(order);
  const priority = element('select', { id: `priority-${order.id}` });
  if (!(priority instanceof HTMLSelectElement)) throw new Error('A select was asked for');
  fillSelect(
    priority,
    priorities.map((value) => ({ value, text: say(value, language) })),
  );
  priority.value = order.priority ?? 'routine';
  priority.addEventListener('change', () => replace(order, withPriority(order, priority.value)));
  const reason = element('input', { id: `reason-${order.id}`, type: 'text', value: reasonOf(order) });
  if (!(reason instanceof HTMLInputElement)) throw new Error('An input was asked for');
  reason.addEventListener('change', () => replace(order, withReason(order, reason.value.trim())));
  const remove = {
    type: 'button',
    'aria-label': `${say('remove', language)}: ${label}`,
    onclick: () => replace(order),
  };
  return element(
    'li',
    { class: 'order' },
    element('div', { class: 'row' }, element('strong', {}, label), element('button', remove, say('remove', language))),
    element('label', { for: priority.id }, say('priority', language)),
    priority,
    element('label', { for: reason.id }, say('reason', language)),
    reason,
  );
}

/** @param {Order} order */
function reasonOf(order) {
  const [first] = order.reasonCode ?? [];
  return first?.text ?? first?.coding?.[0]?.display ?? '';
}

/**
 * @param {Order} order
 * @param {string} value
 * @returns {Order}
 */
function withPriority(order, value) {
  const priority = priorities.find((known) => known === value) ?? 'routine';
  return { ...order, priority };
}

/**
 * @param {Order} order
 * @param {string} text
 * @returns {Order}
 */
function withReason(order, text) {
  const { reasonCode: _old, ...rest } = order;
  return text === '' ? rest : { ...rest, reasonCode: [{ text }] };
}

/**
 * Carries out what the clinician clicked, on the drafts of this page.
 * @param {readonly Order[]} orders
 * @param {import('../../cds-hooks/types.ts').Suggestion} suggestion
 * @returns {Order[]}
 */
export function applySuggestion(orders, { actions = [] }) {
  let changed = [...orders];
  for (const { type, resource, resourceId } of actions) {
    const target = type === 'delete' ? resourceId : `${resource?.resourceType}/${resource?.id}`;
    const others = changed.filter(({ resourceType, id }) => `${resourceType}/${id}` !== target && id !== target);
    changed = type !== 'delete' && isOrder(resource) ? [...others, resource] : others;
  }
  return changed;
}

/**
 * @param {import('fhir/r4').FhirResource | undefined} resource
 * @returns {resource is Order}
 */
function isOrder(resource) {
  return resource?.resourceType === 'ServiceRequest' || resource?.resourceType === 'MedicationRequest';
}
