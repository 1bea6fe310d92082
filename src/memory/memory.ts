/** What the service remembers: every decision before its answer goes out, feedback before it is acknowledged. */
import { randomUUID } from 'node:crypto';
import { tellHidden } from '../call-log.ts';
import type { FeedbackItem } from '../cds-hooks/feedback.ts';
import type { HookCall } from '../cds-hooks/types.ts';
import type { Config } from '../config.ts';
import type { AdviceCode } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import { ServiceError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Parts } from '../parts.ts';
import { toldNotKept } from '../service/decision-extension.ts';
import { DecisionRefused } from '../service/refusals.ts';
import type { Answer } from '../service/road.ts';
import type { Store, StoredDecision } from '../store/types.ts';
import { eventsOf } from './feedback-events.ts';
import { createKeeper, type Keeper, type KeeperCounts } from './keeper.ts';
import { createPatientHasher, type PatientHasher } from './patient-hash.ts';
import { patientKeysOf } from './patient-keys.ts';
import { type Recorded, recordOf, recordOfFailure } from './record.ts';
import { createShowing } from './showing.ts';
import { traceOf } from './trace.ts';

export interface MemoryDeps {
  readonly store: Store;
  /** The one in use; a reload puts another in its place. */
  readonly config: () => Config;
  readonly log: Log;
  readonly now?: () => Date;
}

export interface Asked {
  readonly call: HookCall;
  /** `iss`; missing while nobody is asked who they are. */
  readonly client: string | undefined;
  readonly parts: Parts;
  readonly locale: Locale;
  readonly signal: AbortSignal;
}

export interface Memory {
  /**
   * Takes a call down its road, and keeps what it came to, answered or not, before anybody is told.
   *
   * @throws ServiceError `unavailable` when it cannot be kept and the configuration says to refuse
   */
  readonly decide: (asked: Asked) => Promise<Answer>;
  /**
   * Resolves when all of it is durable.
   * @throws ServiceError `unavailable` when it cannot be kept: nothing of the batch then is
   */
  readonly keepFeedback: (items: readonly FeedbackItem[], from: FeedbackFrom) => Promise<void>;
  /** @returns the trace of a decision for the client that it was made for; undefined for anybody else and anything unknown */
  readonly trace: (id: string, client: string | undefined, knowledge: string) => Promise<object | undefined>;
  readonly counts: () => KeeperCounts;
}

export interface FeedbackFrom {
  readonly client: string | undefined;
  readonly service: string;
}

/** @throws ConfigError when the key for patients cannot be read or made */
export function createMemory(deps: MemoryDeps): Memory {
  const { store, config, log, now = () => new Date() } = deps;
  const keeper = createKeeper({ store, log, deadlineMs: () => config().deadlineMs });
  const hasher = hasherOf(config);
  // The file of a key of our own is read, or made, before the first call.
  hasher();
  const calls = { keeper, hasher, config, log, now };
  return {
    decide: (asked) => decide(asked, calls),
    keepFeedback: (items, from) => keeper.keepFeedback(eventsOf(items, { ...from, receivedAt: now() }, hasher())),
    async trace(id, client, knowledge) {
      if (!uuid.test(id)) return undefined;
      const found = await keeper.find(id.toLowerCase());
      if (found === undefined || found.decision.client !== client) return undefined;
      return traceOf(found.decision, found.feedback, knowledge);
    },
    counts: keeper.counts,
  };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Calls {
  readonly keeper: Keeper;
  readonly hasher: () => PatientHasher;
  readonly config: () => Config;
  readonly log: Log;
  readonly now: () => Date;
}

async function decide(asked: Asked, calls: Calls): Promise<Answer> {
  const { call, client, parts, locale, signal } = asked;
  const { keeper, log } = calls;
  const hasher = calls.hasher();
  const { profile, showing: settings, tuning } = parts.settingsOf(client);
  const { mode } = settings;
  const patient = hasher.find(client, call.patientId);
  const { knowledge } = parts;
  const recorded: Recorded = { call, client, patient: patient[0], at: calls.now(), knowledge, profile, mode };
  const earlierCards = (since: Date, advice: AdviceCode) => keeper.earlierCards(patient, since, advice);
  const showing = createShowing({ settings, shadowAdvice: tuning.shadowAdvice, earlierCards });
  let answer: Answer;
  try {
    answer = await parts.roadOf(client)(call, { locale, signal, showing });
  } catch (error) {
    const record = recordOfError(error, recorded, hasher);
    if (record) await keeper.keep(record);
    throw error;
  }
  const isKept = await keeper.keep(recordOf(recorded, answer, 200, hasher), calls.config().whenStoreFails);
  // Nothing that goes wrong with us may keep an emergency from the clinician.
  if (!isKept && calls.config().whenStoreFails === 'refuse' && !isEmergency(answer)) throw cannotBeKept();
  tellHidden(answer, log);
  return isKept ? answer : { ...answer, response: toldNotKept(answer.response) };
}

/** 412 and our own failures; a call that was refused for its form or its rights came to no decision. */
function recordOfError(error: unknown, recorded: Recorded, hasher: PatientHasher): StoredDecision | undefined {
  if (error instanceof DecisionRefused) return recordOf(recorded, error.concluded, 412, hasher);
  if (error instanceof ServiceError) return undefined;
  return recordOfFailure(recorded, randomUUID(), hasher);
}

function isEmergency({ response }: Answer): boolean {
  return response.cards.some(({ indicator }) => indicator === 'critical');
}

function cannotBeKept(): ServiceError {
  return new ServiceError('unavailable', [{ diagnostics: 'the decision cannot be kept' }], { retryAfter: 1 });
}

/** Made once for each configuration that names keys; a key of our own stays what it was at the start. */
function hasherOf(config: () => Config): () => PatientHasher {
  let keys: Config['patientKeys'];
  let hasher: PatientHasher | undefined;
  let own: PatientHasher | undefined;
  return () => {
    const { patientKeys } = config();
    if (patientKeys === undefined) {
      own ??= createPatientHasher(patientKeysOf(config()));
      return own;
    }
    if (hasher === undefined || keys !== patientKeys) hasher = createPatientHasher(patientKeysOf(config()));
    keys = patientKeys;
    return hasher;
  };
}
