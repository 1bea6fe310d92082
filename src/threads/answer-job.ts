/** Answers one job on a thread: the same road and the same record as on the thread that takes requests. */
import { decisionFields, hiddenEmergencies } from '../call-log.ts';
import type { HookCall } from '../cds-hooks/types.ts';
import { ServiceError } from '../errors.ts';
import { readCall } from '../http/read-call.ts';
import { fieldsOfUnknown } from '../log.ts';
import { conclude, isEmergency } from '../memory/conclude.ts';
import type { PatientHasher } from '../memory/patient-hash.ts';
import type { Walked } from '../metrics/observe.ts';
import type { Parts } from '../parts.ts';
import { DecisionRefused } from '../service/refusals.ts';
import type { Answer, Concluded } from '../service/road.ts';
import type { Store, StoredDecision } from '../store/types.ts';
import type { Job, Outcome } from './messages.ts';

export interface JobDeps {
  readonly parts: Parts;
  readonly maxResources: number;
  readonly hasher: PatientHasher;
  /** @param job that asks */
  readonly earlierCards: (job: number) => Store['earlierCards'];
  readonly isWatched: boolean;
}

/** Thrown by a gatherer that has not got all it was asked for. */
export class NotWhole extends Error {}

/** Nobody hangs up on a thread; the answer of a caller who did is let fall by the one that took the request. */
const { signal } = new AbortController();

/** What is told of a job, and what goes beside it because it is large. */
export interface Done {
  readonly outcome: Outcome;
  readonly bytes?: ArrayBuffer;
  /** As JSON. */
  readonly record?: string;
}

/** @returns never rejects: what went wrong is an outcome too */
export async function answerJob({ id, service, client, locale, bytes }: Job, deps: JobDeps): Promise<Done> {
  const { parts, maxResources, hasher, earlierCards } = deps;
  let call: HookCall;
  try {
    const { queryPlan } = parts.settingsOf(client).tuning;
    call = readCall(service, Buffer.from(bytes), { maxResources, queryPlan });
  } catch (error) {
    return { outcome: withoutAnswer(error, deps) };
  }
  const asked = { call, client, parts, locale, signal };
  const conclusion = await conclude(asked, { hasher, earlierCards: earlierCards(id), now: () => new Date() });
  const { hookInstance } = call;
  if ('answer' in conclusion) {
    const { answer, record } = conclusion;
    const outcome = { ...answered(answer, deps), hookInstance, record: keyed(record) };
    return { outcome, bytes: utf8(JSON.stringify(answer.response)), record: JSON.stringify(record) };
  }
  const { error, record } = conclusion;
  if (error instanceof NotWhole) return { outcome: { kind: 'not-whole', hookInstance }, bytes };
  const outcome = { ...withoutAnswer(error, deps), hookInstance };
  return record ? { outcome: { ...outcome, record: keyed(record) }, record: JSON.stringify(record) } : { outcome };
}

function utf8(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

/** What a record is found and counted by; the rest of it is in its text. */
function keyed(record: StoredDecision): StoredDecision {
  return { ...record, rules: [], evidence: [], unavailable: [] };
}

function answered(answer: Answer, { isWatched }: JobDeps): Outcome {
  const { response, decision, report } = answer;
  const { withheld } = decision;
  return {
    kind: 'answered',
    cards: response.cards.length,
    isEmergency: isEmergency(answer),
    hidden: hiddenEmergencies(answer),
    ...(withheld && { withheld }),
    fields: decisionFields(decision, report),
    ...(isWatched && { walked: walkedOf(answer) }),
  };
}

function withoutAnswer(error: unknown, { isWatched }: JobDeps): Outcome {
  if (!(error instanceof ServiceError)) return { kind: 'failed', fault: fieldsOfUnknown(error) };
  const { code, issues, retryAfter } = error;
  const refusal = { code, issues, ...(retryAfter !== undefined && { retryAfter }) };
  if (!(error instanceof DecisionRefused)) return { kind: 'refused', refusal };
  const { concluded } = error;
  const fields = decisionFields(concluded.decision, concluded.report);
  return { kind: 'refused', refusal, fields, ...(isWatched && { walked: walkedOf(concluded) }) };
}

/** Without the address of a FHIR server: none was read. */
function walkedOf({ decision: { withheld }, report }: Concluded): Walked {
  return { report, ...(withheld && { withheld }) };
}
