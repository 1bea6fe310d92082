/** The right side: what the service answered. An answer under way leaves the old cards shown, and not to be clicked. */
import { useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../pages/shared/language.tsx';
import { readBody, readExplained } from './answer-body.ts';
import type { Answered } from './call.ts';
import { CardList, NoCards, Problems, Withheld } from './card-list.tsx';
import { ChangeList, SystemActions } from './change-list.tsx';
import type { Choices } from './choices.ts';
import { DecisionPart } from './decision.tsx';
import { labelOf } from './orders.ts';
import { TracePart } from './trace.tsx';
import type { ConsoleView, Outcome } from './use-console.ts';
import { Wire } from './wire.tsx';
import { words } from './words.ts';

export function AnswerPart(view: ConsoleView) {
  const { choices, outcome, busy } = view;
  return (
    <div id="answer" tabIndex={-1} aria-busy={busy || isTracing(outcome)}>
      <Status {...view} />
      <ChangesSection choices={choices} />
      {outcome?.answered && <AnsweredPart {...view} outcome={outcome} answered={outcome.answered} />}
    </div>
  );
}

function isTracing(outcome: Outcome | undefined): boolean {
  return outcome?.answered !== undefined && outcome.explained === undefined;
}

/** Read aloud by screen readers. */
function Status({ outcome, busy, asks }: Pick<ConsoleView, 'outcome' | 'busy' | 'asks'>) {
  const say = useWords(words);
  const waiting = say(asks ? 'sending' : 'nothingToAsk');
  const said = busy || !outcome ? waiting : statusOf(outcome, say);
  return (
    <p id="status" role="status">
      {said}
    </p>
  );
}

function statusOf({ answered, problem }: Outcome, say: (word: keyof typeof words) => string): string {
  if (!answered) return `${say('unreachable')} (${String(problem)})`;
  const { status, milliseconds, body } = answered.answer;
  const words = [`${say(status === 200 ? 'answered' : 'failed')}: HTTP ${status}, ${milliseconds} ms`];
  if (status === 200) words.push(`${say('cards')}: ${readBody(body).cards.length}`);
  return words.join(' · ');
}

/** A click that changed something leaves the keyboard at what it changed. */
function ChangesSection({ choices: { changes, taken } }: { choices: Choices }) {
  const say = useWords(words);
  const section = useRef<HTMLElement>(null);
  const clicks = taken.length;
  useEffect(() => {
    if (clicks > 0) section.current?.focus();
  }, [clicks]);
  if (changes.length === 0) return null;
  return (
    <section id="changes-part" aria-labelledby="changes-heading" tabIndex={-1} ref={section}>
      <h2 id="changes-heading">{say('changes')}</h2>
      <ChangeList changes={changes} taken={taken} />
    </section>
  );
}

interface AnsweredProps extends Pick<ConsoleView, 'choices' | 'step' | 'busy'> {
  /** What was asked, which may be something else than what is chosen now: all that explains the answer comes from it. */
  readonly outcome: Outcome;
  readonly answered: Answered;
}

function AnsweredPart({ choices, step, busy, outcome, answered }: AnsweredProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { question, explained } = outcome;
  const { answer } = answered;
  const body = readBody(answer.status === 200 ? answer.body : undefined);
  const { names } = choices.known;
  const labels = Object.fromEntries(
    question.orders.map((order) => [`${order.resourceType}/${order.id}`, labelOf(order)]),
  );
  return (
    <>
      <section aria-labelledby="cards-heading">
        <h2 id="cards-heading">{say('cards')}</h2>
        <div id="cards" inert={busy}>
          {answer.status === 200 ? (
            <>
              <Withheld codes={body.decision?.withheld ?? []} />
              <CardList cards={body.cards} choices={choices} step={step} question={question} />
              {body.cards.length === 0 && !body.decision?.withheld?.length && <NoCards />}
            </>
          ) : (
            <Problems outcome={answer.body} />
          )}
        </div>
      </section>
      {body.systemActions.length > 0 && (
        <section id="system-part" aria-labelledby="system-heading">
          <h2 id="system-heading">{say('systemActions')}</h2>
          <SystemActions actions={body.systemActions} />
        </section>
      )}
      <section aria-labelledby="decision-heading">
        <h2 id="decision-heading">{say('decision')}</h2>
        <DecisionPart decision={body.decision} names={names} labels={labels} language={language} />
      </section>
      <section aria-labelledby="trace-heading">
        <h2 id="trace-heading">{say('trace')}</h2>
        {explained ? (
          <TracePart explained={readExplained(explained.body)} names={names} />
        ) : (
          <p className="quiet">{say('tracing')}</p>
        )}
      </section>
      <Wire answered={answered} language={question.language} />
    </>
  );
}
