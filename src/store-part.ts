/** Opens the store for the service, removes what is older than its days, and closes it. */
import { type Config, ConfigError } from './config.ts';
import type { Log } from './log.ts';
import { openStore, type SqlStore, StoreUnusable } from './store/open-store.ts';

export interface StorePart {
  readonly store: SqlStore;
  /** Writes what waits, and lets go of it. */
  readonly close: () => Promise<void>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** @throws ConfigError when it cannot be opened */
export async function startStore({ store: url, storeDays }: Config, log: Log): Promise<StorePart> {
  const store = await openStore(url).catch((error: unknown) => {
    if (!(error instanceof StoreUnusable)) throw error;
    throw new ConfigError([`RYGGRAD_STORE: ${error.message}`]);
  });
  const remove = (): void => {
    store.removeBefore(new Date(Date.now() - storeDays * DAY)).then(
      ({ decisions }) => decisions > 0 && log.info('old decisions removed', { part: 'store' }),
      () => log.warn('old decisions could not be removed', { part: 'store' }),
    );
  };
  // Every hour, so that each time there is little to do; a process that lives shorter leaves it to the next.
  const timer = storeDays === 0 ? undefined : setInterval(remove, HOUR).unref();
  return {
    store,
    async close() {
      clearInterval(timer);
      await store.close();
    },
  };
}
