/** What went over the wire: request and answer, and the same call for a shell. */
import { useState } from 'react';
import { CodeBlock } from '../pages/shared/code-block.tsx';
import { type Language, useWords } from '../pages/shared/language.tsx';
import { type Answered, asCurl } from './call.ts';
import { words } from './words.ts';

export function Wire({ answered, language }: { answered: Answered; language: Language }) {
  const say = useWords(words);
  const [copied, setCopied] = useState<Answered>();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(asCurl(answered, language));
    setCopied(answered);
  };
  return (
    <section aria-labelledby="wire-heading">
      <h2 id="wire-heading">{say('wire')}</h2>
      <div className="row">
        <button type="button" id="copy" onClick={copy}>
          {say('copy')}
        </button>
        <span role="status">{copied === answered && say('copied')}</span>
      </div>
      <details>
        <summary>{say('request')}</summary>
        <CodeBlock id="request" label={say('request')} text={JSON.stringify(answered.request, undefined, 2)} />
      </details>
      <details>
        <summary>{say('response')}</summary>
        <CodeBlock
          id="response"
          label={say('response')}
          text={JSON.stringify(answered.answer.body, undefined, 2) ?? ''}
        />
      </details>
    </section>
  );
}
