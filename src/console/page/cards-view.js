/** Shows cards as an EHR shows them: colour and word of the indicator, summary, detail, suggestions, override reasons. */
import { element } from './dom.js';
import { renderMarkdown } from './markdown.js';
import { say } from './words.js';

/** @typedef {import('../../cds-hooks/types.ts').Card} Card */
/** @typedef {import('../../cds-hooks/types.ts').Suggestion} Suggestion */
/** @typedef {import('./words.js').Language} Language */

/**
 * @param {readonly Card[]} cards
 * @param {Language} language
 * @param {(suggestion: Suggestion) => void} accept
 * @returns {HTMLElement[]}
 */
export function showCards(cards, language, accept) {
  if (cards.length === 0) return [element('p', { class: 'quiet' }, say('noCards', language))];
  return cards.map((card) => showCard(card, language, accept));
}

/**
 * @param {Card} card
 * @param {Language} language
 * @param {(suggestion: Suggestion) => void} accept
 */
function showCard(card, language, accept) {
  const { indicator, summary, detail, source } = card;
  return element(
    'article',
    { class: `card ${indicator}`, 'data-advice': source.topic?.code },
    element('p', { class: 'indicator' }, say(indicator, language)),
    element('h3', {}, summary),
    detail !== undefined && renderMarkdown(detail),
    suggestions(card, language, accept),
    links(card, language),
    overrideReasons(card, language),
    element('p', { class: 'source' }, `${say('source', language)}: `, sourceName(card)),
    about(card, language),
  );
}

/**
 * @param {Card} card
 * @param {Language} language
 * @param {(suggestion: Suggestion) => void} accept
 */
function suggestions({ suggestions: offered = [] }, language, accept) {
  if (offered.length === 0) return undefined;
  const buttons = offered.map((suggestion) =>
    element(
      'button',
      { type: 'button', class: 'suggestion', onclick: () => accept(suggestion) },
      suggestion.label,
      suggestion.isRecommended === true && ` (${say('recommended', language)})`,
    ),
  );
  return element(
    'div',
    { class: 'suggestions', role: 'group', 'aria-label': say('suggestions', language) },
    ...buttons,
  );
}

/**
 * @param {Card} card
 * @param {Language} language
 */
function links({ links: offered = [] }, language) {
  const shown = offered.filter(({ type, url }) => type === 'absolute' && isWebAddress(url));
  if (shown.length === 0) return undefined;
  const items = shown.map(({ label, url }) => element('li', {}, outsideLink(label, url)));
  return element('ul', { class: 'links', 'aria-label': say('links', language) }, ...items);
}

/**
 * @param {Card} card
 * @param {Language} language
 */
function overrideReasons({ overrideReasons: reasons = [], uuid }, language) {
  if (reasons.length === 0) return undefined;
  const id = `override-${uuid}`;
  const options = reasons.map(({ code, display }) => element('option', { value: code }, display ?? code));
  return element(
    'div',
    { class: 'override' },
    element('label', { for: id }, say('dismiss', language)),
    element('select', { id }, element('option', { value: '' }, say('choose', language)), ...options),
  );
}

/**
 * @param {any} outcome an OperationOutcome
 * @returns {HTMLElement[]}
 */
export function showProblems(outcome) {
  const issues = outcome?.issue ?? [];
  return issues.map((/** @type {any} */ issue) => {
    const words = [issue.expression?.join(', '), issue.diagnostics ?? issue.details?.text];
    return element('p', { class: 'problem' }, words.filter(Boolean).join(': '));
  });
}

/** @param {Card} card */
function sourceName({ source }) {
  return source.url !== undefined && isWebAddress(source.url) ? outsideLink(source.label, source.url) : source.label;
}

/**
 * @param {Card} card
 * @param {Language} language
 */
function about({ extension, source, uuid }, language) {
  const json = JSON.stringify({ uuid, topic: source.topic, extension }, undefined, 2);
  return element('details', {}, element('summary', {}, say('aboutCard', language)), element('pre', {}, json));
}

/**
 * @param {string} label
 * @param {string} url
 */
function outsideLink(label, url) {
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
}

/** @param {string} url */
function isWebAddress(url) {
  return /^https?:\/\//i.test(url);
}
