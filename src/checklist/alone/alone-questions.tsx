/** The same questions as in the SMART app, and a button for the advice. */
import { useState } from 'react';
import { useWords } from '../../pages/shared/language.tsx';
import { Questions } from '../app/questions.tsx';
import type { Answers, Change } from '../logic/answers.ts';
import { planFor } from '../logic/plan.ts';
import { checklist } from '../questionnaire.ts';
import type { FirstAnswer } from './use-advice.ts';
import { aloneWords } from './words.ts';

export interface AloneQuestionsProps {
  readonly first: FirstAnswer;
  readonly answers: Answers;
  readonly change: (change: Change) => void;
  readonly advise: () => void;
  readonly waiting: boolean;
}

export function AloneQuestions({ first, answers, change, advise, waiting }: AloneQuestionsProps) {
  const say = useWords(aloneWords);
  const { reading } = first.answer;
  const [plan] = useState(() => planFor(checklist, reading));
  return (
    <>
      <Questions
        plan={plan}
        onCall={first.settings.onCall}
        answers={answers}
        change={change}
        reading={withoutRecord(reading)}
      />
      <section className="sheet">
        <div className="choices">
          <button type="button" className="main" disabled={waiting} onClick={advise}>
            {say(waiting ? 'beginning' : 'advise')}
          </button>
        </div>
      </section>
    </>
  );
}

/** There is no record to show: what the service concluded from an empty one is no news. */
function withoutRecord(reading: FirstAnswer['answer']['reading']): FirstAnswer['answer']['reading'] {
  return { ...reading, findings: {}, course: 'not-documented' };
}
