/** Without an EHR: age and order, the questions, then advice and text to copy; nothing is stored anywhere. */
import { useReducer, useState } from 'react';
import { useLanguage, useWords } from '../../pages/shared/language.tsx';
import { PageHead } from '../../pages/shared/page-head.tsx';
import { ServiceFailure } from '../app/service-failure.tsx';
import { useAnew } from '../app/use-anew.ts';
import { useReloadWarning } from '../app/use-reload-warning.ts';
import type { AlonePatient } from '../logic/alone.ts';
import { type Change, changed, isEmpty, noAnswers } from '../logic/answers.ts';
import { AboutPatient } from './about-patient.tsx';
import { AloneAdvice } from './alone-advice.tsx';
import { AloneQuestions } from './alone-questions.tsx';
import { useAdvice } from './use-advice.ts';
import { aloneWords } from './words.ts';

type Step = 'about' | 'questions' | 'advice';

export function AloneApp() {
  const say = useWords(aloneWords);
  const [step, setStep] = useState<Step>('about');
  const [patient, setPatient] = useState<AlonePatient>();
  const [answers, change] = useReducer(changed, noAnswers);
  const advice = useAdvice();
  useReloadWarning(!isEmpty(answers));
  const begin = async (chosen: AlonePatient): Promise<void> => {
    setPatient(chosen);
    if (await advice.start(chosen)) setStep('questions');
  };
  const advise = async (): Promise<void> => {
    if (patient && (await advice.ask(patient, answers))) setStep('advice');
  };
  useAnew(useLanguage().language, () => {
    if (step === 'advice') void advise();
  });
  const anew = (): void => {
    change({ type: 'start-anew' } satisfies Change);
    setPatient(undefined);
    setStep('about');
  };
  return (
    <>
      <PageHead title={say('title')} tagline={say('tagline')} content="content" />
      <main id="content" tabIndex={-1} className="checklist">
        <p className="sheet stores-nothing">{say('storesNothing')}</p>
        {step === 'about' && <AboutPatient begin={begin} waiting={advice.waiting} />}
        {step === 'questions' && advice.first && (
          <AloneQuestions
            first={advice.first}
            answers={answers}
            change={change}
            advise={advise}
            waiting={advice.waiting}
          />
        )}
        {step === 'advice' && advice.told && patient && (
          <AloneAdvice
            told={advice.told}
            patient={patient}
            answers={answers}
            back={() => setStep('questions')}
            anew={anew}
          />
        )}
        {advice.failure && <ServiceFailure stopped={advice.failure} />}
      </main>
    </>
  );
}
