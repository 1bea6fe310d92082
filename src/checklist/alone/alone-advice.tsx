/** Advice, and two texts to copy into the record system. */
import { useWords } from '../../pages/shared/language.tsx';
import { Cards } from '../app/cards.tsx';
import { CopyText } from '../app/copy-text.tsx';
import { useFocus } from '../app/focus.ts';
import { type AlonePatient, aloneOrders } from '../logic/alone.ts';
import type { Answers } from '../logic/answers.ts';
import { noteText, referralText } from '../logic/note.ts';
import type { Told } from './use-advice.ts';
import { aloneWords } from './words.ts';

export interface AloneAdviceProps {
  readonly told: Told;
  readonly patient: AlonePatient;
  readonly answers: Answers;
  readonly back: () => void;
  readonly anew: () => void;
}

export function AloneAdvice({ told, patient, answers, back, anew }: AloneAdviceProps) {
  const say = useWords(aloneWords);
  const heading = useFocus<HTMLHeadingElement>(true);
  const note = noteText(answers, told.summaries, new Date().toISOString());
  const { age, question } = patient;
  const order = patient.order === undefined ? undefined : aloneOrders[patient.order]?.text;
  const referral = referralText(answers, { age, question, order });
  return (
    <>
      <section className="sheet" aria-labelledby="advice">
        <h2 id="advice" tabIndex={-1} ref={heading}>
          {say('adviceTitle')}
        </h2>
        <Cards cards={told.answer.response.cards} />
      </section>
      <TextToCopy title={say('note')} text={note} label={say('copyNote')} />
      <TextToCopy title={say('referral')} text={referral} label={say('copyReferral')} />
      <div className="choices">
        <button type="button" onClick={back}>
          {say('back')}
        </button>
        <button type="button" onClick={anew}>
          {say('anew')}
        </button>
      </div>
    </>
  );
}

function TextToCopy({ title, text, label }: { title: string; text: string; label: string }) {
  return (
    <section className="sheet">
      <h2>{title}</h2>
      <pre className="text-to-copy" lang="nb">
        {text}
      </pre>
      <CopyText label={label} text={text} />
    </section>
  );
}
