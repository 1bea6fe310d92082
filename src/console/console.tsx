/** The console: plays the EHR. What is chosen becomes a hook call, and its answer is shown. */
import './console.css';
import './answer.css';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../pages/shared/language.tsx';
import { PageHead } from '../pages/shared/page-head.tsx';
import { serviceAddress } from '../pages/shared/service-root.ts';
import { AnswerPart } from './answer.tsx';
import { CallForm } from './call-form.tsx';
import type { Known } from './choices.ts';
import { useConsole } from './use-console.ts';
import { words } from './words.ts';

/** @param asked what there is to choose, on its way */
export function Console({ asked }: { asked: Promise<Known> }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [known, setKnown] = useState<Known>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    asked.then(setKnown, setProblem);
  }, [asked]);
  return (
    <>
      <PageHead title="Ryggrad" tagline={say('tagline')} content="answer" skip={say('skip')}>
        <nav aria-label={say('pages')}>
          <a href={`${serviceAddress('rules/')}?lang=${language}`}>{say('rulesPage')}</a>
          {known?.settings.checklist && (
            <a href={`${serviceAddress('checklist/')}?lang=${language}`}>{say('checklistPage')}</a>
          )}
        </nav>
      </PageHead>
      {known && <LoadedConsole known={known} />}
      {problem !== undefined && (
        <main>
          <p role="status">{`${say('unreachable')} (${String(problem)})`}</p>
        </main>
      )}
    </>
  );
}

function LoadedConsole({ known }: { known: Known }) {
  const view = useConsole(known);
  return (
    <main className="console">
      <CallForm {...view} />
      <AnswerPart {...view} />
    </main>
  );
}
