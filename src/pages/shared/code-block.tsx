/** Text as it stands, in a box that scrolls: by mouse, by finger, and by keyboard too. */
import { createElement } from 'react';

/** What scrolls must be reachable with the tab key (WCAG 2.1.1); a heading alone would not let anybody scroll it. */
export function CodeBlock({ id, label, text }: { id?: string; label: string; text: string }) {
  return createElement('pre', { id, tabIndex: 0, role: 'region', 'aria-label': label }, text);
}
