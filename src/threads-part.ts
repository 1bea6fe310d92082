/** Starts the threads that decide calls, and tells them what they need of the configuration and of what is kept here. */
import { availableParallelism, totalmem } from 'node:os';
import type { Config } from './config.ts';
import type { LiveParts } from './live-parts.ts';
import type { Log } from './log.ts';
import type { Memory } from './memory/memory.ts';
import type { Knowledge } from './parts.ts';
import type { Question, Setup } from './threads/messages.ts';
import { createThreads, type Threads } from './threads/threads.ts';

/** One thread takes requests; with more than these it could not bring the calls. */
const MOST_BY_ITSELF = 4;
const MB = 2 ** 20;
/** Measured: 130 MB at rest, and its young generation under load. */
const THREAD_BYTES = 300 * MB;
/** What the service takes without threads. */
const SERVICE_BYTES = 512 * MB;

export interface ThreadsPartDeps {
  /** As it was at the start. */
  readonly config: Config;
  readonly live: LiveParts;
  readonly memory: Pick<Memory, 'earlierCards' | 'patientKeys'>;
  readonly knowledge: Knowledge;
  /** Whether anybody counts or traces what a call went through. */
  readonly isWatched: boolean;
  readonly log: Log;
}

export function startThreads({ config, live, memory, knowledge, isWatched, log }: ThreadsPartDeps): Threads {
  const { version, leaflets, demoCatalogue, answers } = knowledge;
  const setup = (): Setup => ({
    config: { ...withoutKeys(live.current().config), maxResources: config.maxResources },
    patientKeys: memory.patientKeys(),
    knowledge: { version, ...(leaflets !== undefined && { leaflets }), ...(demoCatalogue && { demoCatalogue }) },
    keepsAnswers: answers !== undefined,
    isWatched,
  });
  const answer = (question: Question): unknown =>
    question.about === 'earlier-cards'
      ? memory.earlierCards(question.patient, new Date(question.since), question.advice)
      : answers?.find(question);
  const { threads } = config;
  const machine = {
    processors: availableParallelism(),
    bytes: Math.min(process.constrainedMemory() || totalmem(), totalmem()),
  };
  return createThreads({ count: threads === 'auto' ? threadsFor(machine) : threads, setup, answer, log });
}

/** @param bytes of memory that the process may use, as far as it can tell */
export function threadsFor({ processors, bytes }: { readonly processors: number; readonly bytes: number }): number {
  const fitting = Math.floor((bytes - SERVICE_BYTES) / THREAD_BYTES);
  return Math.max(0, Math.min(processors - 1, fitting, MOST_BY_ITSELF));
}

/** Who a caller is has been checked before a thread hears of the call. */
function withoutKeys({ tls: _tls, checklistAnswerKey: _answers, patientKeys: _patients, ...config }: Config): Config {
  const clients = new Map(
    [...config.clients].map(([iss, { authentication: _, ...settings }]) => [iss, settings] as const),
  );
  return { ...config, clients };
}
