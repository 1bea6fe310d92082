/** Shows the trace as a tree: rule, its clauses with verdict, the records behind each, and the place in the guideline. */
import type { ClauseTrace, RuleTrace } from '../domain/decision.ts';
import type { Evidence } from '../domain/findings.ts';
import { useLanguage, useWords } from '../pages/shared/language.tsx';
import { type Explained, sayCitation } from './answer-body.ts';
import type { FindingNames } from './choices.ts';
import { type Word, words } from './words.ts';

const marks = { met: '✓', 'not-met': '✗', unknown: '?' };
/** More findings than these are counted, and named in the tooltip. */
const namedFindings = 3;

interface Tree {
  readonly explained: Explained | undefined;
  readonly names: FindingNames;
}

/** What fired stands open; what only asked or kept silent is folded away. */
export function TracePart({ explained, names }: Tree) {
  const say = useWords(words);
  if (!explained)
    return (
      <div id="trace">
        <p className="quiet">{say('noTrace')}</p>
      </div>
    );
  const rules = Object.groupBy(explained.trace, ({ outcome }) => outcome);
  const draw = (rule: RuleTrace) => (
    <RuleView key={`${rule.rule} ${rule.order ?? ''}`} rule={rule} explained={explained} names={names} />
  );
  return (
    <div id="trace">
      {(rules.fired ?? []).map(draw)}
      {(['asked', 'silent'] as const).map((outcome) => (
        <details key={outcome} className={`group ${outcome}`}>
          <summary>{`${say(outcome === 'asked' ? 'askedRules' : 'silentRules')} (${rules[outcome]?.length ?? 0})`}</summary>
          {(rules[outcome] ?? []).map(draw)}
        </details>
      ))}
    </div>
  );
}

function RuleView({ rule, explained, names }: Tree & { rule: RuleTrace }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { rule: id, title, outcome, order, clauses, cites } = rule;
  return (
    <details className={`rule ${outcome}`} open={outcome === 'fired'} data-rule={id}>
      <summary>
        <span className="outcome">{say(outcome)}</span>
        {` ${title[language]} `}
        <code>{order ? `${id} · ${order}` : id}</code>
      </summary>
      <ul className="clauses">
        {clauses.map((clause) => (
          <ClauseView key={clause.id} clause={clause} explained={explained} names={names} />
        ))}
      </ul>
      <ul className="citations" aria-label={say('source')}>
        {cites.map((citation) => (
          <li key={sayCitation(citation)}>{sayCitation(citation)}</li>
        ))}
      </ul>
    </details>
  );
}

function ClauseView({ clause: { says, verdict, looksAt }, explained, names }: Tree & { clause: ClauseTrace }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const findings = looksAt.map((code) => names[code]?.[language] ?? code);
  const more = findings.length - namedFindings;
  const shown = `${findings.slice(0, namedFindings).join(', ')}${more > 0 ? ` +${more}` : ''}`;
  const recorded = looksAt.filter((code) => explained?.findings[code]);
  return (
    <li className={verdict}>
      <span className="mark" aria-hidden="true">
        {marks[verdict]}
      </span>
      {` ${says[language]}: `}
      <strong>{say(verdict)}</strong>
      {findings.length > 0 && (
        <span className="looks-at" title={findings.join(', ')}>{` (${say('looksAt')} ${shown})`}</span>
      )}
      {recorded.length > 0 && (
        <ul className="evidence">
          {recorded.map((code) => (
            <li key={code}>
              {`${names[code]?.[language] ?? code}: `}
              {(explained?.findings[code]?.evidence ?? []).map((one) => sayEvidence(one, say)).join('; ')}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const stateWords = {
  present: 'isPresent',
  absent: 'isAbsent',
  asks: 'evidenceAsks',
  history: 'evidenceHistory',
} as const satisfies Record<Evidence['state'], Word>;

/** `til stede (Observation/1, 2026-11-20)` */
function sayEvidence({ state, reference, source, date }: Evidence, say: (word: Word) => string): string {
  const where = [reference ?? source, date].filter(Boolean).join(', ');
  return `${say(stateWords[state]).toLowerCase()} (${where})`;
}
