/** Puts the console into its page. */
import { showPage } from '../pages/shared/show-page.tsx';
import type { Known } from './choices.ts';
import { Console } from './console.tsx';

export function showConsole(asked: Promise<Known>): void {
  showPage(<Console asked={asked} />);
}
