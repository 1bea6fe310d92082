/** Starts the console: what it must know is asked for while its script is still on the way. */
import { loadKnown } from './load-known.ts';

const asked = loadKnown();
// The console says what went wrong, as soon as it is there.
asked.catch(() => undefined);
const { showConsole } = await import('./show-console.tsx');
showConsole(asked);
