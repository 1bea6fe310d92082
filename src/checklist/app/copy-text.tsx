/** A button that copies a text; where the browser does not let it, the text is shown to be copied by hand. */
import { useState } from 'react';
import { useSay } from './say.ts';

export function CopyText({ label, text }: { label: string; text: string }) {
  const say = useSay();
  const [state, setState] = useState<'waiting' | 'copied' | 'by-hand'>('waiting');
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setState('copied'),
      () => setState('by-hand'),
    );
  };
  return (
    <div className="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{state === 'copied' ? say('copied') : ''}</span>
      {state === 'by-hand' && (
        <label className="field">
          {say('copyByHand')}
          <textarea readOnly rows={8} value={text} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </div>
  );
}
