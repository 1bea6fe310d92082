/** Serves the road over HTTP, and takes over a changed configuration while calls go on. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { services } from './cds-hooks/services.ts';
import type { Config } from './config.ts';
import type { Decision } from './domain/decision.ts';
import type { OrderCatalogue } from './domain/order-catalogue.ts';
import type { ReadReport } from './fhir/gathered.ts';
import { createApp, type HttpDeps, type Readiness } from './http/app.ts';
import { createLiveParts, type LiveParts } from './live-parts.ts';
import { createLog, type Log, type LogFields } from './log.ts';
import { buildParts, loadKnowledge } from './parts.ts';
import { reload } from './reload.ts';
import type { Road, RoadReport } from './service/road.ts';

/** A whole request, body included, must have arrived by then. */
const REQUEST_TIMEOUT_MS = 30_000;

export interface StartedServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /**
   * Takes over a changed configuration for all new calls.
   * @returns false when it cannot be used: the old one stays, and the log has every problem
   */
  reload(read: () => Config): boolean;
  /** Stops taking calls, lets those under way finish, and closes everything. */
  close(): Promise<void>;
}

interface Running {
  readonly config: Config;
  readonly log: Log;
  readonly live: LiveParts;
  readonly road: Road;
  readonly demo: Demo | undefined;
  readonly state: { closing: boolean; reloaded: boolean };
}

/** Listens as soon as the road is built; demo patients load afterwards. */
export async function startServer(
  config: Config,
  log: Log = createLog({ level: config.logLevel }),
): Promise<StartedServer> {
  const knowledge = config.demo ? { ...loadKnowledge(), demoCatalogue: await demoCatalogue() } : loadKnowledge();
  const parts = buildParts(config, undefined, knowledge);
  const live = createLiveParts({ config, parts }, () => log.error('an old configuration could not be closed'));
  const road: Road = (call, request) => live.use((parts) => parts.road(call, request));
  const demo = config.demo ? await loadDemo(config, road) : undefined;
  const state = { closing: false, reloaded: true };
  const app = createApp(httpDeps({ config, log, live, road, demo, state }));
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  await listen(server, config);
  const address = addressOf(server, config);
  log.info('listening', { address, version: knowledge.version });
  demo?.load().catch(() => log.error('demo patients could not be loaded', { part: 'demo' }));
  return {
    address,
    reload(read) {
      state.reloaded = reload(read, { live, knowledge, log });
      return state.reloaded;
    },
    async close() {
      state.closing = true;
      await stopListening(server);
      await live.close();
      await log.flush();
    },
  };
}

function httpDeps({ config, log, live, road, demo, state }: Running): HttpDeps {
  return {
    config: liveSettings(config, live),
    log,
    discovery: () => ({ services: describedBy(live.current().config) }),
    decide: async (call, { locale, signal, note }) => {
      const { response, decision, report } = await road(call, { locale, signal });
      note(decisionFields(decision, report));
      tellWithheld(decision, report, log);
      return response;
    },
    readiness: async () => readinessOf(live, state.reloaded, await demo?.readiness()),
    closing: () => state.closing,
    ...(demo && { demo: demo.mount }),
  };
}

function describedBy({ everyone }: Config) {
  return services(everyone.queryPlan ? { plan: everyone.queryPlan } : {});
}

/** What the HTTP side reads of the configuration: fixed at start, but for what a reload may change. */
function liveSettings({ demo, corsOrigins, maxBodyBytes }: Config, live: LiveParts) {
  return {
    demo,
    corsOrigins,
    maxBodyBytes,
    get locale() {
      return live.current().config.locale;
    },
    get everyone() {
      return live.current().config.everyone;
    },
  };
}

/** A refused reload does not take the service out of use: it works on with what was checked before, and says so. */
function readinessOf(live: LiveParts, reloaded: boolean, demo: Readiness['parts'] = {}): Readiness {
  const off = live.current().config.everyone.emergenciesOff?.advice ?? [];
  const switchedOff = Object.fromEntries([...off].map((code) => [`advice ${code}`, 'off' as const]));
  const configuration = reloaded ? 'ok' : 'failed';
  return { ready: true, parts: { knowledge: 'ok', configuration, ...switchedOff, ...demo } };
}

/** An emergency that nobody is shown must at least be found in the log. */
function tellWithheld({ withheld }: Decision, { decisionId }: RoadReport, log: Log): void {
  if (withheld) log.warn('emergency advice withheld by configuration', { decisionId, advice: withheld });
}

interface Demo {
  readonly mount: (app: Express) => void;
  readonly load: () => Promise<unknown>;
  readonly readiness: () => Promise<Readonly<Record<string, 'ok' | 'failed' | 'off'>>>;
}

/**
 * The demo is a part of its own: the compiled program and the image do not hold it, so it is named by address only.
 *
 * @throws when demo is on where the demo parts are not installed
 */
async function loadDemo(config: Config, road: Road): Promise<Demo> {
  const file = new URL('./demo/mount.ts', import.meta.url);
  const { createDemo } = (await import(file.href)) as { createDemo: (config: Config, road: Road) => Demo };
  return createDemo(config, road);
}

/** Codes that a demonstration orders by; like the demo itself not in the image. */
async function demoCatalogue(): Promise<OrderCatalogue> {
  const file = new URL('./demo/order-catalogue.ts', import.meta.url);
  const { demoOrderCatalogue } = (await import(file.href)) as { demoOrderCatalogue: OrderCatalogue };
  return demoOrderCatalogue;
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Calls under way are answered; kept connections without one are closed. */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function addressOf(server: Server, { host }: Config): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** For the log: ids and times only, and of the reads only those that failed or went to a server. */
function decisionFields(decision: Decision, { decisionId, reads, milliseconds }: RoadReport): LogFields {
  const { gather, facts, rules, cards } = milliseconds;
  const noteworthy = reads.filter(
    ({ from, outcome }) => from === 'server' || (outcome !== 'ok' && outcome !== 'empty'),
  );
  return {
    decisionId,
    advice: decision.advice.map(({ code }) => code),
    rules: decision.advice.flatMap((advice) => advice.rules),
    ...(noteworthy.length > 0 && { reads: noteworthy.map(readFields) }),
    phases: { gather: tenths(gather), facts: tenths(facts), rules: tenths(rules), cards: tenths(cards) },
  };
}

function readFields({ resourceType, outcome, milliseconds }: ReadReport): object {
  return { resourceType, outcome, milliseconds: Math.round(milliseconds) };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
