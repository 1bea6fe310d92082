/** The console: what is chosen on the page becomes a hook call, and its answer is shown. */
import { getJson, postJson } from './api.js';
import { showCards, showProblems } from './cards-view.js';
import { showDecision } from './decision-view.js';
import { byId, fillSelect } from './dom.js';
import { asCurl, makeRequest, needsEncounter, takesOrders } from './hook-request.js';
import { diagnosisCatalogue, draftOrder, orderCatalogue } from './orders.js';
import { applySuggestion, showOrders } from './orders-view.js';
import { showTrace } from './trace-view.js';
import { languageOf, say, translatePage } from './words.js';

const form = byId('call', HTMLFormElement);
const [patientSelect, hookSelect] = [byId('patient', HTMLSelectElement), byId('hook', HTMLSelectElement)];
const diagnosisSelect = byId('diagnosis', HTMLSelectElement);
const newOrderSelect = byId('new-order', HTMLSelectElement);
const status = byId('status', HTMLElement);
const answerPart = byId('answer', HTMLElement);

const start = new URLSearchParams(location.search);
const state = {
  language: languageOf(start.get('lang')),
  /** @type {readonly import('../../demo/patients.ts').DemoPatient[]} */ patients: [],
  /** @type {readonly import('../../cds-hooks/types.ts').ServiceDescription[]} */ services: [],
  /** @type {import('./decision-view.js').FindingNames} */ names: {},
  /** @type {import('./orders.js').Order[]} */ orders: [],
  ordersPlaced: 0,
  /** @type {{ path: string, request: unknown, answer: any, explained: any } | undefined} */ last: undefined,
  calls: new AbortController(),
};

const patient = () => state.patients.find(({ id }) => id === patientSelect.value);
const service = () => state.services.find(({ hook }) => hook === hookSelect.value);

function drawChoices() {
  translatePage(state.language);
  fillSelect(
    patientSelect,
    state.patients.map(({ id, name, describes }) => ({ value: id, text: `${name}: ${describes[state.language]}` })),
  );
  const hooks = state.services.map(({ hook }) => ({
    value: hook,
    text: hook,
    disabled: needsEncounter(hook) && !patient()?.encounterId,
  }));
  fillSelect(hookSelect, hooks);
  fillSelect(
    diagnosisSelect,
    Object.entries(diagnosisCatalogue).map(([value, text]) => ({ value, text: `${value} ${text}` })),
  );
  fillSelect(
    newOrderSelect,
    Object.entries(orderCatalogue).map(([value, { text }]) => ({ value, text })),
  );
  byId('story', HTMLElement).textContent = patient()?.describes[state.language] ?? '';
  byId('orders-part', HTMLElement).hidden = !takesOrders(hookSelect.value);
  byId('diagnosis-part', HTMLElement).hidden = hookSelect.value !== 'problem-list-item-create';
  byId('orders', HTMLElement).replaceChildren(...showOrders(state.orders, state.language, changeOrders));
}

/** @param {string} [hook] */
function choosePatient(hook) {
  const chosen = patient();
  if (!chosen) return;
  state.orders = chosen.orders.filter(
    (order) => order.resourceType === 'ServiceRequest' || order.resourceType === 'MedicationRequest',
  );
  hookSelect.value = state.services.some((known) => known.hook === hook) ? String(hook) : chosen.hook;
}

/** @param {import('./orders.js').Order[]} orders */
function changeOrders(orders) {
  state.orders = orders;
  refresh();
}

/** Redraws the choices and makes the call anew; a call still under way is given up. */
async function refresh() {
  drawChoices();
  const [chosenPatient, chosenService] = [patient(), service()];
  if (!chosenPatient || !chosenService) return;
  state.calls.abort();
  state.calls = new AbortController();
  const { signal } = state.calls;
  status.textContent = say('sending', state.language);
  answerPart.setAttribute('aria-busy', 'true');
  rememberInAddress();
  try {
    const data = /** @type {'prefetch' | 'server'} */ (new FormData(form).get('data'));
    const choices = {
      patient: chosenPatient,
      service: chosenService,
      orders: state.orders,
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
  drawAnswer();
}

/**
 * Nothing of an earlier answer may stay: it could be read as this patient's.
 * @param {unknown} problem
 */
function showFailure(problem) {
  state.last = undefined;
  for (const part of ['cards', 'decision', 'trace', 'request', 'response']) byId(part, HTMLElement).replaceChildren();
  answerPart.setAttribute('aria-busy', 'false');
  status.textContent = `${say('unreachable', state.language)} (${String(problem)})`;
}

function drawAnswer() {
  if (!state.last) return;
  answerPart.setAttribute('aria-busy', 'false');
  const { request, answer, explained } = state.last;
  const { language, names } = state;
  const answered = answer.status === 200;
  status.textContent = `${say(answered ? 'answered' : 'failed', language)}: HTTP ${answer.status}, ${answer.milliseconds} ms`;
  const shown = answered ? showCards(answer.body?.cards ?? [], language, accept) : showProblems(answer.body);
  byId('cards', HTMLElement).replaceChildren(...shown);
  const decision = answer.body?.extension?.['io.github.ryggrad.decision'];
  byId('decision', HTMLElement).replaceChildren(...showDecision(decision, language, names));
  byId('trace', HTMLElement).replaceChildren(...showTrace(explained?.trace, language, names));
  byId('request', HTMLElement).textContent = JSON.stringify(request, undefined, 2);
  byId('response', HTMLElement).textContent = JSON.stringify(answer.body, undefined, 2);
}

/** @param {import('../../cds-hooks/types.ts').Suggestion} suggestion */
function accept(suggestion) {
  changeOrders(applySuggestion(state.orders, suggestion));
}

function rememberInAddress() {
  const address = new URLSearchParams({ patient: patientSelect.value, hook: hookSelect.value, lang: state.language });
  history.replaceState(undefined, '', `?${address}`);
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
    changeOrders([...state.orders, draftOrder(newOrderSelect.value, about)]);
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
    status.textContent = say('copied', state.language);
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
