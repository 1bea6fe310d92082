/** Shows cards as an EHR shows them: colour and word of the indicator, summary, detail, suggestions, links, reasons. */
import type { Card, Suggestion } from '../cds-hooks/types.ts';
import { CodeBlock } from '../pages/shared/code-block.tsx';
import { useWords } from '../pages/shared/language.tsx';
import { Markdown } from '../pages/shared/markdown.tsx';
import { issuesOf } from './answer-body.ts';
import type { Question } from './call.ts';
import { CardLinks, OutsideLink } from './card-links.tsx';
import type { Choices, Step } from './choices.ts';
import { isDone } from './drafts.ts';
import { NotFollowed } from './feedback-form.tsx';
import { feedbackAddress } from './servers.ts';
import { words } from './words.ts';

export interface CardListProps {
  readonly cards: readonly Card[];
  readonly choices: Choices;
  readonly step: (step: Step) => void;
  /** What these cards answer. */
  readonly question: Question;
}

export function CardList({ cards, ...rest }: CardListProps) {
  return cards.map((card, index) => <CardView key={card.uuid ?? index} card={card} {...rest} />);
}

type CardProps = Omit<CardListProps, 'cards'> & { readonly card: Card };

function CardView(props: CardProps) {
  const say = useWords(words);
  const { card, question } = props;
  const { indicator, summary, detail, source } = card;
  return (
    <article className={`card ${indicator}`} data-advice={source.topic?.code}>
      <p className="indicator">{say(indicator)}</p>
      <h3>{summary}</h3>
      {detail !== undefined && <Detail text={detail} plain={question.plainText} />}
      <Suggestions {...props} />
      <CardLinks card={card} question={question} />
      <NotFollowed card={card} address={feedbackAddress(question.serviceBase, question.service.id)} />
      <p className="source">
        {`${say('source')}: `}
        <OutsideLink label={source.label} url={source.url} />
      </p>
      <About card={card} />
    </article>
  );
}

/** An EHR without Markdown shows the text as it stands. */
function Detail({ text, plain }: { text: string; plain: boolean }) {
  return plain ? (
    <p className="detail as-written">{text}</p>
  ) : (
    <div className="detail">
      <Markdown text={text} />
    </div>
  );
}

function Suggestions({ card, choices, step, question }: CardProps) {
  const say = useWords(words);
  const { suggestions: offered = [], selectionBehavior } = card;
  if (offered.length === 0) return null;
  const done = offered.filter((suggestion) => isDone(suggestion, choices.drafts));
  const closed = selectionBehavior === 'at-most-one' && done.length > 0;
  const choice = say(selectionBehavior === 'any' ? 'chooseAny' : 'chooseOne');
  const name = offered.length === 1 ? say('suggestion') : `${say('suggestions')} (${choice})`;
  const accept = (suggestion: Suggestion): void =>
    step({
      type: 'accept',
      taken: { card, suggestion, feedbackAt: feedbackAddress(question.serviceBase, question.service.id) },
    });
  return (
    <fieldset className="suggestions">
      <legend className="hint">{name}</legend>
      {offered.map((suggestion) => (
        <SuggestionButton
          key={suggestion.uuid}
          suggestion={suggestion}
          done={done.includes(suggestion)}
          closed={closed}
          accept={accept}
        />
      ))}
    </fieldset>
  );
}

interface SuggestionProps {
  readonly suggestion: Suggestion;
  readonly done: boolean;
  /** Another one of the card was chosen. */
  readonly closed: boolean;
  readonly accept: (suggestion: Suggestion) => void;
}

function SuggestionButton({ suggestion, done, closed, accept }: SuggestionProps) {
  const say = useWords(words);
  const { label, isRecommended } = suggestion;
  const recommended = isRecommended === true;
  return (
    <div className={recommended ? 'offer recommended' : 'offer'}>
      <button type="button" className="suggestion" disabled={done || closed} onClick={() => accept(suggestion)}>
        {done && '✓ '}
        {label}
        {recommended && ` (${say('recommended')})`}
        {done && ` – ${say('done')}`}
      </button>
    </div>
  );
}

function About({ card: { extension, source, uuid } }: { card: Card }) {
  const say = useWords(words);
  return (
    <details>
      <summary>{say('aboutCard')}</summary>
      <CodeBlock
        label={say('aboutCard')}
        text={JSON.stringify({ uuid, topic: source.topic, extension }, undefined, 2)}
      />
    </details>
  );
}

export function NoCards() {
  const say = useWords(words);
  return <p className="quiet">{say('noCards')}</p>;
}

/** An emergency that a site has switched off: without this line an empty answer would look like nothing to say. */
export function Withheld({ codes }: { codes: readonly string[] }) {
  const say = useWords(words);
  if (codes.length === 0) return null;
  return (
    <p className="problem withheld">
      {`${say('withheldNotice')} `}
      <code>{codes.join(', ')}</code>
    </p>
  );
}

export function Problems({ outcome }: { outcome: unknown }) {
  const told = issuesOf(outcome).map(({ expression, diagnostics, details }) =>
    [expression?.join(', '), diagnostics ?? details?.text].filter(Boolean).join(': '),
  );
  return [...new Set(told)].map((text) => (
    <p key={text} className="problem">
      {text}
    </p>
  ));
}
