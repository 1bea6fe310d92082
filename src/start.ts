/** Wires the parts together: builds the road once from the configuration and serves it over HTTP. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { createCardMaker, loadCardTemplates } from './cards/make-cards.ts';
import { defaultPlan, resolveQueries } from './cds-hooks/prefetch.ts';
import { services } from './cds-hooks/services.ts';
import type { Config } from './config.ts';
import type { Decision } from './domain/decision.ts';
import { localDayIn } from './facts/calendar.ts';
import { createFactReader } from './facts/read-facts.ts';
import { loadTerminology } from './facts/terminology/terminology.ts';
import { allowList } from './fhir/allow-list.ts';
import { createGatherer } from './fhir/gather.ts';
import type { ReadReport } from './fhir/gathered.ts';
import { createApp } from './http/app.ts';
import { knowledgeVersion } from './knowledge.ts';
import { createLog, type Log, type LogFields } from './log.ts';
import { packageRoot } from './package-root.ts';
import { createEvaluator } from './rules/evaluate.ts';
import { createRoad, type Road, type RoadReport } from './service/road.ts';

export interface Parts {
  readonly road: Road;
  readonly knowledge: string;
  /** Ends reads under way and closes connections to FHIR servers. */
  readonly close: () => Promise<void>;
}

/**
 * Loads rules, cards and value sets and builds the road.
 *
 * @param now the moment that each decision is made for; a replay gives a past one
 * @throws when a card, a value set or a site code is faulty, naming every fault
 */
export function buildParts(config: Config, now: () => Date = () => new Date()): Parts {
  const { everyone } = config;
  const terminology = loadTerminology(everyone.siteCodes ? { siteCodes: everyone.siteCodes } : {});
  const allowed = allowList(config.fhirServers, { demo: config.demo });
  const gather = createGatherer({ allowed, deadlineMs: config.deadlineMs });
  const plan = everyone.queryPlan ?? defaultPlan;
  const knowledge = knowledgeOfThisBuild();
  const road = createRoad({
    resolveQueries: (call) => resolveQueries(call, plan),
    gather,
    readFacts: createFactReader({ terminology, timeZone: config.timeZone }),
    evaluate: createEvaluator(everyone.thresholds ? { thresholds: everyone.thresholds } : {}),
    makeCards: createCardMaker({
      templates: loadCardTemplates(),
      uuid: randomUUID,
      localDay: localDayIn(config.timeZone),
    }),
    now,
    uuid: randomUUID,
    knowledge,
    profile: config.profile,
    ...(everyone.switchedOff && { switchedOff: everyone.switchedOff }),
    clock: () => performance.now(),
  });
  return { road, knowledge, close: () => gather.close() };
}

/** A whole request, body included, must have arrived by then. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Version of rules, cards and value sets of this build. */
export function knowledgeOfThisBuild(): string {
  return knowledgeVersion(packageRoot);
}

export interface StartedServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Stops taking calls, lets those under way finish, and closes everything. */
  close(): Promise<void>;
}

/** Listens as soon as the road is built; demo patients load afterwards. */
export async function startServer(
  config: Config,
  log: Log = createLog({ level: config.logLevel }),
): Promise<StartedServer> {
  const parts = buildParts(config);
  const described = services(config.everyone.queryPlan ? { plan: config.everyone.queryPlan } : {});
  const demo = config.demo ? await loadDemo(config, parts) : undefined;
  let closing = false;
  const app = createApp({
    config,
    log,
    discovery: () => ({ services: described }),
    decide: async (call, { locale, signal, note }) => {
      const { response, decision, report } = await parts.road(call, { locale, signal });
      note(decisionFields(decision, report));
      return response;
    },
    readiness: async () => ({ ready: true, parts: { knowledge: 'ok', ...(await demo?.readiness()) } }),
    closing: () => closing,
    ...(demo && { demo: demo.mount }),
  });
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  await listen(server, config);
  const address = addressOf(server, config);
  log.info('listening', { address, version: parts.knowledge });
  demo?.load().catch(() => log.error('demo patients could not be loaded', { part: 'demo' }));
  return {
    address,
    async close() {
      closing = true;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      await parts.close();
      await log.flush();
    },
  };
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
async function loadDemo(config: Config, parts: Parts): Promise<Demo> {
  const file = new URL('./demo/mount.ts', import.meta.url);
  const { createDemo } = (await import(file.href)) as { createDemo: (config: Config, parts: Parts) => Demo };
  return createDemo(config, parts);
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
