/** Does again what was done in another language: cards are written by the service, in the language that it was asked in. */
import { useEffect, useRef } from 'react';
import type { Language } from '../../pages/shared/language.tsx';

/** @param work is done when the language has changed, never at first */
export function useAnew(language: Language, work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  const last = useRef(language);
  useEffect(() => {
    if (last.current === language) return;
    last.current = language;
    latest.current();
  }, [language]);
}
