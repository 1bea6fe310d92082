/** Takes a call down its road and writes the record of what it came to; to keep the record is another's business. */
import { randomUUID } from 'node:crypto';
import type { HookCall } from '../cds-hooks/types.ts';
import type { AdviceCode } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import { ServiceError } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { DecisionRefused } from '../service/refusals.ts';
import type { Answer } from '../service/road.ts';
import type { Store, StoredDecision } from '../store/types.ts';
import type { PatientHasher } from './patient-hash.ts';
import { type Recorded, recordOf, recordOfFailure } from './record.ts';
import { createShowing } from './showing.ts';

export interface Asked {
  readonly call: HookCall;
  /** `iss`; missing while nobody is asked who they are. */
  readonly client: string | undefined;
  readonly parts: Pick<Parts, 'roadOf' | 'settingsOf' | 'knowledge'>;
  readonly locale: Locale;
  readonly signal: AbortSignal;
}

export interface ConcludeDeps {
  readonly hasher: PatientHasher;
  /** Nothing when it cannot be told. */
  readonly earlierCards: Store['earlierCards'];
  readonly now: () => Date;
}

/** What a call came to, answered or not. A call refused for its form or its rights came to no decision: it has no record. */
export type Conclusion =
  | { readonly answer: Answer; readonly record: StoredDecision }
  | { readonly error: unknown; readonly record: StoredDecision | undefined };

export async function conclude(asked: Asked, { hasher, earlierCards, now }: ConcludeDeps): Promise<Conclusion> {
  const { call, client, parts, locale, signal } = asked;
  const { profile, showing: settings, tuning } = parts.settingsOf(client);
  const { mode } = settings;
  const patient = hasher.find(client, call.patientId);
  const { knowledge } = parts;
  const recorded: Recorded = { call, client, patient: patient[0], at: now(), knowledge, profile, mode };
  const earlier = (since: Date, advice: AdviceCode) => earlierCards(patient, since, advice);
  const showing = createShowing({ settings, shadowAdvice: tuning.shadowAdvice, earlierCards: earlier });
  try {
    const answer = await parts.roadOf(client)(call, { locale, signal, showing });
    return { answer, record: recordOf(recorded, answer, 200, hasher) };
  } catch (error) {
    return { error, record: recordOfError(error, recorded, hasher) };
  }
}

/** Whether what is answered must reach the clinician, whatever else goes wrong. */
export function isEmergency({ response }: Answer): boolean {
  return response.cards.some(({ indicator }) => indicator === 'critical');
}

/** 412 and our own failures. */
function recordOfError(error: unknown, recorded: Recorded, hasher: PatientHasher): StoredDecision | undefined {
  if (error instanceof DecisionRefused) return recordOf(recorded, error.concluded, 412, hasher);
  if (error instanceof ServiceError) return undefined;
  return recordOfFailure(recorded, randomUUID(), hasher);
}
