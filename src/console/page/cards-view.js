/** Shows cards as an EHR shows them: colour and word of the indicator, summary, detail, suggestions, override reasons. */
import { element } from './dom.js';
import { isDone } from './drafts.js';
import { renderMarkdown } from './markdown.js';
import { say } from './words.js';

/** @typedef {import('../../cds-hooks/types.ts').Card} Card */
/** @typedef {import('../../cds-hooks/types.ts').Suggestion} Suggestion */
/** @typedef {import('./words.js').Language} Language */
/** @typedef {Pick<import('./answer.js').View, 'language' | 'drafts' | 'accept'>} View */

/**
 * @param {readonly Card[]} cards
 * @param {View} view
 * @returns {HTMLElement[]}
 */
export function showCards(cards, view) {
  return cards.map((card) => showCard(card, view));
}

/**
 * @param {Card} card
 * @param {View} view
 */
function showCard(card, view) {
  const { indicator, summary, detail, source } = card;
  const { language } = view;
  return element(
    'article',
    { class: `card ${indicator}`, 'data-advice': source.topic?.code },
    element('p', { class: 'indicator' }, say(indicator, language)),
    element('h3', {}, summary),
    detail !== undefined && renderMarkdown(detail),
    suggestions(card, view),
    links(card, language),
    overrideReasons(card, language),
    element('p', { class: 'source' }, `${say('source', language)}: `, sourceName(card)),
    about(card, language),
  );
}

/**
 * @param {Card} card
 * @param {View} view
 */
function suggestions({ suggestions: offered = [], selectionBehavior }, { language, drafts, accept }) {
  if (offered.length === 0) return undefined;
  const done = offered.filter((suggestion) => isDone(suggestion, drafts));
  const closed = selectionBehavior === 'at-most-one' && done.length > 0;
  const rows = offered.map((suggestion) =>
    suggestionRow(suggestion, language, { done: done.includes(suggestion), closed, accept }),
  );
  const choice = say(selectionBehavior === 'any' ? 'chooseAny' : 'chooseOne', language);
  const name = offered.length === 1 ? say('suggestion', language) : `${say('suggestions', language)} (${choice})`;
  return element(
    'div',
    { class: 'suggestions', role: 'group', 'aria-label': name },
    element('p', { class: 'hint', 'aria-hidden': 'true' }, name),
    ...rows,
  );
}

/**
 * @param {Suggestion} suggestion
 * @param {Language} language
 * @param {{ done: boolean, closed: boolean, accept: (suggestion: Suggestion) => void }} state `closed`: another one of the card was chosen
 */
function suggestionRow(suggestion, language, { done, closed, accept }) {
  const { label, isRecommended } = suggestion;
  const attributes = {
    type: 'button',
    class: 'suggestion',
    disabled: done || closed,
    onclick: () => accept(suggestion),
  };
  return element(
    'div',
    { class: isRecommended === true ? 'offer recommended' : 'offer' },
    element(
      'button',
      attributes,
      done && '✓ ',
      label,
      isRecommended === true && ` (${say('recommended', language)})`,
      done && ` – ${say('done', language)}`,
    ),
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

/** @param {Language} language */
export function showNoCards(language) {
  return [element('p', { class: 'quiet' }, say('noCards', language))];
}

/**
 * An emergency that a site has switched off: without this line an empty answer would look like nothing to say.
 * @param {readonly string[]} codes of advice
 * @param {Language} language
 * @returns {HTMLElement[]}
 */
export function showWithheld(codes, language) {
  if (codes.length === 0) return [];
  return [
    element(
      'p',
      { class: 'problem withheld' },
      `${say('withheldNotice', language)} `,
      element('code', {}, codes.join(', ')),
    ),
  ];
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
