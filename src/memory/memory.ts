/** What the service remembers: every decision before its answer goes out, feedback before it is acknowledged. */
import { hiddenEmergencies, tellHidden } from '../call-log.ts';
import type { FeedbackItem } from '../cds-hooks/feedback.ts';
import type { Config } from '../config.ts';
import { ServiceError } from '../errors.ts';
import type { Log } from '../log.ts';
import { toldNotKept } from '../service/decision-extension.ts';
import type { Answer } from '../service/road.ts';
import type { Store, StoredDecision } from '../store/types.ts';
import { type Asked, conclude, isEmergency } from './conclude.ts';
import { eventsOf } from './feedback-events.ts';
import { createKeeper, type Keeper, type KeeperCounts } from './keeper.ts';
import { createPatientHasher, type PatientHasher, type PatientKey } from './patient-hash.ts';
import { patientKeysOf } from './patient-keys.ts';
import { traceOf } from './trace.ts';

export interface MemoryDeps {
  readonly store: Store;
  /** The one in use; a reload puts another in its place. */
  readonly config: () => Config;
  readonly log: Log;
  readonly now?: () => Date;
}

export interface Memory {
  /**
   * Takes a call down its road, and keeps what it came to, answered or not, before anybody is told.
   *
   * @throws ServiceError `unavailable` when it cannot be kept and the configuration says to refuse
   */
  readonly decide: (asked: Asked) => Promise<Answer>;
  /**
   * Keeps what a thread decided.
   *
   * @returns whether it is kept
   * @throws ServiceError `unavailable` when it cannot be kept and the configuration says to refuse the answer
   */
  readonly keep: (record: StoredDecision, from: FromThread) => Promise<boolean>;
  /** What a patient was shown; nothing when it cannot be told. */
  readonly earlierCards: Store['earlierCards'];
  /** That patients are hashed under now, for threads that hash too. */
  readonly patientKeys: () => readonly [PatientKey, ...PatientKey[]];
  /**
   * Resolves when all of it is durable.
   * @throws ServiceError `unavailable` when it cannot be kept: nothing of the batch then is
   */
  readonly keepFeedback: (items: readonly FeedbackItem[], from: FeedbackFrom) => Promise<void>;
  /** @returns the trace of a decision for the client that it was made for; undefined for anybody else and anything unknown */
  readonly trace: (id: string, client: string | undefined, knowledge: string) => Promise<object | undefined>;
  readonly counts: () => KeeperCounts;
}

export interface FromThread {
  /** The record as JSON, where that is there already. */
  readonly text?: string | undefined;
  /** What is answered; missing: nothing. */
  readonly answer?: { readonly isEmergency: boolean };
}

export interface FeedbackFrom {
  readonly client: string | undefined;
  readonly service: string;
}

/** @throws ConfigError when the key for patients cannot be read or made */
export function createMemory(deps: MemoryDeps): Memory {
  const { store, config, log, now = () => new Date() } = deps;
  const keeper = createKeeper({ store, log, deadlineMs: () => config().deadlineMs });
  const { hasher, keys } = hashing(config);
  // The file of a key of our own is read, or made, before the first call.
  hasher();
  const calls = { keeper, hasher, config, log, now };
  return {
    decide: (asked) => decide(asked, calls),
    keep: (record, { text, answer }) =>
      answer ? keepAnswered({ record, text, ...answer }, calls) : keeper.keep(record, { text }),
    earlierCards: keeper.earlierCards,
    patientKeys: keys,
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
  const { keeper, log, now } = calls;
  const concluded = await conclude(asked, { hasher: calls.hasher(), earlierCards: keeper.earlierCards, now });
  if (!('answer' in concluded)) {
    if (concluded.record) await keeper.keep(concluded.record);
    throw concluded.error;
  }
  const { answer, record } = concluded;
  const isKept = await keepAnswered({ record, isEmergency: isEmergency(answer) }, calls);
  tellHidden(hiddenEmergencies(answer), answer.report.decisionId, log);
  return isKept ? answer : { ...answer, response: toldNotKept(answer.response) };
}

interface Answered {
  readonly record: StoredDecision;
  readonly text?: string | undefined;
  readonly isEmergency: boolean;
}

/** Nothing that goes wrong with us may keep an emergency from the clinician. */
async function keepAnswered({ record, text, isEmergency }: Answered, { keeper, config }: Calls): Promise<boolean> {
  const { whenStoreFails } = config();
  const isKept = await keeper.keep(record, { text, whenStoreFails });
  if (!isKept && config().whenStoreFails === 'refuse' && !isEmergency) throw cannotBeKept();
  return isKept;
}

function cannotBeKept(): ServiceError {
  return new ServiceError('unavailable', [{ diagnostics: 'the decision cannot be kept' }], { retryAfter: 1 });
}

interface Hashing {
  readonly hasher: () => PatientHasher;
  readonly keys: () => readonly [PatientKey, ...PatientKey[]];
}

/** Made once for each configuration that names keys; a key of our own stays what it was at the start. */
function hashing(config: () => Config): Hashing {
  let own: Made | undefined;
  let configured: Made | undefined;
  const current = (): Made => {
    const { patientKeys } = config();
    if (patientKeys === undefined) {
      own ??= made(patientKeysOf(config()));
      return own;
    }
    if (configured?.from !== patientKeys) configured = { ...made(patientKeysOf(config())), from: patientKeys };
    return configured;
  };
  return { hasher: () => current().hasher, keys: () => current().keys };
}

interface Made {
  readonly keys: readonly [PatientKey, ...PatientKey[]];
  readonly hasher: PatientHasher;
  readonly from?: Config['patientKeys'];
}

function made(keys: Made['keys']): Made {
  return { keys, hasher: createPatientHasher(keys) };
}
