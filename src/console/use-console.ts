/** The state of the console: what is chosen, what was asked and what came back. */
import { startTransition, useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useLanguage } from '../pages/shared/language.tsx';
import { serviceAddress } from '../pages/shared/service-root.ts';
import { type Answered, ask, explain, type Question } from './call.ts';
import { type Choices, choose, type Known, patientOf, type Step, startChoices } from './choices.ts';
import { takesOrders } from './hooks.ts';
import { demoFhir, ownService } from './servers.ts';

/** What came of a question; while another one about the same patient is under way it is about what was. */
export interface Outcome {
  readonly question: Question;
  readonly answered?: Answered;
  /** How the answer came about; missing while that is under way. */
  readonly explained?: { readonly body: unknown };
  /** There when nothing came back. */
  readonly problem?: unknown;
}

export interface ConsoleView {
  readonly choices: Choices;
  readonly step: (step: Step) => void;
  readonly send: () => void;
  /** Never about another patient than the one that is chosen. */
  readonly outcome: Outcome | undefined;
  readonly busy: boolean;
  /** There is a patient, and a service for the hook. */
  readonly asks: boolean;
}

export function useConsole(known: Known): ConsoleView {
  const [choices, step] = useReducer(choose, known, startChoices);
  const [times, setTimes] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const question = useQuestion(choices, times);
  useEffect(() => {
    if (!question) return;
    const calls = new AbortController();
    const { signal } = calls;
    ask(question, signal).then(
      async (answered) => {
        setOutcome({ question, answered });
        const explained = { body: await explain(question, answered, signal) };
        // Every rule of the service: no key and no click waits until they are drawn.
        if (!signal.aborted) startTransition(() => setOutcome({ question, answered, explained }));
      },
      (problem: unknown) => signal.aborted || setOutcome({ question, problem }),
    );
    return () => calls.abort();
  }, [question]);
  useRememberedChoices(choices);
  const send = useCallback(() => setTimes((before) => before + 1), []);
  const asks = question !== undefined;
  const shown = outcome?.question.patient === question?.patient ? outcome : undefined;
  return { choices, step, send, outcome: shown, busy: asks && outcome?.question !== question, asks };
}

const noOrders: Question['orders'] = [];

/** A new one whenever something changes that the service would see, or when the user asks again. */
function useQuestion(choices: Choices, times: number): Question | undefined {
  const { language } = useLanguage();
  const { hook, edits, diagnosis, data, fhirBase } = choices;
  const patient = patientOf(choices);
  const service = choices.known.services.find((one) => one.hook === hook);
  // Hooks that send no orders do not ask again when one is changed.
  const orders = takesOrders(hook) ? choices.drafts.orders : noOrders;
  const { serviceBase, explainAt, plainText } = variantOf(choices);
  return useMemo(() => {
    if (!patient || !service) return undefined;
    const { demo, openServers } = choices.known.settings;
    const fhirIsOpen = demo || openServers.includes(fhirBase);
    const call = {
      patient,
      service,
      orders,
      edits,
      diagnosis,
      data,
      language,
      serviceBase,
      fhirBase,
      fhirIsOpen,
      plainText,
      times,
    };
    return explainAt === undefined ? call : { ...call, explainAt };
  }, [
    patient,
    service,
    orders,
    edits,
    diagnosis,
    data,
    language,
    serviceBase,
    fhirBase,
    explainAt,
    plainText,
    times,
    choices.known.settings,
  ]);
}

type Variant = Pick<Question, 'serviceBase' | 'explainAt' | 'plainText'>;

/** In the demonstration another profile or EHR is another address of the same service. */
function variantOf({ serviceBase, profile, ehr, known }: Choices): Variant {
  if (serviceBase !== ownService || !known.settings.demo) return { serviceBase, plainText: false };
  if (profile === known.settings.profile && ehr === 'standard')
    return { serviceBase, explainAt: serviceAddress('demo/explain'), plainText: false };
  const variant = serviceAddress(`demo/as/${profile}/${ehr}`);
  return { serviceBase: variant, explainAt: `${variant}/explain`, plainText: ehr === 'plain-text' };
}

/** Keeps the choices in the page's address, for a reload or a colleague. */
function useRememberedChoices({ patientKey, hook, fhirBase }: Choices): void {
  const { language } = useLanguage();
  useEffect(() => {
    const server = fhirBase === demoFhir ? {} : { fhir: fhirBase };
    const choices = new URLSearchParams({ patient: patientKey, hook, lang: language, ...server });
    history.replaceState(undefined, '', `?${choices}`);
  }, [patientKey, hook, language, fhirBase]);
}
