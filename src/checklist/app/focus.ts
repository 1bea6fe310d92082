/** Moves the reader's place to what has just come up on the page. */
import { type RefCallback, useCallback } from 'react';

/** @param wanted at the moment it comes up */
export function useFocus<Place extends HTMLElement>(wanted: boolean): RefCallback<Place> {
  return useCallback(
    (place: Place | null) => {
      if (wanted) place?.focus();
    },
    [wanted],
  );
}
