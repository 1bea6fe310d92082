/** The service put together by hand, with threads, a store and answers to their questions that fail as told. */
import { createCalls } from '../../src/calls.ts';
import { services } from '../../src/cds-hooks/services.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { createLiveParts } from '../../src/live-parts.ts';
import { createLog } from '../../src/log.ts';
import { createMemory, type Memory } from '../../src/memory/memory.ts';
import { buildParts, loadKnowledge } from '../../src/parts.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/types.ts';
import type { Question, Setup } from '../../src/threads/messages.ts';
import { createThreads, type Threads } from '../../src/threads/threads.ts';
import { type HttpAnswer, http, startApp } from '../support/app.ts';
import { hookCall } from '../support/client.ts';
import { type Visit, visitChart } from '../support/visit-chart.ts';

export interface HandMade {
  readonly send: (method: string, path: string, body?: unknown) => Promise<HttpAnswer>;
  readonly view: (visit: Visit) => Promise<HttpAnswer>;
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  readonly memory: Memory;
  readonly close: () => Promise<void>;
}

export interface Faults {
  readonly store?: Partial<Store>;
  readonly settings?: Partial<Config>;
  readonly setup?: Partial<Setup>;
  readonly answer?: (question: Question, memory: Memory) => unknown;
  readonly longestMs?: number;
  /** In the place of threads. */
  readonly threads?: Threads;
}

const key = { id: 'test', key: Buffer.alloc(32, 7) };
const usual = {
  RYGGRAD_DEMO: 'off',
  RYGGRAD_DEADLINE_MS: '30000',
  RYGGRAD_PATIENT_KEYS: `test:${key.key.toString('base64')}`,
};
const unwatched = {
  traced: <T>(_call: unknown, work: () => Promise<T>): Promise<T> => work(),
  watchParts: <P>(parts: P): P => parts,
  walked: () => undefined,
};

/** What a thread is told at its start, where nothing is kept and nobody counts. */
export function setupOf(config: Config, more: Partial<Setup> = {}): Setup {
  const { version } = loadKnowledge();
  const { patientKeys: _, ...rest } = config;
  return { config: rest, patientKeys: [key], knowledge: { version }, keepsAnswers: false, isWatched: false, ...more };
}

/** A visit as a whole call, for which nothing is left to be read. */
export function wholeView(visit: Visit): Record<string, unknown> {
  const service = services().find(({ hook }) => hook === 'patient-view');
  if (service === undefined) throw new Error('no service for patient-view');
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1' };
  return hookCall(service, context, visitChart(visit));
}

export async function openHandMade(faults: Faults = {}): Promise<HandMade> {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(JSON.parse(line)) } });
  const config: Config = { ...loadConfig(usual), ...faults.settings };
  const live = createLiveParts({ config, parts: buildParts(config) }, () => undefined);
  const working = await openStore('memory:');
  const memory = createMemory({ store: withFaults(working, faults.store), config: () => config, log });
  const asked = ({ about, ...rest }: Question): unknown =>
    about === 'earlier-cards' && 'since' in rest
      ? memory.earlierCards(rest.patient, new Date(rest.since), rest.advice)
      : undefined;
  const threads =
    faults.threads ??
    createThreads({
      count: 1,
      setup: () => setupOf(config, faults.setup),
      answer: (question) => faults.answer?.(question, memory) ?? asked(question),
      log,
      ...(faults.longestMs !== undefined && { longestMs: faults.longestMs }),
    });
  const { maxResources } = config;
  const app = await startApp({
    ...createCalls({ live, memory, observing: unwatched, threads, maxResources, log }),
    log,
  });
  const send: HandMade['send'] = (method, path, body) => http(method, app.url + path, body);
  return {
    send,
    view: (visit) => send('POST', '/cds-services/back-pain-patient-view', wholeView(visit)),
    log: () => lines,
    memory,
    async close() {
      await app.close();
      await threads.close();
      await live.close();
      await working.close();
    },
  };
}

function withFaults(working: Store, faults: Partial<Store> = {}): Store {
  const methods: Partial<Store> = {};
  for (const name of ['addDecision', 'decision', 'addFeedback', 'feedbackOn', 'earlierCards', 'state'] as const)
    Object.assign(methods, { [name]: working[name].bind(working) });
  return { ...methods, ...faults } as Store;
}
