/** Opens the store for the service, removes what is older than its days, and closes it. */
import { type Config, ConfigError } from './config.ts';
import type { Log } from './log.ts';
import { openStore, type SqlStore, StoreUnusable } from './store/open-store.ts';

export interface StorePart {
  readonly store: SqlStore;
  /** Writes what waits, and lets go of it. */
  readonly close: () => Promise<void>;
}

const SHORTEST_WAIT_MS = 2000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * @param config the one in use; a reload may change the days, not the store
 * @param removeEvery milliseconds
 * @throws ConfigError when it cannot be opened
 */
export async function startStore(config: () => Config, log: Log, removeEvery = HOUR): Promise<StorePart> {
  const { store: url, deadlineMs } = config();
  // Whoever gives a call longer gives the store longer too.
  const store = await openStore(url, { waitMs: Math.max(SHORTEST_WAIT_MS, deadlineMs) }).catch((error: unknown) => {
    if (!(error instanceof StoreUnusable)) throw error;
    throw new ConfigError([`RYGGRAD_STORE: ${error.message}`]);
  });
  const remove = (): void => {
    const { storeDays } = config();
    if (storeDays === 0) return;
    store.removeBefore(new Date(Date.now() - storeDays * DAY)).then(
      ({ decisions }) => decisions > 0 && log.info('old decisions removed', { part: 'store' }),
      () => log.warn('old decisions could not be removed', { part: 'store' }),
    );
  };
  // Every hour, so that each time there is little to do; a process that lives shorter leaves it to the next.
  const timer = setInterval(remove, removeEvery).unref();
  return {
    store,
    async close() {
      clearInterval(timer);
      await store.close();
    },
  };
}
