/** Fills the form's lists with what can be chosen: patients, hooks, diagnoses and orders. */
import { byId, fillSelect } from './dom.js';
import { needsEncounter } from './hook-request.js';
import { diagnosisCatalogue, orderCatalogue } from './orders.js';

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
  fillSelect(
    byId('patient', HTMLSelectElement),
    patients.map(({ id, name, describes }) => ({ value: id, text: `${name}: ${describes[language]}` })),
  );
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
 * Keeps the choices in the page's address, for a reload or a colleague.
 * @param {Language} language
 */
export function rememberChoices(language) {
  const [patient, hook] = [byId('patient', HTMLSelectElement).value, byId('hook', HTMLSelectElement).value];
  history.replaceState(undefined, '', `?${new URLSearchParams({ patient, hook, lang: language })}`);
}
