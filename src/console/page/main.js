/** The console: what is chosen on the page becomes a hook call, and its answer is shown. */
import { drawAnswer, drawCards, drawFailure, setBusy, setStatus } from './answer.js';
import { getJson, postJson } from './api.js';
import { showChanges } from './changes-view.js';
import { fillChoices, rememberChoices } from './choices.js';
import { byId } from './dom.js';
import { applyActions, isOrder } from './drafts.js';
import { asCurl, makeRequest, takesOrders } from './hook-request.js';
import { draftOrder } from './orders.js';
import { showOrders } from './orders-view.js';
import { languageOf, say, translatePage } from './words.js';

const form = byId('call', HTMLFormElement);
const [patientSelect, hookSelect] = [byId('patient', HTMLSelectElement), byId('hook', HTMLSelectElement)];
const diagnosisSelect = byId('diagnosis', HTMLSelectElement);
const newOrderSelect = byId('new-order', HTMLSelectElement);

const start = new URLSearchParams(location.search);
const state = {
  language: languageOf(start.get('lang')),
  /** @type {readonly import('../../demo/patients.ts').DemoPatient[]} */ patients: [],
  /** @type {readonly import('../../cds-hooks/types.ts').ServiceDescription[]} */ services: [],
  /** @type {import('./decision-view.js').FindingNames} */ names: {},
  /** @type {import('./drafts.js').Drafts} */ drafts: { orders: [], others: [] },
  /** @type {readonly import('./drafts.js').Change[]} */ changes: [],
  ordersPlaced: 0,
  /** @type {import('./answer.js').Answered | undefined} */ last: undefined,
  calls: new AbortController(),
};

const patient = () => state.patients.find(({ id }) => id === patientSelect.value);
const service = () => state.services.find(({ hook }) => hook === hookSelect.value);

function drawChoices() {
  translatePage(state.language);
  fillChoices(state, patient(), state.language);
  byId('diagnosis-part', HTMLElement).hidden = hookSelect.value !== 'problem-list-item-create';
  drawOrders();
}

function drawOrders() {
  const { drafts, changes, language } = state;
  const sent = takesOrders(hookSelect.value);
  byId('orders-part', HTMLElement).hidden = !sent && changes.length === 0;
  byId('orders-note', HTMLElement).hidden = sent;
  byId('orders', HTMLElement).replaceChildren(...showOrders(drafts.orders, language, { edit, remove }));
  byId('changes-part', HTMLElement).hidden = changes.length === 0;
  byId('changes', HTMLElement).replaceChildren(...showChanges(changes, language));
}

/** @param {string} [hook] */
function choosePatient(hook) {
  const chosen = patient();
  if (!chosen) return;
  state.drafts = { orders: chosen.orders.filter(isOrder), others: [] };
  state.changes = [];
  hookSelect.value = state.services.some((known) => known.hook === hook) ? String(hook) : chosen.hook;
}

/** @param {readonly import('./orders.js').Order[]} orders */
function placeOrders(orders) {
  state.drafts = { ...state.drafts, orders };
}

/**
 * The field shows already what was written into it: drawn anew, it would lose the keyboard's place.
 * @param {string} id
 * @param {import('./orders.js').Order} changed
 */
function edit(id, changed) {
  placeOrders(state.drafts.orders.map((order) => (order.id === id ? changed : order)));
  askService();
}

/** @param {string} id */
function remove(id) {
  placeOrders(state.drafts.orders.filter((order) => order.id !== id));
  refresh();
  newOrderSelect.focus();
}

async function refresh() {
  drawChoices();
  await askService();
}

/** Makes the call anew; a call still under way is given up. */
async function askService() {
  const [chosenPatient, chosenService] = [patient(), service()];
  if (!chosenPatient || !chosenService) return;
  state.calls.abort();
  state.calls = new AbortController();
  const { signal } = state.calls;
  setStatus(say('sending', state.language));
  setBusy(true);
  rememberChoices(state.language);
  try {
    const data = /** @type {'prefetch' | 'server'} */ (new FormData(form).get('data'));
    const choices = {
      patient: chosenPatient,
      service: chosenService,
      orders: state.drafts.orders,
      diagnosis: diagnosisSelect.value,
      data,
    };
    await call(`/cds-services/${chosenService.id}`, await makeRequest(choices), signal);
  } catch (problem) {
    if (!signal.aborted) showFailure(problem);
  }
}

/**
 * @param {string} path
 * @param {unknown} request
 * @param {AbortSignal} signal
 */
async function call(path, request, signal) {
  signal.throwIfAborted();
  const [answer, explained] = await Promise.all([
    postJson(path, request, state.language, signal),
    postJson('/demo/explain', request, state.language, signal).catch(() => undefined),
  ]);
  signal.throwIfAborted();
  state.last = { path, request, answer, explained: explained?.status === 200 ? explained.body : undefined };
  drawAnswer(state.last, view());
}

/** @returns {import('./answer.js').View} */
function view() {
  const { language, names, drafts } = state;
  return { language, names, drafts, accept };
}

/** @param {unknown} problem */
function showFailure(problem) {
  state.last = undefined;
  drawFailure(problem, state.language);
}

/**
 * Does what was clicked, shows it, and asks again where the service judges orders; other hooks do not see them.
 * @param {import('../../cds-hooks/types.ts').Suggestion} suggestion
 */
function accept({ actions = [] }) {
  const { drafts, changes } = applyActions(state.drafts, actions);
  state.drafts = drafts;
  state.changes = [...state.changes, ...changes];
  drawOrders();
  byId('changes-part', HTMLElement).focus();
  if (takesOrders(hookSelect.value)) askService();
  else drawCards(state.last?.answer.body, view());
}

function listen() {
  patientSelect.addEventListener('change', () => choosePatient());
  form.addEventListener('change', (event) => {
    if (event.target !== newOrderSelect && !byId('orders', HTMLElement).contains(/** @type {Node} */ (event.target)))
      refresh();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    refresh();
  });
  byId('add-order', HTMLButtonElement).addEventListener('click', () => {
    const { id: patientId, encounterId } = patient() ?? { id: '' };
    state.ordersPlaced += 1;
    const about = { patientId, ...(encounterId && { encounterId }), number: state.ordersPlaced };
    placeOrders([...state.drafts.orders, draftOrder(newOrderSelect.value, about)]);
    refresh();
  });
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      state.language = languageOf(button.getAttribute('data-language'));
      refresh();
    });
  }
  byId('copy', HTMLButtonElement).addEventListener('click', async () => {
    if (!state.last) return;
    await navigator.clipboard.writeText(asCurl(state.last.path, state.last.request, state.language));
    setStatus(say('copied', state.language));
  });
}

async function begin() {
  translatePage(state.language);
  const [patients, discovery, names] = await Promise.all(
    ['/console/patients.json', '/cds-services', '/console/findings.json'].map(getJson),
  );
  Object.assign(state, { patients, services: discovery.services, names });
  drawChoices();
  patientSelect.value = start.get('patient') ?? '';
  if (!patient()) patientSelect.selectedIndex = 0;
  choosePatient(start.get('hook') ?? undefined);
  listen();
  await refresh();
}

begin().catch(showFailure);
