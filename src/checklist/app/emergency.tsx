/** The emergency questions, one at a time; a "yes" shows whom to call before anything else. */
import { useState } from 'react';
import type { FindingCode } from '../../domain/findings.ts';
import type { Answer, Change } from '../logic/answers.ts';
import { isEmergency } from '../logic/kinds.ts';
import type { Question } from '../logic/questionnaire.ts';
import { CallNow } from './call-now.tsx';
import { ChartNote } from './chart-note.tsx';
import { useFocus } from './focus.ts';
import type { AskedProps } from './questions.tsx';
import { useSay } from './say.ts';

const offered: readonly Answer[] = ['no', 'yes', 'cannot-assess', 'not-asked'];

export interface EmergencyProps extends AskedProps {
  readonly questions: readonly Question[];
  readonly onCall: Readonly<Partial<Record<'nb' | 'en', string>>>;
}

export function Emergency(props: EmergencyProps) {
  const { questions, answers, change } = props;
  const [open, setOpen] = useState<FindingCode>();
  const [called, setCalled] = useState<readonly FindingCode[]>([]);
  const alarm = questions.find(
    ({ code }) => answers.given[code] === 'yes' && isEmergency(code) && !called.includes(code),
  );
  const asked = questions.find(({ code }) => code === open) ?? questions.find(({ code }) => !answers.given[code]);
  const give = (next: Change): void => {
    setOpen(undefined);
    change(next);
  };
  if (alarm !== undefined) {
    const correct = (): void => {
      change({ type: 'answer', code: alarm.code, answer: undefined });
      setOpen(alarm.code);
    };
    return (
      <CallNow
        question={alarm}
        onCall={props.onCall}
        correct={correct}
        goOn={() => setCalled([...called, alarm.code])}
      />
    );
  }
  if (questions.length === 0) return null;
  if (asked === undefined) return <Answered {...props} reopen={setOpen} />;
  return <OneQuestion key={asked.code} {...props} question={asked} give={give} reopen={setOpen} />;
}

interface OneQuestionProps extends EmergencyProps {
  readonly question: Question;
  readonly give: (change: Change) => void;
  readonly reopen: (code: FindingCode) => void;
}

function OneQuestion({ question, questions, reading, answers, give, reopen }: OneQuestionProps) {
  const say = useSay();
  const { code, text } = question;
  const [hasMoved] = useState(() => Object.keys(answers.given).length > 0);
  const heading = useFocus<HTMLHeadingElement>(hasMoved);
  const at = questions.indexOf(question);
  const before = questions[at - 1];
  return (
    <section className="sheet emergency" aria-labelledby="emergency-question">
      <p className="quiet">
        {say('emergencyTitle')} · {at + 1} {say('of')} {questions.length}
      </p>
      <h2 id="emergency-question" tabIndex={-1} ref={heading}>
        {say.text(text)}
      </h2>
      <ChartNote reading={reading} code={code} />
      <Choices given={answers.given[code]} give={(answer) => give({ type: 'answer', code, answer })} />
      {before && (
        <button type="button" className="plain" onClick={() => reopen(before.code)}>
          {say('back')}
        </button>
      )}
    </section>
  );
}

function Choices({ given, give }: { readonly given: Answer | undefined; readonly give: (answer: Answer) => void }) {
  const say = useSay();
  return (
    <div className="choices large">
      {offered.map((answer) => (
        <button key={answer} type="button" aria-pressed={given === answer} onClick={() => give(answer)}>
          {say(answer)}
        </button>
      ))}
    </div>
  );
}

function Answered({ questions, answers, reopen }: EmergencyProps & { readonly reopen: (code: FindingCode) => void }) {
  const say = useSay();
  const heading = useFocus<HTMLHeadingElement>(true);
  return (
    <section className="sheet" aria-labelledby="emergency-answered">
      <h2 id="emergency-answered" tabIndex={-1} ref={heading}>
        {say('emergencyDone')}
      </h2>
      <ul className="answered">
        {questions.map(({ code, text }) => (
          <li key={code}>
            <span>
              {say.text(text)} <strong>{say(answers.given[code] ?? 'not-asked')}</strong>
            </span>
            <button type="button" aria-label={`${say('change')}: ${say.text(text)}`} onClick={() => reopen(code)}>
              {say('change')}
            </button>
          </li>
        ))}
      </ul>
      {questions.some(({ code }) => answers.given[code] === 'cannot-assess') && <p>{say('doubt')}</p>}
    </section>
  );
}
