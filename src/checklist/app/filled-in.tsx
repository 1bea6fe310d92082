/** The checklist of one patient: questions, saving, and at once what the service says now. */
import { type Dispatch, useReducer, useRef } from 'react';
import { type Answers, type Change, changed, isEmpty, noAnswers } from '../logic/answers.ts';
import type { Way } from '../logic/capability.ts';
import { noteText } from '../logic/note.ts';
import { keepForADay } from '../service.ts';
import { AdviceNow } from './advice-now.tsx';
import { CopyText } from './copy-text.tsx';
import { KeepForADay } from './keep-for-a-day.tsx';
import { Questions } from './questions.tsx';
import { SavePanel } from './save-panel.tsx';
import { useSay } from './say.ts';
import type { Started } from './start.ts';
import { UnreadParts } from './unread-parts.tsx';
import { useReloadWarning } from './use-reload-warning.ts';
import { type Saving, useSaving } from './use-saving.ts';
import { type Telling, useTelling } from './use-telling.ts';
import { useWay } from './use-way.ts';

export function FilledIn(started: Started) {
  const [answers, change] = useReducer(changed, noAnswers);
  const telling = useTelling(started);
  const saving = useSaving(started);
  const { state, given } = telling;
  const isSaved = given?.are === 'saved';
  useReloadWarning(!isEmpty(answers) && (state === undefined || given?.are === 'unsaved'));
  const note = noteText(answers, [], new Date().toISOString());
  if (state === undefined)
    return (
      <Filling started={started} answers={answers} change={change} note={note} telling={telling} saving={saving} />
    );
  const goOn = (): void => {
    if (isSaved) change({ type: 'start-anew' });
    telling.goOn();
  };
  const { reading, response } = telling.record.answer;
  return (
    <AdviceNow
      state={state}
      cards={response.cards}
      reading={reading}
      note={note}
      until={given?.until}
      tryAgain={telling.tellAgain}
      goOn={goOn}
    />
  );
}

interface FillingProps {
  readonly started: Started;
  readonly answers: Answers;
  readonly change: Dispatch<Change>;
  readonly note: string;
  readonly telling: Telling;
  readonly saving: Saving;
}

function Filling({ started, answers, change, note, telling, saving }: FillingProps) {
  const say = useSay();
  const { settings, session, context } = started;
  const way = useWay(started.way);
  // What was answered while the rest was on its way is not with the rest: then the questions stay, to be saved anew.
  const latest = useRef(answers);
  latest.current = answers;
  const save = async (chosen: Way): Promise<void> => {
    const saved = await saving.run(chosen, answers);
    if (saved && latest.current === answers) await telling.tell({ answers: saved, are: 'saved' });
  };
  const keep = async (): Promise<void> => {
    const resources = saving.resourcesOf(answers);
    const until = await keepForADay(session, context.client, resources.response);
    if (latest.current === answers) await telling.tell({ answers: resources, are: 'kept', until });
  };
  const advise = () => telling.tell({ answers: saving.resourcesOf(answers), are: 'unsaved' });
  return (
    <>
      <UnreadParts reading={telling.asked} />
      <Questions
        plan={telling.plan}
        onCall={settings.onCall}
        answers={answers}
        change={change}
        reading={telling.asked}
      />
      <SavePanel way={way} state={saving.state} isEmpty={isEmpty(answers)} save={save} advise={advise}>
        {way === 'none' && settings.keepsAnswers && <KeepForADay isEmpty={isEmpty(answers)} keep={keep} />}
        {!isEmpty(answers) && <CopyText label={say('copy')} text={note} />}
      </SavePanel>
    </>
  );
}
