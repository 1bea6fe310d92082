/** Of several things under way the one begun last counts, whichever comes first. */
import { useCallback, useRef } from 'react';

/** Begins one; what it returns says whether it is still the last. */
export type Last = () => () => boolean;

export function useLast(): Last {
  const begun = useRef(0);
  return useCallback(() => {
    begun.current += 1;
    const mine = begun.current;
    return () => mine === begun.current;
  }, []);
}
