/** Wires what the operator sees from outside: metrics, traces, readiness in detail, and a port on loopback for them. */
import type { Express } from 'express';
import type { Config } from './config.ts';
import { createAdminApp } from './http/admin.ts';
import type { Readiness } from './http/health.ts';
import { type Listener, listen } from './listener.ts';
import type { LiveParts } from './live-parts.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { countRoads, type RoadListener, traceRoads, watchedRoad, watchedStore } from './metrics/observe.ts';
import { type ServerLabel, serverLabels } from './metrics/server-label.ts';
import type { Parts } from './parts.ts';
import type { Road } from './service/road.ts';
import { adviceOfCards } from './store/numbers/advice-of-cards.ts';
import type { SqlStore } from './store/open-store.ts';
import type { FeedbackEvent, Store } from './store/types.ts';
import { startTracing, type TracedCall, type Tracing } from './tracing/tracing.ts';

export interface ObservingDeps {
  readonly config: Config;
  readonly log: Log;
  readonly live: LiveParts;
  /** Version of rules, cards and value sets: `0.1.0+3f9a12bc`. */
  readonly knowledge: string;
  readonly store: SqlStore;
  readonly readiness: () => Promise<Readiness>;
  /** Decisions that could not be kept, and looks at the store that told nothing. */
  readonly counts: () => { readonly lost: number; readonly blind: number };
}

export interface Observing {
  /** Undefined where nobody could read them. */
  readonly metrics?: Metrics;
  /** Whether what calls go through is counted or traced. */
  readonly isWatched: boolean;
  /** Runs one call, as part of its trace where traces are on. */
  readonly traced: <T>(call: TracedCall, work: () => Promise<T>) => Promise<T>;
  readonly watchParts: (parts: Parts) => Parts;
  /** To be told of a call that went down its road elsewhere than on these parts. */
  readonly walked: RoadListener;
  readonly watchStore: (store: SqlStore) => Store;
  /** Opens the admin port, if there is to be one. @param pages for the operator */
  readonly openAdmin: (pages?: (app: Express) => void) => Promise<Listener | undefined>;
  readonly close: () => Promise<void>;
}

/** Where nothing is read and nothing traced, nothing is watched, and no library for it is loaded or run. */
export async function startObserving(deps: ObservingDeps): Promise<Observing> {
  const { config, live, log, knowledge } = deps;
  const label = labelInUse(live);
  const isRead = config.adminPort !== undefined || config.auth === 'required';
  const metrics = isRead ? await metricsOf(deps, label) : undefined;
  const tracing = config.tracing && (await startTracing(config.tracing, knowledge, log));
  const listeners = [
    ...(metrics ? [countRoads(metrics, label)] : []),
    ...(tracing ? [traceRoads(tracing.current, label)] : []),
  ];
  const walked: RoadListener = (...told) => {
    for (const listener of listeners) listener(...told);
  };
  return {
    ...(metrics && { metrics }),
    isWatched: listeners.length > 0,
    traced: tracing ? tracing.call : (_call, work) => work(),
    watchParts: listeners.length === 0 ? (parts) => parts : partsWatcher(walked),
    walked,
    watchStore: (store) => (metrics || tracing ? storeWatcher(store, metrics, tracing) : store),
    openAdmin: async (pages) => (metrics ? openAdmin(deps, metrics, pages) : undefined),
    close: async () => tracing?.close(),
  };
}

/** Each road is watched by one function, made at its first call. */
function partsWatcher(listener: RoadListener): (parts: Parts) => Parts {
  const known = new WeakMap<Parts, Parts>();
  const roads = new WeakMap<Road, Road>();
  const watched = (road: Road): Road => {
    const found = roads.get(road) ?? watchedRoad(road, listener);
    roads.set(road, found);
    return found;
  };
  return (parts) => {
    const found = known.get(parts) ?? { ...parts, roadOf: (iss?: string) => watched(parts.roadOf(iss)) };
    known.set(parts, found);
    return found;
  };
}

function storeWatcher(store: SqlStore, metrics: Metrics | undefined, tracing: Tracing | undefined): Store {
  const countFeedback = async (events: readonly FeedbackEvent[]): Promise<void> => {
    const cards = events.map(({ card }) => card);
    const advice = await adviceOfCards(store.reports, cards).catch(() => new Map<string, string>());
    for (const { card, outcome } of events) metrics?.feedback(advice.get(card), outcome);
  };
  return watchedStore(store, {
    used(operation, began, failed) {
      const ended = performance.now();
      if (failed) metrics?.storeFailed(operation);
      else if (operation === 'addDecision') metrics?.phase('store', ended - began);
      tracing?.current()?.add({ name: `store ${operation}`, began, ended, failed });
    },
    ...(metrics && {
      decided: metrics.decided,
      // After the answer: nobody waits for a count.
      heard: (events: readonly FeedbackEvent[]) => void countFeedback(events),
    }),
  });
}

async function openAdmin(
  { config, log, readiness }: ObservingDeps,
  metrics: Metrics,
  pages: ((app: Express) => void) | undefined,
): Promise<Listener | undefined> {
  if (config.adminPort === undefined) return undefined;
  const detail = async () => {
    const { ready, parts, servers } = await readiness();
    return { ready, parts: { ...parts, ...servers } };
  };
  const app = createAdminApp({ log, metrics: metrics.page, detail, ...(pages && { pages }) });
  const { tls: _, ...plain } = config;
  const listener = await listen(app, { ...plain, port: config.adminPort, host: '127.0.0.1' });
  log.info('listening for the operator', { address: listener.address });
  return listener;
}

async function metricsOf(
  { live, knowledge, readiness, store, counts }: ObservingDeps,
  label: ServerLabel,
): Promise<Metrics> {
  const { createMetrics } = await import('./metrics/metrics.ts');
  const [version = knowledge] = knowledge.split('+');
  return createMetrics({
    version,
    knowledge,
    isReady: async () => (await readiness()).ready,
    servers: () =>
      [...live.current().parts.serverStates()].map(([address, state]) => ({ server: label(address), state })),
    store: () => store.state(),
    counts,
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
