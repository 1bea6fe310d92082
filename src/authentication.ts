/** Wires authentication: clients and times from the configuration in use, keys from the network, used tokens in their store. */
import { type Authenticator, createAuthenticator } from './auth/authenticator.ts';
import { fetchKeySet, keyFetchLimits } from './auth/fetch-keys.ts';
import type { ClientAuthentication, KeyAddress } from './auth/policy.ts';
import { createRemoteKeys, type RemoteKeys } from './auth/remote-keys.ts';
import { createMemoryReplayStore } from './auth/replay/memory.ts';
import { createSharedReplayStore } from './auth/replay/shared.ts';
import { openSqliteReplayStore } from './auth/replay/sqlite.ts';
import type { ReplayStore } from './auth/replay/store.ts';
import { type Config, ConfigError } from './config.ts';
import { createConnections } from './fhir/connections.ts';
import type { Log } from './log.ts';
import type { Store } from './store/types.ts';

export interface Authentication {
  readonly authenticator: Authenticator;
  /** For readiness: without the store nobody can be let in. */
  readonly isWorking: () => boolean;
  readonly close: () => Promise<void>;
}

export interface AuthenticationOptions {
  /** The one in use; a reload puts another in its place. */
  readonly config: () => Config;
  readonly log: Log;
  /** Shared by several processes when it is PostgreSQL: it then remembers used tokens for all of them. */
  readonly store: Store;
  /** Seconds since 1970. */
  readonly now?: () => number;
}

/** @throws ConfigError when the file of used tokens cannot be used */
export function startAuthentication({ config, log, store, now = secondsNow }: AuthenticationOptions): Authentication {
  const replays = openReplayStore(config(), store, now);
  const connections = createConnections(keyFetchLimits);
  const known = new Map<string, RemoteKeys>();
  const remoteKeys = ({ url, entry, addresses }: KeyAddress): RemoteKeys => {
    const fetchKeys = () =>
      fetchKeySet(url, connections.under(addresses)).catch((error: unknown) => {
        log.warn('keys of a client could not be fetched', { address: url });
        throw error;
      });
    const keys = known.get(entry) ?? createRemoteKeys({ fetchKeys, clock: () => performance.now() });
    known.set(entry, keys);
    return keys;
  };
  const clients = policies(config);
  return {
    authenticator: createAuthenticator({ clients, times: () => config().tokenTimes, remoteKeys, replays, now }),
    isWorking: () => replays.isWorking(),
    async close() {
      replays.close();
      await connections.close();
    },
  };
}

function secondsNow(): number {
  return Date.now() / 1000;
}

/**
 * Beside an SQLite store used tokens have a file of their own: it needs no backup, and an old copy put back would open
 * doors again. PostgreSQL is shared by several processes, and so are they.
 */
function openReplayStore({ store: url }: Config, store: Store, now: () => number): ReplayStore {
  if (url === 'memory:') return createMemoryReplayStore(now);
  if (!url.startsWith('sqlite:')) return createSharedReplayStore(store);
  try {
    return openSqliteReplayStore(`${url.slice('sqlite:'.length)}.used-tokens`, now);
  } catch {
    throw new ConfigError(['RYGGRAD_STORE: its file of used tokens cannot be opened, or another process has it open']);
  }
}

/** Made once for each configuration. */
function policies(config: () => Config): () => ReadonlyMap<string, ClientAuthentication> {
  let of: Config | undefined;
  let found: ReadonlyMap<string, ClientAuthentication> = new Map();
  return () => {
    const current = config();
    if (current !== of) {
      of = current;
      found = new Map(
        [...current.clients].flatMap(([iss, { authentication }]) => (authentication ? [[iss, authentication]] : [])),
      );
    }
    return found;
  };
}
