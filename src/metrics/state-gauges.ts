/** Gauges that are read when the page is written: breakers, store, readiness, and what runs. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { ServerState } from '../fhir/breakers.ts';
import type { StoreState } from '../store/types.ts';
import { type Definition, definitions } from './definitions.ts';

export interface ServiceState {
  readonly version: string;
  readonly knowledge: string;
  readonly isReady: () => boolean | Promise<boolean>;
  /** By label of the server and state: how many. */
  readonly servers: () => Iterable<{ readonly server: string; readonly state: ServerState }>;
  readonly store: () => StoreState;
  /** Since the start. */
  readonly counts: () => { readonly lost: number; readonly blind: number };
}

export function gaugesIn(registry: Registry, state: ServiceState): void {
  gauge(registry, definitions.build, ({ set }) =>
    set(1, { version: state.version, knowledge: state.knowledge, node: process.version }),
  );
  gauge(registry, definitions.ready, async ({ set }) => set((await state.isReady()) ? 1 : 0));
  gauge(registry, definitions.fhirServers, ({ add }) => {
    for (const { server, state: breaker } of state.servers()) add(1, { server, state: breaker });
  });
  gauge(registry, definitions.storeWorking, ({ set }) => set(state.store().working ? 1 : 0));
  gauge(registry, definitions.storeWaiting, ({ set }) => set(state.store().waiting));
  gauge(registry, definitions.storeLastWrite, ({ set }) => {
    const { lastWrite } = state.store();
    if (lastWrite !== undefined) set(lastWrite / 1000);
  });
  counter(registry, definitions.storeLost, () => state.counts().lost);
  counter(registry, definitions.storeBlind, () => state.counts().blind);
}

interface Writer {
  readonly set: (value: number, labels?: Record<string, string>) => void;
  readonly add: (value: number, labels?: Record<string, string>) => void;
}

function gauge(
  registry: Registry,
  { name, help, labelNames }: Definition,
  write: (writer: Writer) => void | Promise<void>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    async collect() {
      // What is not said anew is not there any more; a gauge without labels would else stand at 0.
      this.reset();
      if (labelNames.length === 0) this.remove();
      await write({
        set: (value, labels = {}) => this.set(labels, value),
        add: (value, labels = {}) => this.inc(labels, value),
      });
    },
  });
}

/** @param total since the start */
function counter(registry: Registry, { name, help }: Definition, total: () => number): void {
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(total());
    },
  });
}
