/** A group of questions: each with its four answers, and one button for what is left of it. */
import { useId } from 'react';
import type { Answer } from '../logic/answers.ts';
import type { AskedGroup } from '../logic/plan.ts';
import type { Question } from '../logic/questionnaire.ts';
import { statedAnswer } from '../logic/reading.ts';
import { ChartNote } from './chart-note.tsx';
import type { AskedProps } from './questions.tsx';
import { useSay } from './say.ts';

const offered: readonly Answer[] = ['yes', 'no', 'cannot-assess', 'not-asked'];

export function Group({ group, ...asked }: AskedProps & { readonly group: AskedGroup }) {
  const say = useSay();
  const id = useId();
  const { answers, change, reading } = asked;
  const { kind, questions } = group;
  const open = questions.filter(({ code }) => !answers.given[code] && !statedAnswer(reading, code));
  const undone = answers.undo?.group === group.id;
  const press = (): void => {
    if (undone) change({ type: 'undo' });
    else change({ type: 'deny-rest', group: group.id, codes: open.map(({ code }) => code) });
  };
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{say.text(group.title)}</h2>
      {kind !== 'judged' && (
        <div className="choices">
          {/* One button, so that the place of the keyboard stays. */}
          <button
            type="button"
            className={undone ? '' : 'main'}
            disabled={open.length === 0 && !undone}
            onClick={press}
          >
            {say(undone ? 'undo' : kind === 'history' ? 'noneOfThese' : 'examinedNormal')}
          </button>
          <span role="status">{undone ? say('restDenied') : ''}</span>
        </div>
      )}
      {questions.map((question) => (
        <Row key={question.code} {...asked} question={question} />
      ))}
    </section>
  );
}

function Row({ question, answers, change, reading }: AskedProps & { readonly question: Question }) {
  const say = useSay();
  const { code, text } = question;
  const shown = answers.given[code] ?? statedAnswer(reading, code)?.answer;
  return (
    <fieldset className="row">
      <legend>{say.text(text)}</legend>
      <ChartNote reading={reading} code={code} />
      <div className="choices">
        {offered.map((answer) => (
          <label key={answer} className="choice">
            <input
              type="radio"
              name={code}
              checked={shown === answer}
              onChange={() => change({ type: 'answer', code, answer })}
            />
            <span>{say(answer)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
