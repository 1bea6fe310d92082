/** Feedback on a card or a suggestion; says honestly whether the service has kept it. */
import { useState } from 'react';
import type { Card } from '../cds-hooks/types.ts';
import { useWords } from '../pages/shared/language.tsx';
import type { Taken } from './choices.ts';
import { accepted, type FeedbackItem, overridden, sendFeedback } from './feedback.ts';
import { words } from './words.ts';

/** `sent` is the HTTP status, or undefined when no answer came. */
type Sent = { readonly status: number | undefined } | undefined;

function useFeedback(address: string): readonly [Sent, (item: FeedbackItem) => void] {
  const [sent, setSent] = useState<Sent>();
  const send = (item: FeedbackItem): void => {
    sendFeedback(address, item).then(
      (status) => setSent({ status }),
      () => setSent({ status: undefined }),
    );
  };
  return [sent, send];
}

export function NotFollowed({ card, address }: { card: Card; address: string }) {
  const say = useWords(words);
  const { overrideReasons: reasons = [], uuid } = card;
  const [code, setCode] = useState('');
  const [comment, setComment] = useState('');
  const [sent, send] = useFeedback(address);
  const chosen = reasons.find((reason) => reason.code === code);
  if (uuid === undefined) return null;
  return (
    <details className="feedback">
      <summary>{say('feedback')}</summary>
      {reasons.length > 0 && (
        <>
          <label htmlFor={`override-${uuid}`}>{say('dismiss')}</label>
          <select id={`override-${uuid}`} value={code} onChange={({ target }) => setCode(target.value)}>
            <option value="">{say('choose')}</option>
            {reasons.map((reason) => (
              <option key={reason.code} value={reason.code}>
                {reason.display}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`comment-${uuid}`}>{say('comment')}</label>
      <input id={`comment-${uuid}`} value={comment} onChange={({ target }) => setComment(target.value)} />
      <button type="button" onClick={() => send(overridden(card, chosen, comment.trim(), new Date()))}>
        {say('sendNotFollowed')}
      </button>
      <FeedbackAnswer sent={sent} />
    </details>
  );
}

/** For a suggestion that was carried out: its card may be gone by now. */
export function Followed({ taken: { card, suggestion, feedbackAt } }: { taken: Taken }) {
  const say = useWords(words);
  const [sent, send] = useFeedback(feedbackAt);
  return (
    <li>
      <button type="button" onClick={() => send(accepted(card, suggestion, new Date()))}>
        {say('sendFollowed')}
        <span className="unseen">{`: ${suggestion.label}`}</span>
      </button>
      <FeedbackAnswer sent={sent} />
    </li>
  );
}

function FeedbackAnswer({ sent }: { sent: Sent }) {
  const say = useWords(words);
  return (
    <p role="status" className={sent === undefined || sent.status === 200 ? 'quiet' : 'problem'}>
      {sent && sayAnswer(sent.status, say)}
    </p>
  );
}

function sayAnswer(status: number | undefined, say: (word: keyof typeof words) => string): string {
  if (status === 200) return say('feedbackKept');
  if (status === 501) return say('feedbackNotOffered');
  return `${say('feedbackFailed')} (${status === undefined ? say('noAnswer') : `HTTP ${status}`})`;
}
