/** Answers one job on a thread: the same road and the same record as on the thread that takes requests. */
import { decisionFields, hiddenEmergencies } from '../call-log.ts';
import { ServiceError } from '../errors.ts';
import { readCall } from '../http/read-call.ts';
import { fieldsOfUnknown } from '../log.ts';
import { type Conclusion, conclude } from '../memory/conclude.ts';
import type { PatientHasher } from '../memory/patient-hash.ts';
import type { Walked } from '../metrics/observe.ts';
import type { Parts } from '../parts.ts';
import { DecisionRefused } from '../service/refusals.ts';
import type { Answer, Concluded } from '../service/road.ts';
import type { Store, StoredDecision } from '../store/types.ts';
import type { FromThread, Job, Outcome } from './messages.ts';

export interface JobDeps {
  readonly parts: Parts;
  readonly maxResources: number;
  readonly hasher: PatientHasher;
  readonly earlierCards: Store['earlierCards'];
}

/** Thrown by a gatherer that has not got all it was asked for. */
export class NotWhole extends Error {}

/** Nobody hangs up on a thread; the answer of a caller who did is let fall by the one that took the request. */
const { signal } = new AbortController();

/** @returns never rejects: what went wrong is an outcome too */
export async function answerJob(job: Job, deps: JobDeps): Promise<Extract<FromThread, { readonly kind: 'told' }>> {
  const { id, service, client, locale, bytes } = job;
  const { parts, maxResources, hasher, earlierCards } = deps;
  let hookInstance: string | undefined;
  const told = (outcome: Outcome) => ({
    kind: 'told' as const,
    id,
    ...(hookInstance !== undefined && { hookInstance }),
    outcome,
  });
  try {
    const { queryPlan } = parts.settingsOf(client).tuning;
    const call = readCall(service, Buffer.from(bytes), { maxResources, queryPlan });
    hookInstance = call.hookInstance;
    const asked = { call, client, parts, locale, signal };
    return told(outcomeOf(await conclude(asked, { hasher, earlierCards, now: () => new Date() }), bytes));
  } catch (error) {
    return told(withoutAnswer(error, undefined));
  }
}

function outcomeOf(conclusion: Conclusion, bytes: ArrayBuffer): Outcome {
  if ('answer' in conclusion) return answered(conclusion.answer, conclusion.record);
  if (conclusion.error instanceof NotWhole) return { kind: 'not-whole', bytes };
  return withoutAnswer(conclusion.error, conclusion.record);
}

function answered(answer: Answer, record: StoredDecision): Outcome {
  const { response, decision, report } = answer;
  return {
    kind: 'answered',
    bytes: new TextEncoder().encode(JSON.stringify(response)).buffer,
    cards: response.cards.length,
    isEmergency: response.cards.some(({ indicator }) => indicator === 'critical'),
    record,
    fields: decisionFields(decision, report),
    hidden: hiddenEmergencies(answer),
    walked: walkedOf(answer),
  };
}

function withoutAnswer(error: unknown, record: StoredDecision | undefined): Outcome {
  const kept = record && { record };
  if (!(error instanceof ServiceError)) return { kind: 'failed', fault: fieldsOfUnknown(error), ...kept };
  const { code, issues, retryAfter } = error;
  const refused = {
    kind: 'refused' as const,
    refusal: { code, issues, ...(retryAfter !== undefined && { retryAfter }) },
    ...kept,
  };
  if (!(error instanceof DecisionRefused)) return refused;
  const { concluded } = error;
  return { ...refused, fields: decisionFields(concluded.decision, concluded.report), walked: walkedOf(concluded) };
}

/** Without the address of a FHIR server: none was read. */
function walkedOf({ decision: { withheld }, report }: Concluded): Walked {
  return { report, ...(withheld && { withheld }) };
}
