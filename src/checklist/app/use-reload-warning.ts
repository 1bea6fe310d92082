/** Asks before a page with answers on it is left: they are kept nowhere else. */
import { useEffect } from 'react';

export function useReloadWarning(hasAnswers: boolean): void {
  useEffect(() => {
    if (!hasAnswers) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasAnswers]);
}
