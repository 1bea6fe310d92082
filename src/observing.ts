/** Wires what the operator sees from outside: metrics, readiness in detail and their own port on loopback. */
import type { Express } from 'express';
import type { Config } from './config.ts';
import { createAdminApp } from './http/admin.ts';
import type { Readiness } from './http/health.ts';
import { type Listener, listen } from './listener.ts';
import type { LiveParts } from './live-parts.ts';
import type { Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { observedRoad, observedStore } from './metrics/observe.ts';
import { type ServerLabel, serverLabels } from './metrics/server-label.ts';
import type { Road } from './service/road.ts';
import { adviceOfCards } from './store/numbers/advice-of-cards.ts';
import type { SqlStore } from './store/open-store.ts';
import type { Store } from './store/types.ts';

export interface ObservingDeps {
  readonly config: Config;
  readonly log: Log;
  readonly live: LiveParts;
  /** Of rules, cards and value sets: `0.1.0+3f9a12bc`. */
  readonly knowledge: string;
  readonly readiness: () => Promise<Readiness>;
  readonly store?: SqlStore | undefined;
}

export interface Observing {
  /** Undefined where nobody could read them. */
  readonly metrics?: Metrics;
  readonly watchRoad: (road: Road) => Road;
  readonly watchStore: (store: SqlStore) => Store;
  /** Opens the admin port, if there is to be one. @param pages for the operator */
  readonly openAdmin: (pages?: (app: Express) => void) => Promise<Listener | undefined>;
}

/** Without a place to read metrics from nothing is counted. */
export function createObserving(deps: ObservingDeps): Observing {
  const { config, live, log } = deps;
  const isRead = config.adminPort !== undefined || config.auth === 'required';
  if (!isRead) return { watchRoad: (road) => road, watchStore: (store) => store, openAdmin: async () => undefined };
  const label = labelInUse(live);
  const metrics = metricsOf(deps, label);
  return {
    metrics,
    watchRoad: (road) => observedRoad(road, metrics, label),
    watchStore: (store) =>
      observedStore(store, {
        metrics,
        goesOnWithout: () => live.current().config.whenStoreFails === 'answer',
        adviceOf: (cards) => adviceOfCards(store.reports, cards),
        clock: () => performance.now(),
      }),
    openAdmin: async (pages) => {
      if (config.adminPort === undefined) return undefined;
      const detail = async () => {
        const { ready, parts, servers } = await deps.readiness();
        return { ready, parts: { ...parts, ...servers } };
      };
      const app = createAdminApp({ log, metrics: metrics.page, detail, ...(pages && { pages }) });
      const { tls: _, ...plain } = config;
      return listen(app, { ...plain, port: config.adminPort, host: '127.0.0.1' });
    },
  };
}

function metricsOf({ live, knowledge, readiness, store }: ObservingDeps, label: ServerLabel): Metrics {
  const [version = knowledge] = knowledge.split('+');
  return createMetrics({
    version,
    knowledge,
    isReady: async () => (await readiness()).ready,
    servers: () =>
      [...live.current().parts.serverStates()].map(([address, state]) => ({ server: label(address), state })),
    store: () => store?.state(),
  });
}

/** Made anew when a reload has changed the lists. */
function labelInUse(live: LiveParts): ServerLabel {
  let of: Config | undefined;
  let label: ServerLabel = () => '';
  return (fhirServer) => {
    const { config } = live.current();
    if (config !== of) {
      of = config;
      const own = [...config.clients.values()].flatMap((client) => client.fhirServers ?? []);
      label = serverLabels([...config.fhirServers, ...own], { demo: config.demo });
    }
    return label(fhirServer);
  };
}

/** By `fhir` and the address of each server that was read from lately. */
export function serverParts({ current }: LiveParts): Readonly<Record<string, string>> {
  const states = current().parts.serverStates();
  return Object.fromEntries([...states].map(([address, state]) => [`fhir ${address}`, state]));
}
