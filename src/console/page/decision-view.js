/** Shows the decision extension: triage, urgency, imaging, orders, and what is known and not known. */
import { sayCode } from './decision-words.js';
import { element } from './dom.js';
import { say } from './words.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {Readonly<Record<string, { nb: string, en: string }>>} FindingNames */
/**
 * @typedef {object} DecisionExtension
 * @property {string} triage
 * @property {boolean} [provisional]
 * @property {string} urgency
 * @property {{ advice: string, firstChoice?: string[], alternative?: string[][] }} imaging
 * @property {{ order: string, verdict: string[] }[]} [orders]
 * @property {Partial<Record<'present' | 'absent' | 'notDocumented' | 'conflicting', string[]>>} [findings]
 * @property {string[]} [unavailable]
 * @property {string[]} [withheld]
 */

const lists = /** @type {const} */ (['present', 'conflicting', 'notDocumented', 'absent']);

/**
 * @param {DecisionExtension | undefined} decision
 * @param {Language} language
 * @param {FindingNames} names
 * @param {Readonly<Record<string, string>>} labels of the orders, by reference
 * @returns {HTMLElement[]}
 */
export function showDecision(decision, language, names, labels) {
  if (!decision) return [element('p', { class: 'quiet' }, say('noDecision', language))];
  const { triage, provisional, urgency, imaging, orders = [], unavailable = [], withheld = [] } = decision;
  const inWords = (/** @type {string} */ code) => sayCode(code, language);
  const together = (/** @type {readonly string[]} */ codes) => codes.map(inWords).join(' + ');
  const facts = element(
    'dl',
    { class: 'facts' },
    ...fact(
      say('triage', language),
      provisional ? `${inWords(triage)} (${say('provisional', language)})` : inWords(triage),
    ),
    ...fact(say('urgency', language), inWords(urgency)),
    ...fact(say('imaging', language), inWords(imaging.advice)),
    ...fact(say('firstChoice', language), together(imaging.firstChoice ?? [])),
    ...fact(say('alternative', language), imaging.alternative?.map(together).join(' / ')),
    ...fact(
      say('verdicts', language),
      orders.map(({ order, verdict }) => `${labels[order] ?? order}: ${verdict.map(inWords).join(', ')}`).join(' · '),
    ),
    ...fact(say('unavailable', language), unavailable.join(', ')),
    ...fact(say('withheld', language), withheld.join(', ')),
  );
  const { findings = {} } = decision;
  const shown = lists.filter((list) => list !== 'conflicting' || (findings.conflicting?.length ?? 0) > 0);
  return [facts, ...shown.map((list) => findingList(list, findings[list] ?? [], language, names))];
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function fact(name, value) {
  return value ? [element('div', {}, element('dt', {}, name), element('dd', {}, value))] : [];
}

/**
 * @param {typeof lists[number]} list
 * @param {readonly string[]} codes
 * @param {Language} language
 * @param {FindingNames} names
 */
function findingList(list, codes, language, names) {
  const short = list === 'present' || list === 'conflicting';
  const items = codes.map((code) => element('li', { title: code }, names[code]?.[language] ?? code));
  return element(
    'details',
    { class: `findings ${list}`, open: short && codes.length > 0 },
    element('summary', {}, `${say(list, language)} (${codes.length})`),
    codes.length > 0 ? element('ul', {}, ...items) : element('p', {}, say('none', language)),
  );
}
