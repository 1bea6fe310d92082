/** The list of draft orders: priority or dosage, and the reason; what is changed here is written into the FHIR draft. */
import { element, fillSelect } from './dom.js';
import { labelOf } from './orders.js';
import { say } from './words.js';

/** @typedef {import('./orders.js').Order} Order */
/** @typedef {import('./words.js').Language} Language */

const priorities = /** @type {const} */ (['routine', 'urgent', 'asap', 'stat']);

/**
 * @typedef {object} Handlers
 * @property {(id: string, changed: Order) => void} edit a field of an order was changed by hand
 * @property {(id: string) => void} remove
 */

/**
 * @param {readonly Order[]} orders
 * @param {Language} language
 * @param {Handlers} handlers
 * @returns {HTMLElement[]}
 */
export function showOrders(orders, language, handlers) {
  if (orders.length === 0) return [element('li', { class: 'quiet' }, say('noOrders', language))];
  return orders.map((order) => showOrder(order, language, handlers));
}

/**
 * @param {Order} given
 * @param {Language} language
 * @param {Handlers} handlers
 */
function showOrder(given, language, { edit, remove }) {
  const label = labelOf(given);
  const id = String(given.id);
  let order = given;
  const change = (/** @type {Order} */ changed) => {
    order = changed;
    edit(id, changed);
  };
  const reason = element('textarea', { id: `reason-${id}`, rows: rowsFor(reasonOf(order)) }, reasonOf(order));
  if (!(reason instanceof HTMLTextAreaElement)) throw new Error('A text area was asked for');
  reason.addEventListener('change', () => change(withReason(order, reason.value.trim())));
  const removal = {
    type: 'button',
    'aria-label': `${say('remove', language)}: ${label}`,
    onclick: () => remove(id),
  };
  return element(
    'li',
    { class: 'order' },
    element('div', { class: 'row' }, element('strong', {}, label), element('button', removal, say('remove', language))),
    ...(order.resourceType === 'MedicationRequest'
      ? dosageOf(order)
      : priorityField(order, language, (value) => change(withPriority(order, value)))),
    element('label', { for: reason.id }, say('reason', language)),
    reason,
  );
}

/**
 * @param {Order} order
 * @param {Language} language
 * @param {(value: string) => void} choose
 */
function priorityField(order, language, choose) {
  const priority = element('select', { id: `priority-${order.id}` });
  if (!(priority instanceof HTMLSelectElement)) throw new Error('A select was asked for');
  fillSelect(
    priority,
    priorities.map((value) => ({ value, text: say(value, language) })),
  );
  priority.value = order.priority ?? 'routine';
  priority.addEventListener('change', () => choose(priority.value));
  return [element('label', { for: priority.id }, say('priority', language)), priority];
}

/** @param {import('fhir/r4').MedicationRequest} order */
function dosageOf({ dosageInstruction = [] }) {
  return dosageInstruction.flatMap(({ text }) => (text ? [element('p', { class: 'dosage' }, text)] : []));
}

/**
 * A referral is read whole before it is judged.
 * @param {string} text
 */
function rowsFor(text) {
  return String(Math.min(mostRows, Math.max(1, Math.ceil(text.length / lettersInARow))));
}
const mostRows = 8;
const lettersInARow = 34;

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
  const { reasonCode: [_first, ...others] = [], ...rest } = order;
  const reasonCode = text === '' ? others : [{ text }, ...others];
  return reasonCode.length === 0 ? rest : { ...rest, reasonCode };
}
