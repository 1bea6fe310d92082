/** Stands between the service and its store: nobody waits for ever, nothing lost goes uncounted, a failure has its words. */
import { ServiceError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { FeedbackEvent, Store, StoredDecision } from '../store/types.ts';

export interface KeeperCounts {
  /** Decisions that were durable before their answer. */
  readonly kept: number;
  /** Decisions that could not be kept. */
  readonly lost: number;
  /** Looks at what a patient was shown that failed or took too long: the cards were shown. */
  readonly blind: number;
}

export interface Keeper {
  /** @returns whether it is durable; what is not is counted and logged by its id */
  readonly keep: (decision: StoredDecision, more?: KeepMore) => Promise<boolean>;
  /** Nothing when it cannot be told. */
  readonly earlierCards: Store['earlierCards'];
  /** @throws ServiceError `unavailable` */
  readonly keepFeedback: (events: readonly FeedbackEvent[]) => Promise<void>;
  /** @throws ServiceError `unavailable` */
  readonly find: (
    id: string,
  ) => Promise<{ readonly decision: StoredDecision; readonly feedback: readonly FeedbackEvent[] } | undefined>;
  readonly counts: () => KeeperCounts;
}

export interface KeepMore {
  /** The decision as JSON, where that is there already. */
  readonly text?: string | undefined;
  readonly whenStoreFails?: 'answer' | 'refuse';
}

/** Milliseconds for what no clinician waits for. */
const patience = { feedback: 10_000, trace: 5000 } as const;
/** Parts of the deadline for reading that a call waits for the store. */
const shares = { answer: 1, refuse: 4, lookup: 0.5 } as const;
/** Seconds after which feedback is worth sending again. */
const RETRY_AFTER = 5;

export interface KeeperDeps {
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds for all reading of one call. */
  readonly deadlineMs: () => number;
}

export function createKeeper({ store, log, deadlineMs }: KeeperDeps): Keeper {
  const counts = { kept: 0, lost: 0, blind: 0 };
  return {
    async keep(decision, { text, whenStoreFails = 'answer' } = {}) {
      const isKept = await succeeds(store.addDecision(decision, text), shares[whenStoreFails] * deadlineMs());
      if (isKept) counts.kept += 1;
      else {
        counts.lost += 1;
        log.error('a decision could not be kept', fieldsOf(decision));
      }
      return isKept;
    },
    async earlierCards(patient, since, advice) {
      // A store that is known to fail is not waited for; the next write finds out whether it is back.
      const found = store.state().working
        ? await inTime(store.earlierCards(patient, since, advice), shares.lookup * deadlineMs()).catch(() => undefined)
        : undefined;
      if (found === undefined) counts.blind += 1;
      return found ?? [];
    },
    async keepFeedback(events) {
      if (events.length === 0) return;
      if (!(await succeeds(store.addFeedback(events), patience.feedback))) throw unavailable('feedback cannot be kept');
    },
    async find(id) {
      try {
        const decision = await inTime(store.decision(id), patience.trace);
        if (decision === undefined) return undefined;
        return { decision, feedback: await inTime(store.feedbackOn(id), patience.trace) };
      } catch {
        throw unavailable('decisions cannot be read');
      }
    },
    counts: () => ({ ...counts }),
  };
}

function fieldsOf({ id, service, client, status }: StoredDecision) {
  return { decisionId: id, service, status, ...(client !== undefined && { client }) };
}

function unavailable(diagnostics: string): ServiceError {
  return new ServiceError('unavailable', [{ diagnostics }], { retryAfter: RETRY_AFTER });
}

function succeeds(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return inTime(work, milliseconds).then(
    () => true,
    () => false,
  );
}

class TooLate extends Error {}

/** @throws TooLate; the work itself is not stopped */
function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate()), milliseconds);
    const done = <V>(settle: (value: V) => void): ((value: V) => void) => {
      return (value) => {
        clearTimeout(timer);
        settle(value);
      };
    };
    work.then(done(resolve), done(reject));
  });
}
