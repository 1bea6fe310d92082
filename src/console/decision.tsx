/** Shows the decision extension: triage, urgency, imaging, orders, and what is known and not known. */
import { type Language, useWords } from '../pages/shared/language.tsx';
import type { DecisionExtension } from './answer-body.ts';
import type { FindingNames } from './choices.ts';
import { sayCode } from './decision-words.ts';
import { type Word, words } from './words.ts';

const lists = ['present', 'conflicting', 'notDocumented', 'absent'] as const;

export interface DecisionProps {
  readonly decision: DecisionExtension | undefined;
  readonly names: FindingNames;
  /** Of the orders, by reference. */
  readonly labels: Readonly<Record<string, string>>;
  readonly language: Language;
}

export function DecisionPart({ decision, names, labels, language }: DecisionProps) {
  const say = useWords(words);
  if (!decision)
    return (
      <div id="decision">
        <p className="quiet">{say('noDecision')}</p>
      </div>
    );
  const { findings = {} } = decision;
  const shown = lists.filter((list) => list !== 'conflicting' || (findings.conflicting?.length ?? 0) > 0);
  const facts = factsOf(decision, labels, language, say).filter(([, value]) => value);
  return (
    <div id="decision">
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {shown.map((list) => (
        <FindingList key={list} list={list} codes={findings[list] ?? []} names={names} language={language} />
      ))}
    </div>
  );
}

function factsOf(
  decision: DecisionExtension,
  labels: DecisionProps['labels'],
  language: Language,
  say: (word: Word) => string,
): readonly (readonly [Word, string | undefined])[] {
  const { triage, provisional, urgency, imaging, orders = [], unavailable = [], withheld = [] } = decision;
  const inWords = (code: string): string => sayCode(code, language);
  const together = (codes: readonly string[]): string => codes.map(inWords).join(' + ');
  return [
    ['triage', provisional ? `${inWords(triage)} (${say('provisional')})` : inWords(triage)],
    ['urgency', inWords(urgency)],
    ['imaging', inWords(imaging.advice)],
    ['firstChoice', together(imaging.firstChoice ?? [])],
    ['alternative', imaging.alternative?.map(together).join(' / ')],
    [
      'verdicts',
      orders.map(({ order, verdict }) => `${labels[order] ?? order}: ${verdict.map(inWords).join(', ')}`).join(' · '),
    ],
    ['unavailable', unavailable.join(', ')],
    ['withheld', withheld.join(', ')],
  ];
}

interface FindingListProps {
  readonly list: (typeof lists)[number];
  readonly codes: readonly string[];
  readonly names: FindingNames;
  readonly language: Language;
}

function FindingList({ list, codes, names, language }: FindingListProps) {
  const say = useWords(words);
  const short = list === 'present' || list === 'conflicting';
  return (
    <details className={`findings ${list}`} open={short && codes.length > 0}>
      <summary>{`${say(list)} (${codes.length})`}</summary>
      {codes.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <ul>
          {codes.map((code) => (
            <li key={code} title={code}>
              {names[code]?.[language] ?? code}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
