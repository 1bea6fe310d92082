/** Leaves a FHIR server alone that keeps failing, and lets one call find out whether it is back: one breaker per server. */
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhenResult,
} from 'cockatiel';
import type { Verdict } from './verdict.ts';

/** `probing`: one call is finding out. */
export type ServerState = 'working' | 'paused' | 'probing';

export interface PauseSettings {
  /** Calls in a row in which the server answered nothing at all. */
  readonly failures: number;
  /** Milliseconds of the first pause; each pause after a failed probe is twice as long. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** A server that asks for more (Retry-After) is probed after this all the same: nobody else would notice that it is back. */
  readonly longestAskedMs: number;
}

export const usualPauses: PauseSettings = { failures: 5, firstMs: 2_000, longestMs: 30_000, longestAskedMs: 60_000 };

export interface Judged<T> {
  readonly value: T;
  readonly verdict: Verdict;
}

export interface ServerBreakers {
  /**
   * Runs `read` unless the server is paused; then `paused`, at once.
   * @param server normal base URL
   */
  through<T>(server: string, read: () => Promise<Judged<T>>, paused: () => Promise<T>): Promise<T>;
  stateOf(server: string): ServerState;
  /** Of every server that was read from, by its base URL. */
  states(): ReadonlyMap<string, ServerState>;
}

/** A list entry may cover any number of tenants; the number only bounds memory. */
const mostServers = 256;

export function createServerBreakers(settings: PauseSettings = usualPauses): ServerBreakers {
  const breakers = new Map<string, Breaker>();
  const breakerOf = (server: string): Breaker => {
    const known = breakers.get(server);
    if (known !== undefined) return known;
    if (breakers.size >= mostServers) breakers.delete(leastNeeded(breakers));
    const breaker = new Breaker(settings);
    breakers.set(server, breaker);
    return breaker;
  };
  return {
    through: (server, read, paused) => breakerOf(server).through(read, paused),
    stateOf: (server) => breakers.get(server)?.state ?? 'working',
    states: () => new Map([...breakers].map(([server, { state }]) => [server, state])),
  };
}

function leastNeeded(breakers: ReadonlyMap<string, Breaker>): string {
  for (const [server, { state }] of breakers) if (state === 'working') return server;
  return [...breakers.keys()][0] ?? '';
}

/** Thrown through the policy, which then counts neither a success nor a failure. */
const nothingSaid = new Error('nothing was learned of the server');

class Breaker {
  readonly #counter: FailedCalls;
  readonly #policy: CircuitBreakerPolicy;

  constructor(settings: PauseSettings) {
    this.#counter = new FailedCalls(settings.failures);
    this.#policy = circuitBreaker(
      handleWhenResult((verdict) => (verdict as Verdict).said !== 'answered'),
      { breaker: this.#counter, halfOpenAfter: pauseLengths(settings) },
    );
  }

  get state(): ServerState {
    if (this.#policy.state === CircuitState.HalfOpen) return 'probing';
    return this.#policy.state === CircuitState.Open ? 'paused' : 'working';
  }

  async through<T>(read: () => Promise<Judged<T>>, paused: () => Promise<T>): Promise<T> {
    // The policy would let the other calls wait for the one that probes.
    if (this.state === 'probing') return paused();
    let value: { readonly read: T } | undefined;
    try {
      // Only the verdict goes through the policy, for it keeps the last failure.
      await this.#policy.execute(async () => {
        const judged = await read();
        value = { read: judged.value };
        return this.#heard(judged.verdict);
      });
    } catch (error) {
      if (error instanceof BrokenCircuitError && value === undefined) return paused();
      if (error !== nothingSaid) throw error;
    }
    return value === undefined ? paused() : value.read;
  }

  /** A call from which nothing was learned leaves a working server as it was; as a probe it is followed by another. */
  #heard(verdict: Verdict): Verdict {
    if (verdict.said === 'nothing' && this.state === 'working') throw nothingSaid;
    this.#counter.askedToWait = verdict.said === 'failed' && verdict.retryAfterMs !== undefined;
    return verdict;
  }
}

class FailedCalls extends ConsecutiveBreaker {
  /** The server itself named a time before which it is not to be asked again. */
  askedToWait = false;

  override failure(): boolean {
    return super.failure() || this.askedToWait;
  }
}

function pauseLengths({ firstMs, longestMs, longestAskedMs }: PauseSettings): DelegateBackoff<{
  readonly attempt: number;
  readonly result: object;
}> {
  return new DelegateBackoff(({ attempt, result }) => {
    const verdict = 'value' in result ? (result.value as Verdict) : undefined;
    if (verdict?.said === 'nothing') return 0;
    const usual = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
    return verdict?.retryAfterMs === undefined
      ? usual
      : Math.min(longestAskedMs, Math.max(firstMs, verdict.retryAfterMs));
  });
}
