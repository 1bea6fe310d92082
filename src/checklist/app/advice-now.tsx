/** After saving: what the service says now, and what it still waits for. */
import type { Card } from '../../cds-hooks/types.ts';
import { findingNames } from '../../domain/findings.ts';
import type { ServiceReading } from '../logic/reading.ts';
import { Cards } from './cards.tsx';
import { CopyText } from './copy-text.tsx';
import { useFocus } from './focus.ts';
import { useSay } from './say.ts';

/** `unsaved`: the advice stands, and nothing of the answers is on the server. */
export type AdviceState = 'reading' | 'unread' | 'unread-unsaved' | 'saved' | 'unsaved' | 'kept';

export interface AdviceNowProps {
  readonly state: AdviceState;
  readonly cards: readonly Card[];
  readonly reading: ServiceReading;
  readonly note: string;
  /** ISO instant; with `kept`. */
  readonly until?: string | undefined;
  readonly tryAgain: () => void;
  readonly goOn: () => void;
}

const statusWords = {
  reading: 'starting',
  unread: 'notReadNow',
  'unread-unsaved': 'noAdvice',
  saved: 'saved',
  unsaved: 'notSaved',
  kept: 'kept',
} as const;

export function AdviceNow({ state, cards, reading, note, until, tryAgain, goOn }: AdviceNowProps) {
  const say = useSay();
  const isTold = state === 'saved' || state === 'unsaved' || state === 'kept';
  const heading = useFocus<HTMLHeadingElement>(true);
  return (
    <section className="sheet advice" aria-labelledby="advice-heading" aria-busy={state === 'reading'}>
      <h2 id="advice-heading" tabIndex={-1} ref={heading}>
        {say('adviceTitle')}
      </h2>
      <p role="status">
        {say(statusWords[state])} {state === 'kept' && until !== undefined && say.moment(until)}
      </p>
      {isTold && <Cards cards={cards} />}
      {isTold && reading.asks.length > 0 && (
        <p>
          {say('stillAsked')}: {reading.asks.map((code) => say.text(findingNames[code])).join(', ')}.
        </p>
      )}
      <div className="choices">
        {state === 'unread' && (
          <button type="button" className="main" onClick={tryAgain}>
            {say('readAgain')}
          </button>
        )}
        {state !== 'reading' && (
          <button type="button" onClick={goOn}>
            {say(state === 'saved' ? 'goOnAsking' : 'backToAnswers')}
          </button>
        )}
        <CopyText label={say('copy')} text={note} />
      </div>
    </section>
  );
}
