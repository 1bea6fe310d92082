/** Shows the trace as a tree: rule, its clauses with verdict, and the place in the guideline it stands on. */
import { element } from './dom.js';
import { say } from './words.js';

/** @typedef {import('../../domain/decision.ts').RuleTrace} RuleTrace */
/** @typedef {import('./words.js').Language} Language */
/** @typedef {import('./decision-view.js').FindingNames} FindingNames */

const marks = { met: '✓', 'not-met': '✗', unknown: '?' };
/** More findings than these are counted, and named in the tooltip. */
const namedFindings = 3;

/**
 * @param {readonly RuleTrace[] | undefined} trace
 * @param {Language} language
 * @param {FindingNames} names
 * @returns {HTMLElement[]} what fired stands open; what only asked or kept silent is folded away
 */
export function showTrace(trace, language, names) {
  if (!trace) return [element('p', { class: 'quiet' }, say('noTrace', language))];
  const rules = Object.groupBy(trace, ({ outcome }) => outcome);
  const draw = (/** @type {RuleTrace} */ rule) => showRule(rule, language, names);
  const folded = /** @type {const} */ (['asked', 'silent']).map((outcome) => {
    const group = rules[outcome] ?? [];
    const word = say(outcome === 'asked' ? 'askedRules' : 'silentRules', language);
    return element(
      'details',
      { class: `group ${outcome}` },
      element('summary', {}, `${word} (${group.length})`),
      ...group.map(draw),
    );
  });
  return [...(rules.fired ?? []).map(draw), ...folded];
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
  const findings = looksAt.map((code) => names[code]?.[language] ?? code);
  const more = findings.length - namedFindings;
  const shown = `${findings.slice(0, namedFindings).join(', ')}${more > 0 ? ` +${more}` : ''}`;
  return element(
    'li',
    { class: verdict },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[verdict]),
    ` ${says[language]}: `,
    element('strong', {}, say(verdict, language)),
    findings.length > 0 &&
      element('span', { class: 'looks-at', title: findings.join(', ') }, ` (${say('looksAt', language)} ${shown})`),
  );
}
