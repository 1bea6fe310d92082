/** Draws what the service answered: cards, decision, trace, system actions, and what went over the wire. */
import { showCards, showNoCards, showProblems, showWithheld } from './cards-view.js';
import { showSystemActions } from './changes-view.js';
import { showDecision } from './decision-view.js';
import { byId } from './dom.js';
import { labelOf } from './orders.js';
import { showTrace } from './trace-view.js';
import { say } from './words.js';

/** @typedef {import('../../cds-hooks/types.ts').Suggestion} Suggestion */
/** @typedef {import('./words.js').Language} Language */
/**
 * @typedef {object} Answered one call and its answer
 * @property {string} path
 * @property {unknown} request
 * @property {{ status: number, milliseconds: number, body: any }} answer
 * @property {any} explained
 */
/**
 * @typedef {object} View
 * @property {Language} language
 * @property {import('./decision-view.js').FindingNames} names
 * @property {import('./drafts.js').Drafts} drafts
 * @property {(suggestion: Suggestion) => void} accept
 */

const decisionExtension = 'io.github.ryggrad.decision';
const parts = ['cards', 'decision', 'trace', 'request', 'response', 'system-actions'];

/** @param {boolean} busy an answer under way: the cards shown are about what was, and cannot be clicked */
export function setBusy(busy) {
  byId('answer', HTMLElement).setAttribute('aria-busy', String(busy));
  byId('cards', HTMLElement).inert = busy;
}

/**
 * @param {Answered} answered
 * @param {View} view
 */
export function drawAnswer({ request, answer, explained }, view) {
  const { language, names } = view;
  const { status, milliseconds, body } = answer;
  const cards = status === 200 ? (body?.cards ?? []) : [];
  const words = [`${say(status === 200 ? 'answered' : 'failed', language)}: HTTP ${status}, ${milliseconds} ms`];
  if (status === 200) words.push(`${say('cards', language)}: ${cards.length}`);
  setStatus(words.join(' · '));
  setBusy(false);
  if (status === 200) drawCards(body, view);
  else byId('cards', HTMLElement).replaceChildren(...showProblems(body));
  const decision = body?.extension?.[decisionExtension];
  byId('decision', HTMLElement).replaceChildren(...showDecision(decision, language, names, labelsOf(view)));
  byId('trace', HTMLElement).replaceChildren(...showTrace(explained?.trace, language, names));
  const systemActions = body?.systemActions ?? [];
  byId('system-part', HTMLElement).hidden = systemActions.length === 0;
  byId('system-actions', HTMLElement).replaceChildren(...showSystemActions(systemActions, language));
  byId('request', HTMLElement).textContent = JSON.stringify(request, undefined, 2);
  byId('response', HTMLElement).textContent = JSON.stringify(body, undefined, 2);
}

/**
 * @param {any} body of an answer with status 200
 * @param {View} view
 */
export function drawCards(body, view) {
  const withheld = body?.extension?.[decisionExtension]?.withheld ?? [];
  const shown = [...showWithheld(withheld, view.language), ...showCards(body?.cards ?? [], view)];
  byId('cards', HTMLElement).replaceChildren(...(shown.length > 0 ? shown : showNoCards(view.language)));
}

/** @param {View} view */
function labelsOf({ drafts }) {
  return Object.fromEntries(drafts.orders.map((order) => [`${order.resourceType}/${order.id}`, labelOf(order)]));
}

/**
 * Nothing of an earlier answer may stay: it could be read as this patient's.
 * @param {unknown} problem
 * @param {Language} language
 */
export function drawFailure(problem, language) {
  for (const part of parts) byId(part, HTMLElement).replaceChildren();
  byId('system-part', HTMLElement).hidden = true;
  setBusy(false);
  setStatus(`${say('unreachable', language)} (${String(problem)})`);
}

/** @param {string} text read aloud by screen readers */
export function setStatus(text) {
  byId('status', HTMLElement).textContent = text;
}
