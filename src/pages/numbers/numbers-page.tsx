/** The whole page: choices on top, then a figure for each question. */
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../shared/language.tsx';
import { PageHead } from '../shared/page-head.tsx';
import { Choices } from './choices.tsx';
import { type Choice, fetchNumbers, type Had, type NamedNumbers } from './data.ts';
import { AnswersFigure, PerCallsFigure, ReasonsFigure, type ShownProps } from './figures-by-advice.tsx';
import { CompletenessFigure, WeeksFigure } from './figures-by-week.tsx';
import { numberForm } from './number-form.ts';
import { type Word, words } from './words.ts';

const statusWords: Readonly<Record<Had['state'], Word>> = {
  loading: 'loading',
  had: 'shown',
  'not-had': 'notHad',
  'wrong-time': 'wrongTime',
};

export function NumbersPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [choice, choose] = useState<Choice>({ from: '', to: '', client: 'all', advice: 'all' });
  const [had, setHad] = useState<Had>({ state: 'loading' });
  const [shown, setShown] = useState<ShownProps>();
  useEffect(() => {
    const asking = new AbortController();
    setHad({ state: 'loading' });
    void fetchNumbers(choice, asking.signal).then((answer) => {
      if (asking.signal.aborted) return;
      setHad(answer);
      if (answer.state === 'had') setShown({ numbers: answer.numbers, choice });
    });
    return () => asking.abort();
  }, [choice]);
  useEffect(() => {
    document.title = words.title[language === 'nb' ? 0 : 1];
  }, [language]);
  const failed = had.state === 'not-had' || had.state === 'wrong-time';
  return (
    <>
      <PageHead title={say('title')} tagline={say('tagline')} content="content" />
      <main id="content" tabIndex={-1}>
        <Choices choice={choice} choose={choose} numbers={shown?.numbers} />
        <p role="status" className={failed ? 'problem' : 'quiet'}>
          {say(statusWords[had.state])}
        </p>
        {shown && !failed && <Figures shown={shown} wanted={choice} choose={choose} />}
      </main>
    </>
  );
}

interface FiguresProps {
  readonly shown: ShownProps;
  /** What the next numbers will be of. */
  readonly wanted: Choice;
  readonly choose: (choice: Choice) => void;
}

function Figures({ shown, wanted, choose }: FiguresProps) {
  return (
    <>
      <Summary numbers={shown.numbers} />
      <AnswersFigure {...shown} />
      <ReasonsFigure {...shown} />
      <WeeksFigure {...shown} wanted={wanted} choose={choose} />
      <CompletenessFigure {...shown} />
      <PerCallsFigure {...shown} />
    </>
  );
}

function Summary({ numbers }: { numbers: NamedNumbers }) {
  const say = useWords(words);
  const { whole } = numberForm(useLanguage().language);
  const sum = (value: (advice: NamedNumbers['advice'][number]) => number): number =>
    numbers.advice.reduce((total, advice) => total + value(advice), 0);
  const facts: readonly (readonly [Word, number])[] = [
    ['answered', numbers.calls.answered],
    ['withoutData', numbers.calls.withoutData],
    ['cardsSent', sum(({ sent }) => sent)],
    ['cardsAnswered', sum(({ accepted, overridden }) => accepted.count + overridden.count)],
  ];
  return (
    <section aria-label={say('summary')}>
      <dl className="facts">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{whole(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
