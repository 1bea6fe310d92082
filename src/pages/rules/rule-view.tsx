/** One rule: when, then, on what ground, what newer sources say, its cards in both languages, and its vignettes. */
import { useLanguage, useWords } from '../shared/language.tsx';
import { Markdown } from '../shared/markdown.tsx';
import type { CardData, Lines, RuleData, VignetteData } from './rules-data.ts';
import { type Word, words } from './words.ts';

export interface RuleViewProps {
  readonly rule: RuleData;
  readonly cards: ReadonlyMap<string, CardData>;
  readonly open: boolean;
  /** Drawn below the title even while it is folded, for the browser's own search. */
  readonly whole: boolean;
}

export function RuleView({ rule, cards, open, whole }: RuleViewProps) {
  const { language } = useLanguage();
  const { id, title } = rule;
  return (
    <details className="rule" id={id} open={open}>
      <summary>
        <h3>{title[language]}</h3> <code>{id}</code>
      </summary>
      {(open || whole) && <RuleBody rule={rule} cards={cards} />}
    </details>
  );
}

function RuleBody({ rule, cards }: Pick<RuleViewProps, 'rule' | 'cards'>) {
  const say = useWords(words);
  const { when, result, cites, newer, advice, vignettes } = rule;
  return (
    <>
      <div className="columns">
        <Part word="when" lines={when} />
        <Part word="result" lines={result} />
        <Part word="guideline" lines={cites} />
        <Part word="newer" lines={newer} empty={say('noNewer')} />
      </div>
      {advice.map((code) => {
        const card = cards.get(code);
        return card && <CardWords key={code} card={card} />;
      })}
      <details className="vignettes">
        <summary>{`${say('vignettes')} (${vignettes.length})`}</summary>
        <Vignettes vignettes={vignettes} />
      </details>
    </>
  );
}

function Part({ word, lines, empty = '' }: { word: Word; lines: Lines; empty?: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const shown = lines[language];
  return (
    <section>
      <h4>{say(word)}</h4>
      {shown.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <ul>
          {shown.map((line) => (
            <li key={line}>
              <Markdown text={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CardWords({ card: { code, title, variants } }: { card: CardData }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <details className="card-words">
      <summary>
        {`${say('cards')}: ${title[language]} `}
        <code>{code}</code>
      </summary>
      {variants.map(({ name, words: texts }) => (
        <div key={name}>
          {variants.length > 1 && <p className="quiet">{`${say('variant')}: ${name}`}</p>}
          <div className="columns">
            {(['nb', 'en'] as const).map((locale) => (
              <div key={locale} lang={locale}>
                {texts[locale].map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </div>
            ))}
          </div>
        </div>
      ))}
    </details>
  );
}

const outcomes: ReadonlySet<string> = new Set(['fired', 'asked', 'silent', 'not asked']);

function isOutcome(outcome: string): outcome is 'fired' | 'asked' | 'silent' | 'not asked' {
  return outcomes.has(outcome);
}

function Vignettes({ vignettes }: { vignettes: readonly VignetteData[] }) {
  const say = useWords(words);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('vignette')}</th>
          <th scope="col">{say('facts')}</th>
          <th scope="col">{say('outcome')}</th>
          <th scope="col">{say('expects')}</th>
        </tr>
      </thead>
      <tbody lang="en">
        {vignettes.map(({ name, facts, outcome, expects }) => (
          <tr key={`${name} ${facts}`}>
            <th scope="row">{name}</th>
            <td>{facts}</td>
            <td>{isOutcome(outcome) ? say(outcome) : outcome}</td>
            <td>{expects}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
