/** Whom to call, before anything else. */
import { useLanguage } from '../../pages/shared/language.tsx';
import { isVisceral } from '../logic/kinds.ts';
import type { Question } from '../logic/questionnaire.ts';
import { useFocus } from './focus.ts';
import { useSay } from './say.ts';

export interface CallNowProps {
  readonly question: Question;
  /** The site's own words; missing: none are configured. */
  readonly onCall: Readonly<Partial<Record<'nb' | 'en', string>>>;
  readonly goOn: () => void;
  readonly correct: () => void;
}

export function CallNow({ question, onCall, goOn, correct }: CallNowProps) {
  const say = useSay();
  const { language } = useLanguage();
  const heading = useFocus<HTMLHeadingElement>(true);
  const visceral = isVisceral(question.code);
  const number = onCall[language];
  return (
    <section className="sheet call-now" role="alert" aria-labelledby="call-now">
      <h2 id="call-now" tabIndex={-1} ref={heading}>
        {say('callNow')}
      </h2>
      <p>{say(visceral ? 'callVisceral' : 'callSpine')}</p>
      {!visceral && (number === undefined ? <p>{say('noOnCall')}</p> : <OnCall label={say('onCall')} text={number} />)}
      <p className="quiet">
        {say.text(question.text)} {say('yes')}
      </p>
      <div className="choices">
        <button type="button" className="main" onClick={goOn}>
          {say('goOn')}
        </button>
        <button type="button" onClick={correct}>
          {say('wrong')}
        </button>
      </div>
    </section>
  );
}

function OnCall({ label, text }: { label: string; text: string }) {
  return (
    <p className="on-call">
      {label}: <strong>{text}</strong>
    </p>
  );
}
