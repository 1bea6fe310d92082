/** Shows what clicks on suggestions have changed, and what a service would have changed without one (systemActions). */
import { element } from './dom.js';
import { labelOf } from './orders.js';
import { say } from './words.js';

/** @typedef {import('fhir/r4').FhirResource} FhirResource */
/** @typedef {import('./drafts.js').Change} Change */
/** @typedef {import('./words.js').Language} Language */

/**
 * @param {readonly Change[]} changes
 * @param {Language} language
 * @returns {HTMLElement[]} one line each, the newest first
 */
export function showChanges(changes, language) {
  return changes.toReversed().map((change) => showChange(change, language));
}

/**
 * @param {Change} change
 * @param {Language} language
 */
function showChange({ before, after }, language) {
  const kind = !before ? 'created' : after ? 'changed' : 'deleted';
  const resource = after ?? before;
  if (!resource) throw new Error('A change has something before it or after it');
  const shown =
    before && after ? difference(before, after, language) : [nameOf(resource, language), ...aboutNew(after, language)];
  return element(
    'li',
    { class: `change ${kind}` },
    element('strong', {}, `${say(kind, language)}: `),
    shown.join(', '),
    message(resource),
    asJson(resource, language),
  );
}

/**
 * @param {FhirResource} before
 * @param {FhirResource} after
 * @param {Language} language
 * @returns {string[]} each part that differs as a clinician calls it, else by its name in FHIR
 */
function difference(before, after, language) {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name]),
  );
  const label = labelOf(before) === labelOf(after) ? labelOf(after) : `${labelOf(before)} → ${labelOf(after)}`;
  const rest = names.filter((name) => name !== 'code').map((name) => named(name, old[name], fresh[name], language));
  return [label, ...rest];
}

/**
 * @param {string} name
 * @param {unknown} old
 * @param {unknown} fresh
 * @param {Language} language
 */
function named(name, old, fresh, language) {
  if (name !== 'priority') return typeof fresh === 'string' ? `${name}: ${old ?? '–'} → ${fresh}` : name;
  return `${say('priority', language).toLowerCase()}: ${priorityWord(old, language)} → ${priorityWord(fresh, language)}`;
}

/**
 * @param {unknown} value
 * @param {Language} language
 */
function priorityWord(value, language) {
  const known = /** @type {const} */ (['routine', 'urgent', 'asap', 'stat']).find((one) => one === value);
  return known ? say(known, language) : say('none', language);
}

/**
 * @param {FhirResource | undefined} resource
 * @param {Language} language
 * @returns {string[]} urgency and time of a new order
 */
function aboutNew(resource, language) {
  if (resource?.resourceType !== 'ServiceRequest') return [];
  const { priority, occurrencePeriod } = resource;
  return [
    ...(priority ? [say(priority, language)] : []),
    ...(occurrencePeriod ? [`${occurrencePeriod.start} – ${occurrencePeriod.end}`] : []),
  ];
}

/**
 * @param {FhirResource} resource
 * @param {Language} language
 */
function nameOf(resource, language) {
  return resource.resourceType === 'CommunicationRequest' ? say('messageToReferrer', language) : labelOf(resource);
}

/** @param {FhirResource} resource */
function message(resource) {
  if (resource.resourceType !== 'CommunicationRequest') return undefined;
  const texts = (resource.payload ?? []).flatMap(({ contentString }) => contentString ?? []);
  return element('blockquote', {}, texts.join('\n'));
}

/**
 * @param {FhirResource} resource
 * @returns {Record<string, unknown>}
 */
function valuesOf(resource) {
  return { ...resource };
}

/**
 * @param {readonly import('../../cds-hooks/types.ts').Action[]} actions
 * @param {Language} language
 */
export function showSystemActions(actions, language) {
  return actions.map(({ description, resource }) =>
    element('li', { class: 'change' }, description, resource && asJson(resource, language)),
  );
}

/**
 * @param {FhirResource} resource
 * @param {Language} language
 */
function asJson(resource, language) {
  const json = JSON.stringify(resource, undefined, 2);
  return element('details', {}, element('summary', {}, say('asFhir', language)), element('pre', {}, json));
}
