/** `ryggrad explain`: one hook request in, the whole trace out as a table a physician can follow. */

import type { Citation, RuleTrace } from '../domain/decision.ts';
import { type FindingCode, findingNames } from '../domain/findings.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import type { Answer } from '../service/road.ts';
import { table } from './table.ts';

const words = {
  head: {
    nb: ['Utfall', 'Regel', 'Klausul', 'Svar', 'Bygger på'],
    en: ['Outcome', 'Rule', 'Clause', 'Verdict', 'Evidence'],
  },
  fired: { nb: 'slår til', en: 'fires' },
  asked: { nb: 'spør', en: 'asks' },
  silent: { nb: 'taus', en: 'silent' },
  met: { nb: 'ja', en: 'met' },
  'not-met': { nb: 'nei', en: 'not met' },
  unknown: { nb: 'ukjent', en: 'unknown' },
  cites: { nb: 'kilde', en: 'cites' },
  order: { nb: 'ordre', en: 'order' },
  silentRules: { nb: 'Tause regler', en: 'Silent rules' },
  notInScope: {
    nb: 'Ingenting her gjelder korsryggen: svaret er en tom liste.',
    en: 'Nothing here concerns the low back: the answer is an empty list.',
  },
} as const satisfies Record<string, Localized | Record<Locale, readonly string[]>>;

export interface ExplainOptions {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  /** Also the clauses of rules that stayed silent. */
  readonly everything: boolean;
}

/** @returns the text to print: conclusion, cards, and the trace rule by rule */
export function explain(answer: Answer, options: ExplainOptions): string {
  const { decision, facts, response } = answer;
  const { locale } = options;
  const parts = [conclusion(answer)];
  if (!decision.inScope) parts.push(words.notInScope[locale]);
  for (const card of response.cards) parts.push(`[${card.indicator}] ${card.summary}`);
  const speaking = decision.trace.filter((rule) => rule.outcome !== 'silent');
  const shown = options.everything ? decision.trace : speaking;
  const rows = [[...words.head[locale]], ...shown.flatMap((rule) => ruleRows(rule, facts, locale))];
  parts.push(table(rows, options.width));
  if (!options.everything) {
    parts.push(`${words.silentRules[locale]}: ${decision.trace.length - speaking.length}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function conclusion({ decision, facts }: Answer): string {
  const rows = [
    ['triage', decision.triage + (decision.provisional ? ' (provisional)' : '')],
    ['urgency', decision.urgency],
    ['imaging', [decision.imaging.advice, ...decision.imaging.firstChoice].join(' ')],
    ...decision.orders.map(({ order, verdict }) => [order, verdict.join(', ')]),
    ...(decision.withheld ? [['WITHHELD', `${decision.withheld.join(', ')} (switched off by configuration)`]] : []),
    ...(facts.unavailable.length > 0 ? [['unavailable', facts.unavailable.join(', ')]] : []),
  ];
  return table(rows, 100);
}

function ruleRows(rule: RuleTrace, facts: PatientFacts, locale: Locale): string[][] {
  const about = rule.order === undefined ? '' : ` (${words.order[locale]} ${rule.order})`;
  const clauses = rule.clauses.map((clause) => [
    '',
    '',
    clause.says[locale],
    verdictWord(clause.verdict, locale),
    clause.looksAt
      .map((code) => evidenceOf(code, facts))
      .filter((text) => text !== '')
      .join('; '),
  ]);
  const cites = rule.cites.map((cite) => citation(cite)).join('; ');
  const head = [words[rule.outcome][locale], rule.rule + about, rule.title[locale], '', ''];
  return [head, ...clauses, ['', '', `${words.cites[locale]}: ${cites}`, '', '']];
}

function verdictWord(verdict: Truth, locale: Locale): string {
  return words[verdict][locale];
}

/** References, states and dates; values of the record stay in the record. */
function evidenceOf(code: FindingCode, facts: PatientFacts): string {
  const finding = facts.findings[code];
  if (finding.evidence.length === 0) return '';
  const records = finding.evidence.map(({ state, reference, date, note, source }) =>
    [reference ?? source, state, date?.slice(0, 10), note].filter((part) => part !== undefined).join(' '),
  );
  return `${findingNames[code].en}: ${records.join(', ')}`;
}

function citation({ label, chapter, strength, documentation, year }: Citation): string {
  return `${label} ${year}, ${chapter} (${strength}; ${documentation})`;
}
