/** Shows the trace as a tree: rule, its clauses with verdict, and the place in the guideline it stands on. */
import { element } from './dom.js';
import { say } from './words.js';

/** @typedef {import('../../domain/decision.ts').RuleTrace} RuleTrace */
/** @typedef {import('./words.js').Language} Language */
/** @typedef {import('./decision-view.js').FindingNames} FindingNames */

const marks = { met: '✓', 'not-met': '✗', unknown: '?' };
const rank = { fired: 0, asked: 1, silent: 2 };

/**
 * @param {readonly RuleTrace[] | undefined} trace
 * @param {Language} language
 * @param {FindingNames} names
 * @param {boolean} withSilent
 * @returns {HTMLElement[]}
 */
export function showTrace(trace, language, names, withSilent) {
  if (!trace) return [element('p', { class: 'quiet' }, say('noTrace', language))];
  return trace
    .filter(({ outcome }) => withSilent || outcome !== 'silent')
    .toSorted((one, other) => rank[one.outcome] - rank[other.outcome])
    .map((rule) => showRule(rule, language, names));
}

/**
 * @param {RuleTrace} rule
 * @param {Language} language
 * @param {FindingNames} names
 */
function showRule({ rule, title, outcome, order, clauses, cites }, language, names) {
  const citations = cites.map(({ label, chapter, strength, year }) =>
    element('li', {}, [label, chapter, strength, String(year)].filter(Boolean).join(' · ')),
  );
  return element(
    'details',
    { class: `rule ${outcome}`, open: outcome === 'fired', 'data-rule': rule },
    element(
      'summary',
      {},
      element('span', { class: 'outcome' }, say(outcome, language)),
      ` ${title} `,
      element('code', {}, order ? `${rule} · ${order}` : rule),
    ),
    element('ul', { class: 'clauses' }, ...clauses.map((clause) => showClause(clause, language, names))),
    element('ul', { class: 'citations', 'aria-label': say('source', language) }, ...citations),
  );
}

/**
 * @param {import('../../domain/decision.ts').ClauseTrace} clause
 * @param {Language} language
 * @param {FindingNames} names
 */
function showClause({ says, verdict, looksAt }, language, names) {
  const findings = looksAt.map((code) => names[code]?.[language] ?? code).join(', ');
  return element(
    'li',
    { class: verdict },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[verdict]),
    ` ${says[language]}: `,
    element('strong', {}, say(verdict, language)),
    findings !== '' && element('span', { class: 'looks-at' }, ` (${say('looksAt', language)} ${findings})`),
  );
}
