/** Tells when the content of a file changes, also where the file is a mount or a link that is swapped. */
import { readFileSync } from 'node:fs';

/** How long a change may go unnoticed. */
const LOOK_EVERY_MS = 2_000;
/** A file that is being written is left alone until it has been the same for this long. */
const SETTLED_AFTER_MS = 250;

/**
 * Looks at the file instead of waiting for events of the file system: Kubernetes swaps a link two folders up, Docker
 * passes no events through some mounts, and editors put a new file in the old one's place. All three change what a
 * look at the path sees. Node's own `watchFile` looks for the first time a moment after it was called: what changes
 * until then it takes for what always was.
 *
 * @param changed is called once for each settled change of content; an empty file counts as one being written
 * @returns stops watching
 */
export function watchContent(path: string, changed: () => void, everyMs: number = LOOK_EVERY_MS): () => void {
  let known = textOf(path);
  let waiting: NodeJS.Timeout | undefined;
  const settle = (before: string | undefined): void => {
    waiting = setTimeout(() => {
      const text = textOf(path);
      if (text !== before) return settle(text);
      if (text === known || text === '') return;
      known = text;
      changed();
    }, SETTLED_AFTER_MS);
    waiting.unref();
  };
  let seen = known;
  const look = (): void => {
    const text = textOf(path);
    if (text === seen) return;
    seen = text;
    clearTimeout(waiting);
    settle(text);
  };
  const looking = setInterval(look, everyMs).unref();
  return () => {
    clearTimeout(waiting);
    clearInterval(looking);
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
