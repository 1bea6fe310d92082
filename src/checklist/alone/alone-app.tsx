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
  return (
    <>
      <PageHead title={say('title')} tagline={say('tagline')} content="content" />
      <main id="content" tabIndex={-1} className="checklist">
        <p className="sheet">{say('storesNothing')}</p>
        <Steps />
      </main>
    </>
  );
}

function Steps() {
  const { step, patient, answers, change, advice, begin, advise, back, anew } = useAlone();
  const { first, told, waiting, failure } = advice;
  return (
    <>
      {step === 'about' && <AboutPatient begin={begin} waiting={waiting} />}
      {step === 'questions' && first && (
        <AloneQuestions first={first} answers={answers} change={change} advise={advise} waiting={waiting} />
      )}
      {step === 'advice' && told && patient && (
        <AloneAdvice told={told} patient={patient} answers={answers} back={back} anew={anew} />
      )}
      {failure && <ServiceFailure stopped={failure} />}
    </>
  );
}

function useAlone() {
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
    const { first } = advice;
    if (patient && first && (await advice.ask(first, patient, answers))) setStep('advice');
  };
  useAnew(useLanguage().language, () => {
    if (step === 'advice' || (step === 'questions' && advice.waiting)) void advise();
  });
  const back = (): void => {
    advice.giveUp();
    setStep('questions');
  };
  const answer = (given: Change): void => {
    advice.giveUp();
    change(given);
  };
  const anew = (): void => {
    answer({ type: 'start-anew' });
    setPatient(undefined);
    setStep('about');
  };
  return { step, patient, answers, change: answer, advice, begin, advise, back, anew };
}
