/** The hook calls of the page without an EHR: a first one to learn what to ask, one for the advice. */
import { useState } from 'react';
import type { ChecklistSettings } from '../../checklist-api/settings.ts';
import { useLanguage } from '../../pages/shared/language.tsx';
import { type AlonePatient, aloneContext, alonePrefetch, aloneTokens } from '../logic/alone.ts';
import { type Answers, noAnswers } from '../logic/answers.ts';
import type { ServiceAnswer } from '../logic/reading.ts';
import { checklist } from '../questionnaire.ts';
import { askService, readSettings } from '../service.ts';
import { Stopped } from '../stopped.ts';

export interface FirstAnswer {
  readonly settings: ChecklistSettings;
  readonly answer: ServiceAnswer;
}

export interface Told {
  readonly answer: ServiceAnswer;
  /** Of the cards in Norwegian: the note is written in it. */
  readonly summaries: readonly string[];
}

export function useAdvice() {
  const { language } = useLanguage();
  const [first, setFirst] = useState<FirstAnswer>();
  const [told, setTold] = useState<Told>();
  const [failure, setFailure] = useState<Stopped>();
  const [waiting, setWaiting] = useState(false);
  const trying = async (work: () => Promise<void>): Promise<boolean> => {
    setWaiting(true);
    setFailure(undefined);
    const problem = await work().then(
      () => undefined,
      (error: unknown) => (error instanceof Stopped ? error : new Stopped('service', { kind: 'server' })),
    );
    setFailure(problem);
    setWaiting(false);
    return problem === undefined;
  };
  return {
    first,
    told,
    failure,
    waiting,
    start: (patient: AlonePatient) =>
      trying(async () => {
        const settings = first?.settings ?? (await readSettings());
        setFirst({ settings, answer: await ask(settings, patient, noAnswers, language) });
      }),
    ask: (patient: AlonePatient, answers: Answers) =>
      trying(async () => {
        if (first === undefined) return;
        const answer = await ask(first.settings, patient, answers, language);
        const inNorwegian = language === 'nb' ? answer : await ask(first.settings, patient, answers, 'nb');
        setTold({ answer, summaries: inNorwegian.response.cards.map(({ summary }) => summary) });
      }),
  };
}

function ask(
  settings: ChecklistSettings,
  patient: AlonePatient,
  answers: Answers,
  language: string,
): Promise<ServiceAnswer> {
  const context = aloneContext(patient);
  const keys = Object.keys(settings.services[context.hook]?.prefetch ?? {});
  const prefetch = alonePrefetch(patient, answers, checklist, { keys, now: new Date().toISOString() });
  return askService(settings, context, aloneTokens, { prefetch, language });
}
