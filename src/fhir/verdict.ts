/** Sums up how a FHIR server did during one call: it answered, it failed, or nothing can be said. */
import type { Reply } from './server.ts';

export interface Verdict {
  /** `answered` also when only a part was; `nothing` when it was not asked. */
  readonly said: 'answered' | 'failed' | 'nothing';
  /** How long the server asked to be left alone. */
  readonly retryAfterMs?: number;
}

export interface Tally {
  asked(): void;
  replied(reply: Pick<Reply, 'outcome' | 'status' | 'retryAfterMs'>): void;
  verdict(): Verdict;
}

/**
 * The server, not a query, is judged: one that fails for observations and answers for diagnoses is answering, for
 * pausing it would take away what could be had.
 */
export function createTally(): Tally {
  const counts = { asked: 0, answered: 0 };
  let retryAfterMs: number | undefined;
  return {
    asked: () => {
      counts.asked += 1;
    },
    replied: (reply) => {
      // An address that was refused was never asked.
      if (reply.outcome === 'address-refused') counts.asked -= 1;
      else if (isAnswer(reply)) counts.answered += 1;
      if (reply.retryAfterMs !== undefined) retryAfterMs = Math.max(retryAfterMs ?? 0, reply.retryAfterMs);
    },
    verdict: () => {
      if (counts.answered > 0) return { said: 'answered' };
      if (counts.asked === 0) return { said: 'nothing' };
      return { said: 'failed', ...(retryAfterMs !== undefined && { retryAfterMs }) };
    },
  };
}

/** 501 is an answer: this query is not offered. A refusal (4xx) is one too, but for "too many requests". */
function isAnswer({ outcome, status }: Pick<Reply, 'outcome' | 'status'>): boolean {
  if (outcome === 'network' || outcome === 'timeout') return false;
  return status === undefined || (status !== 429 && (status < 500 || status === 501));
}
