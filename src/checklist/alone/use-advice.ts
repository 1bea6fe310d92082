/** The hook calls of the page without an EHR: a first one to learn what to ask, one for the advice. */
import { useState } from 'react';
import type { ChecklistSettings } from '../../checklist-api/settings.ts';
import { useLanguage } from '../../pages/shared/language.tsx';
import { useLast } from '../../pages/shared/use-last.ts';
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
  const last = useLast();
  /** @returns whether it came, and nothing else was asked meanwhile */
  const trying = async <T>(work: () => Promise<T>, use: (had: T) => void): Promise<boolean> => {
    const isLast = last();
    setWaiting(true);
    setFailure(undefined);
    const had = await work().catch(asStopped);
    if (!isLast()) return false;
    const isHad = !(had instanceof Stopped);
    if (isHad) use(had);
    else setFailure(had);
    setWaiting(false);
    return isHad;
  };
  return {
    first,
    told,
    failure,
    waiting,
    start: (patient: AlonePatient) =>
      trying(async () => {
        const settings = first?.settings ?? (await readSettings());
        return { settings, answer: await ask(settings, patient, noAnswers, language) };
      }, setFirst),
    ask: ({ settings }: FirstAnswer, patient: AlonePatient, answers: Answers) =>
      trying(async () => {
        const answer = await ask(settings, patient, answers, language);
        const inNorwegian = language === 'nb' ? answer : await ask(settings, patient, answers, 'nb');
        return { answer, summaries: inNorwegian.response.cards.map(({ summary }) => summary) };
      }, setTold),
    /** What is under way is about what was. */
    giveUp: (): void => {
      last();
      setWaiting(false);
    },
  };
}

function asStopped(error: unknown): Stopped {
  return error instanceof Stopped ? error : new Stopped('service', { kind: 'server' });
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
