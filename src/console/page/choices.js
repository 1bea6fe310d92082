/** Fills the form's lists with what can be chosen: patients, hooks, diagnoses and orders. */
import { byId, element, fillSelect } from './dom.js';
import { needsEncounter, referralHook, takesOrders } from './hook-request.js';
import { diagnosisCatalogue, orderCatalogue } from './orders.js';
import { say } from './words.js';

/** @typedef {import('../../demo/patients.ts').DemoPatient} DemoPatient */
/** @typedef {import('./words.js').Language} Language */

/**
 * What is chosen stays chosen.
 * @param {{
 *   patients: readonly DemoPatient[],
 *   services: readonly import('../../cds-hooks/types.ts').ServiceDescription[],
 * }} known
 * @param {DemoPatient | undefined} patient
 * @param {Language} language
 */
export function fillChoices({ patients, services }, patient, language) {
  fillPatients(patients, language);
  const hooks = services.map(({ hook }) => ({
    value: hook,
    text: hook,
    disabled: needsEncounter(hook) && !patient?.encounterId,
  }));
  fillSelect(byId('hook', HTMLSelectElement), hooks);
  fillSelect(
    byId('diagnosis', HTMLSelectElement),
    Object.entries(diagnosisCatalogue).map(([value, text]) => ({ value, text: `${value} ${text}` })),
  );
  fillSelect(
    byId('new-order', HTMLSelectElement),
    Object.entries(orderCatalogue).map(([value, { text }]) => ({ value, text })),
  );
  byId('story', HTMLElement).textContent = patient?.describes[language] ?? '';
}

/**
 * Grouped by what happens, in the order of the index inside a group.
 * @param {readonly DemoPatient[]} patients
 * @param {Language} language
 */
function fillPatients(patients, language) {
  const select = byId('patient', HTMLSelectElement);
  const chosen = select.value;
  const groups = Object.groupBy(patients, ({ hook }) => groupOf(hook));
  select.replaceChildren(
    .../** @type {const} */ (['seen', 'ordering', 'receiving']).map((group) =>
      element(
        'optgroup',
        { label: say(group, language) },
        ...(groups[group] ?? []).map(({ id, name, describes }) =>
          element('option', { value: id }, `${name}: ${describes[language]}`),
        ),
      ),
    ),
  );
  if (patients.some(({ id }) => id === chosen)) select.value = chosen;
}

/** @param {string} hook */
function groupOf(hook) {
  if (hook === referralHook) return 'receiving';
  return takesOrders(hook) ? 'ordering' : 'seen';
}

/**
 * Keeps the choices in the page's address, for a reload or a colleague.
 * @param {Language} language
 */
export function rememberChoices(language) {
  const [patient, hook] = [byId('patient', HTMLSelectElement).value, byId('hook', HTMLSelectElement).value];
  history.replaceState(undefined, '', `?${new URLSearchParams({ patient, hook, lang: language })}`);
}
