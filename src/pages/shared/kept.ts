/** What a reader has chosen about the look of the pages, kept in this browser: language and theme, nothing else. */
export type Kept = 'language' | 'theme';

/** @returns null when nothing was chosen, or when the browser keeps nothing */
export function kept(name: Kept): string | null {
  try {
    return localStorage.getItem(`ryggrad.${name}`);
  } catch {
    return null;
  }
}

/** @param value missing: forget it */
export function keep(name: Kept, value?: string): void {
  try {
    if (value === undefined) localStorage.removeItem(`ryggrad.${name}`);
    else localStorage.setItem(`ryggrad.${name}`, value);
  } catch {
    // A browser that keeps nothing asks the reader again next time.
  }
}
