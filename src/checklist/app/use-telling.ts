/** What the service says of the record, asked again after every saving; and what is still to be asked. */
import { useRef, useState } from 'react';
import { useLanguage } from '../../pages/shared/language.tsx';
import { useLast } from '../../pages/shared/use-last.ts';
import { type Plan, planFor } from '../logic/plan.ts';
import type { ServiceReading } from '../logic/reading.ts';
import type { Resources } from '../logic/resources.ts';
import { checklist } from '../questionnaire.ts';
import { type PatientRecord, readRecord } from '../record.ts';
import type { AdviceState } from './advice-now.tsx';
import type { Started } from './start.ts';
import { useAnew } from './use-anew.ts';

/** The answers, and where they are now. */
export interface Given {
  readonly answers: Resources;
  readonly are: 'saved' | 'unsaved' | 'kept';
  /** ISO instant; with `kept`. */
  readonly until?: string;
}

export interface Telling {
  readonly record: PatientRecord;
  /** Undefined while questions are answered. */
  readonly state: AdviceState | undefined;
  readonly given: Given | undefined;
  /** What the record said when the questions were chosen: they do not change under the doctor's hands. */
  readonly asked: ServiceReading;
  readonly plan: Plan;
  readonly tell: (given: Given) => Promise<void>;
  readonly tellAgain: () => void;
  /** Back to the questions: those that are left when the answers are saved, else the same. */
  readonly goOn: () => void;
}

export function useTelling(started: Started): Telling {
  const { language } = useLanguage();
  const [record, setRecord] = useState(started.record);
  const [asked, setAsked] = useState({ reading: started.record.answer.reading, again: false });
  const [state, setState] = useState<AdviceState>();
  const given = useRef<Given>(undefined);
  const last = useLast();
  const tell = async (now: Given): Promise<void> => {
    given.current = now;
    const isLast = last();
    setState('reading');
    const told = await readRecord(started, { language, answers: now.answers }).catch(() => undefined);
    if (!isLast()) return;
    if (told !== undefined) setRecord(told);
    const unread = now.are === 'saved' ? 'unread' : 'unread-unsaved';
    setState(told === undefined ? unread : now.are);
  };
  const tellAgain = (): void => {
    if (given.current !== undefined) void tell(given.current);
  };
  useAnew(language, () => {
    if (state !== undefined) tellAgain();
  });
  const goOn = (): void => {
    setState(undefined);
    if (given.current?.are === 'saved') setAsked({ reading: record.answer.reading, again: true });
  };
  const plan = planFor(checklist, asked.reading, asked.again);
  return { record, state, given: given.current, asked: asked.reading, plan, tell, tellAgain, goOn };
}
