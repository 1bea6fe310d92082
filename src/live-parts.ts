/** The configuration and parts in use; a new set takes over at once, and calls under way finish on the old one. */
import type { Config } from './config.ts';
import type { Parts } from './parts.ts';

export interface InUse {
  readonly config: Config;
  readonly parts: Parts;
}

export interface LiveParts {
  readonly current: () => InUse;
  /** Runs one call on the parts of this moment, whatever is swapped meanwhile. */
  readonly use: <T>(work: (parts: Parts) => Promise<T>) => Promise<T>;
  /** From now on every new call takes these; the old ones are closed after their last call. */
  readonly swap: (next: InUse) => void;
  /** Closes all, also old ones that still have calls. */
  readonly close: () => Promise<void>;
}

interface Generation extends InUse {
  calls: number;
}

/** @param failed is told when an old generation could not be closed */
export function createLiveParts(first: InUse, failed: () => void): LiveParts {
  let newest: Generation = { ...first, calls: 0 };
  const open = new Set([newest]);
  const closeIfDone = (generation: Generation): void => {
    if (generation === newest || generation.calls > 0 || !open.delete(generation)) return;
    generation.parts.close().catch(failed);
  };
  return {
    current: () => newest,
    async use(work) {
      const generation = newest;
      generation.calls += 1;
      try {
        return await work(generation.parts);
      } finally {
        generation.calls -= 1;
        closeIfDone(generation);
      }
    },
    swap(next) {
      const old = newest;
      newest = { ...next, calls: 0 };
      open.add(newest);
      closeIfDone(old);
    },
    close: () => closeAll(open),
  };
}

async function closeAll(generations: Iterable<Generation>): Promise<void> {
  await Promise.all([...generations].map(({ parts }) => parts.close()));
}

/** What the HTTP side reads of the configuration: fixed at start, but for what a reload may change. */
export function liveSettings(
  { demo, corsOrigins, maxBodyBytes, maxResources, maxCalls, baseUrl }: Config,
  live: LiveParts,
) {
  return {
    demo,
    baseUrl,
    corsOrigins,
    maxBodyBytes,
    maxResources,
    maxCalls,
    get locale() {
      return live.current().config.locale;
    },
    get everyone() {
      return live.current().config.everyone;
    },
  };
}
