/** Serves the road over HTTP, and takes over a changed configuration while calls go on. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Express } from 'express';
import { type Authentication, startAuthentication } from './authentication.ts';
import { createCalls } from './calls.ts';
import { services } from './cds-hooks/services.ts';
import { createAnswerCache } from './checklist-api/answer-cache.ts';
import { createChecklistApi } from './checklist-api/router.ts';
import type { Config } from './config.ts';
import { type Demo, demoCatalogue, loadDemo } from './demo-part.ts';
import { type CallerSettings, createApp, type HttpDeps } from './http/app.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './listener.ts';
import { createLiveParts, type LiveParts, liveSettings } from './live-parts.ts';
import { createLog, type Log } from './log.ts';
import { createMemory, type Memory } from './memory/memory.ts';
import { mountNumbers } from './numbers/mount-numbers.ts';
import { namesOf } from './numbers/names.ts';
import { type Observing, startObserving } from './observing.ts';
import { createPages, leafletsAreBuilt } from './pages/server/pages.ts';
import { buildParts, type Knowledge, loadKnowledge, type Parts } from './parts.ts';
import { readinessOf } from './readiness.ts';
import { reload } from './reload.ts';
import type { Road } from './service/road.ts';
import { startStore } from './store-part.ts';
import type { Threads } from './threads/threads.ts';
import { startThreads } from './threads-part.ts';

export interface StartedServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Of the admin port, when there is one. */
  readonly adminAddress?: string;
  /**
   * Takes over a changed configuration for all new calls.
   * @returns false when it cannot be used: the old one stays, and the log has every problem
   */
  reload(read: () => Config): boolean;
  /** Denies readiness, stops taking calls, lets those under way finish within their time, and closes everything. */
  close(): Promise<void>;
}

interface Running {
  readonly config: Config;
  readonly log: Log;
  readonly live: LiveParts;
  readonly authentication: Authentication | undefined;
  readonly demo: Demo | undefined;
  readonly memory: Memory;
  readonly readiness: () => Promise<Readiness>;
  readonly observing: Observing;
  /** Mounts the numbers of every client, and their page. */
  readonly numbers: (app: Express) => void;
  readonly threads: Threads;
  readonly state: { leaving: boolean; closing: boolean; reloaded: boolean };
}

/**
 * Listens as soon as the road is built; demo patients load afterwards.
 *
 * @throws ConfigError when certificates or the store cannot be used
 */
export async function startServer(
  config: Config,
  log: Log = createLog({ level: config.logLevel }),
): Promise<StartedServer> {
  const knowledge: Knowledge = {
    ...loadKnowledge(),
    leaflets: leafletsAreBuilt(),
    ...(config.demo && { demoCatalogue: await demoCatalogue() }),
    ...(config.checklistAnswerKey && { answers: createAnswerCache(config.checklistAnswerKey) }),
  };
  const parts = buildParts(config, undefined, knowledge);
  const live = createLiveParts({ config, parts }, () => log.error('an old configuration could not be closed'));
  const { store, close: closeStore } = await startStore(() => live.current().config, log);
  const authentication =
    config.auth === 'required' ? startAuthentication({ config: () => live.current().config, log, store }) : undefined;
  const observing = await startObserving({
    ...{ config, log, live, knowledge: knowledge.version, store },
    readiness: () => readiness(),
    counts: () => memory.counts(),
  });
  const memory = createMemory({ store: observing.watchStore(store), config: () => live.current().config, log });
  const road: Road = (call, request) => live.use((parts) => parts.road(call, request));
  const threads = startThreads({ config, live, memory, knowledge, isWatched: observing.isWatched, log });
  const demo = config.demo ? await loadDemo(config, road, knowledge) : undefined;
  const state = { leaving: false, closing: false, reloaded: true };
  const readiness = async () =>
    readinessOf({ live, store, authentication, reloaded: state.reloaded, demo: (await demo?.readiness()) ?? {} });
  const numbersDeps = { queries: store.reports, names: namesOf(knowledge.templates), now: () => new Date() };
  const numbers = (app: Express): void => mountNumbers(app, numbersDeps);
  const admin = await observing.openAdmin(numbers);
  const listener = await listen(
    createApp(
      httpDeps({ config, log, live, authentication, demo, memory, readiness, observing, numbers, threads, state }),
    ),
    config,
  ).catch(async (error: unknown) => {
    await admin?.close();
    throw error;
  });
  const { address } = listener;
  log.info('listening', { address, version: knowledge.version });
  demo?.load().catch(() => log.error('demo patients could not be loaded', { part: 'demo' }));
  return {
    address,
    ...(admin && { adminAddress: admin.address }),
    reload(read) {
      let takeCertificates = (): void => undefined;
      const readWhole = (): Config => {
        const next = read();
        takeCertificates = listener.renew(next);
        return next;
      };
      state.reloaded = reload(readWhole, { live, knowledge, log });
      if (state.reloaded) {
        takeCertificates();
        threads.renew();
      }
      return state.reloaded;
    },
    async close() {
      state.leaving = true;
      if (config.drainSeconds > 0) await delay(1000 * config.drainSeconds);
      state.closing = true;
      await listener.close();
      await threads.close();
      await admin?.close();
      await live.close();
      await demo?.close();
      await authentication?.close();
      await closeStore();
      await observing.close();
      await log.flush();
    },
  };
}

function httpDeps(running: Running): HttpDeps {
  const { config, log, live, authentication, demo, memory, readiness, observing, numbers, threads, state } = running;
  return {
    config: liveSettings(config, live),
    log,
    ...(authentication && { authenticator: authentication.authenticator }),
    settingsOf: (client) => callerSettings(live.current().parts, client),
    discovery: (client) => ({ services: describedBy(callerSettings(live.current().parts, client)) }),
    ...createCalls({ live, memory, observing, threads, maxResources: config.maxResources, log }),
    memory: {
      keepFeedback: memory.keepFeedback,
      trace: (id, client) => memory.trace(id, client, live.current().parts.knowledge),
    },
    readiness,
    ...(observing.metrics && { meter: observing.metrics.http, metrics: observing.metrics.page }),
    leaving: () => state.leaving,
    closing: () => state.closing,
    // A demonstration is nobody's to wear out but its own.
    ...(!config.demo && { callsPerMinute: (client?: string) => callsPerMinute(live.current().config, client) }),
    pages: (app) => {
      if (config.checklist) app.use('/checklist/api', createChecklistApi({ live, log }));
      // As open as the calls themselves: where these need a token, which no reader has, the admin port shows them.
      if (config.console && config.auth === 'off') numbers(app);
      createPages(config, log).mount(app);
    },
    ...(demo && { demo: demo.mount }),
  };
}

function callsPerMinute({ clients, callsPerMinute: usual }: Config, client = ''): number | undefined {
  const limit = clients.get(client)?.callsPerMinute ?? usual;
  return limit === 'off' ? undefined : limit;
}

function describedBy({ queryPlan }: CallerSettings) {
  return services(queryPlan ? { plan: queryPlan } : {});
}

function callerSettings(parts: Parts, client: string | undefined): CallerSettings {
  const { locale, tuning } = parts.settingsOf(client);
  return { ...(locale && { locale }), ...(tuning.queryPlan && { queryPlan: tuning.queryPlan }) };
}
