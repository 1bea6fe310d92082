/** The checklist of one patient: questions, saving, and at once what the service says now. */
import { useReducer, useRef, useState } from 'react';
import { useLanguage } from '../../pages/shared/language.tsx';
import { changed, isEmpty, noAnswers } from '../logic/answers.ts';
import type { Way } from '../logic/capability.ts';
import { noteText } from '../logic/note.ts';
import { planFor } from '../logic/plan.ts';
import type { Resources } from '../logic/resources.ts';
import { checklist } from '../questionnaire.ts';
import { readRecord } from '../record.ts';
import { keepForADay } from '../service.ts';
import { AdviceNow, type AdviceState } from './advice-now.tsx';
import { CopyText } from './copy-text.tsx';
import { KeepForADay } from './keep-for-a-day.tsx';
import { Questions } from './questions.tsx';
import { SavePanel } from './save-panel.tsx';
import { useSay } from './say.ts';
import type { Started } from './start.ts';
import { UnreadParts } from './unread-parts.tsx';
import { useAnew } from './use-anew.ts';
import { useReloadWarning } from './use-reload-warning.ts';
import { useSaving } from './use-saving.ts';

export function FilledIn(started: Started) {
  const say = useSay();
  const [answers, change] = useReducer(changed, noAnswers);
  const saving = useSaving(started);
  const telling = useTelling(started);
  useReloadWarning(!isEmpty(answers) && telling.state !== 'saved' && telling.state !== 'kept');
  const { reading, response } = telling.record.answer;
  const note = noteText(answers, [], new Date().toISOString());
  const save = async (way: Way): Promise<void> => {
    if (await saving.run(way, answers)) await telling.tell();
  };
  if (telling.state !== undefined) {
    const isSaved = telling.state === 'saved' || telling.state === 'unread';
    const goOn = (): void => {
      if (isSaved) change({ type: 'start-anew' });
      telling.goOn(isSaved);
    };
    return (
      <AdviceNow
        state={telling.state}
        cards={response.cards}
        reading={reading}
        note={note}
        until={telling.until}
        tryAgain={() => telling.tell()}
        goOn={goOn}
      />
    );
  }
  return (
    <>
      <UnreadParts reading={reading} />
      <Questions
        plan={telling.plan}
        onCall={started.settings.onCall}
        answers={answers}
        change={change}
        reading={telling.asked}
      />
      <SavePanel
        way={started.way}
        state={saving.state}
        isEmpty={isEmpty(answers)}
        save={save}
        advise={() => telling.tell(saving.resourcesOf(answers))}
      >
        {started.way === 'none' && started.settings.keepsAnswers && (
          <KeepForADay
            isEmpty={isEmpty(answers)}
            keep={async () => {
              const resources = saving.resourcesOf(answers);
              const until = await keepForADay(started.session, started.context.client, resources.response);
              await telling.tell(resources, until);
            }}
          />
        )}
        {!isEmpty(answers) && <CopyText label={say('copy')} text={note} />}
      </SavePanel>
    </>
  );
}

/** What the service says of the record, asked again after every saving. */
function useTelling(started: Started) {
  const { language } = useLanguage();
  const [record, setRecord] = useState(started.record);
  /** The plan does not change under the doctor's hands while questions are answered. */
  const [asked, setAsked] = useState(started.record.answer.reading);
  const [again, setAgain] = useState(false);
  const [state, setState] = useState<AdviceState>();
  const [until, setUntil] = useState<string>();
  const told = useRef<Parameters<typeof tell>>([]);
  const tell = async (unsaved?: Resources, keptUntil?: string): Promise<void> => {
    told.current = [unsaved, keptUntil];
    setUntil(keptUntil);
    setState('reading');
    const now = await readRecord(started, { language, ...(unsaved && { unsaved }) }).catch(() => undefined);
    if (now !== undefined) setRecord(now);
    const isKept = keptUntil !== undefined;
    if (unsaved === undefined) setState(now === undefined ? 'unread' : 'saved');
    else setState(now === undefined ? 'unread-unsaved' : isKept ? 'kept' : 'unsaved');
  };
  useAnew(language, () => {
    if (state !== undefined && state !== 'reading') tell(...told.current);
  });
  const goOn = (isSaved: boolean): void => {
    setState(undefined);
    if (!isSaved) return;
    setAsked(record.answer.reading);
    setAgain(true);
  };
  return { record, asked, state, until, tell, goOn, plan: planFor(checklist, asked, again) };
}
