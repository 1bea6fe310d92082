/** A thread that decides hook calls which bring all they need; it reads from no server and writes to no store. */
import { parentPort, type Transferable } from 'node:worker_threads';
import type { QuestionnaireResponse } from 'fhir/r4';
import { type Gather, patientIn, withAnswers } from '../checklist-api/gather-with-answers.ts';
import { keepCompiled } from '../compiled.ts';
import type { AllowList } from '../fhir/allow-list.ts';
import { gatherWhatCame } from '../fhir/gather.ts';
import { createPatientHasher, type PatientKey } from '../memory/patient-hash.ts';
import { buildParts, type Knowledge, loadKnowledge } from '../parts.ts';
import type { EarlierCard } from '../store/types.ts';
import { answerJob, type JobDeps, NotWhole } from './answer-job.ts';
import type { FromThread, Job, Question, Setup, ToThread } from './messages.ts';

const questions = new Map<number, (found: string | undefined) => void>();
let lastQuestion = 0;
let deps: JobDeps | undefined;
let knowledge: Knowledge | undefined;
let jobs = 0;
let isEnding = false;

function tell(message: FromThread, handOver: readonly Transferable[] = []): void {
  parentPort?.postMessage(message, [...handOver]);
}

/** @returns undefined when nothing was found */
async function ask<T>(question: Question, job?: number): Promise<T | undefined> {
  const id = ++lastQuestion;
  const found = await new Promise<string | undefined>((resolve) => {
    questions.set(id, resolve);
    tell({ kind: 'question', id, question: JSON.stringify(question), ...(job !== undefined && { job }) });
  });
  return found === undefined ? undefined : JSON.parse(found);
}

function take({ config, patientKeys, knowledge: ofService, keepsAnswers, isWatched }: Setup): void {
  knowledge ??= loadKnowledge();
  // The program was replaced on disk since it was started: one service must not speak in two voices.
  if (knowledge.version !== ofService.version) throw new Error('the thread knows other rules than the service');
  const gatherWith = (allowed: AllowList): Gather => gatherHere(allowed, keepsAnswers);
  deps = {
    parts: buildParts(config, undefined, { ...knowledge, ...ofService }, gatherWith),
    maxResources: config.maxResources,
    hasher: createPatientHasher(keysOf(patientKeys)),
    earlierCards: (job) => async (patient, since, advice) => {
      const question = { about: 'earlier-cards', patient, since: since.toISOString(), advice } as const;
      return (await ask<readonly EarlierCard[]>(question, job)) ?? [];
    },
    isWatched,
  };
  tell({ kind: 'ready' });
}

/** Buffers arrive as plain arrays of bytes. */
function keysOf(keys: readonly PatientKey[]): readonly [PatientKey, ...PatientKey[]] {
  const [first, ...others] = keys.map(({ id, key }) => ({ id, key: Buffer.from(key) }));
  if (first === undefined) throw new Error('there is no key for patients');
  return [first, ...others];
}

function gatherHere(allowed: AllowList, keepsAnswers: boolean): Gather {
  return (input) => {
    const gathered = gatherWhatCame(input);
    if (gathered === undefined) throw new NotWhole();
    const patient = keepsAnswers ? patientIn(input, allowed) : undefined;
    if (patient === undefined) return gathered;
    const question = { about: 'kept-answers', ...patient } as const;
    return ask<QuestionnaireResponse>(question).then((kept) => withAnswers(gathered, kept));
  };
}

async function answer(job: Job): Promise<void> {
  if (deps === undefined) throw new Error('a job came before the setup');
  jobs += 1;
  const { outcome, bytes, record } = await answerJob(job, deps);
  const told = { kind: 'told', id: job.id, outcome: JSON.stringify(outcome) } as const;
  tell({ ...told, ...(bytes && { bytes }), ...(record !== undefined && { record }) }, bytes ? [bytes] : []);
  jobs -= 1;
  endIfDone();
}

/** A job that waits for an answer needs the port for it. */
function endIfDone(): void {
  if (isEnding && jobs === 0) parentPort?.close();
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'job') void answer(message.job);
  else if (message.kind === 'setup') {
    take(message.setup);
    // Most of it the other thread has kept already.
    keepCompiled();
  } else if (message.kind === 'reply') {
    questions.get(message.id)?.(message.found);
    questions.delete(message.id);
  } else {
    isEnding = true;
    endIfDone();
  }
});
