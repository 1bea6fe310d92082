/** Fires requests over kept connections and keeps count of what comes back. */
import { Pool } from 'undici';
import { answerOf } from '../../test/support/decided.ts';
import { type FuzzAnswer, isDeliberate, isHookCall, problemsOf } from './judge.ts';
import type { FuzzRequest, RequestMaker } from './requests.ts';

const CONNECTIONS = 8;

export interface Failure {
  readonly number: number;
  readonly origin: string;
  readonly status: number | undefined;
  readonly problems: readonly string[];
}

export interface Tally {
  readonly statuses: Record<string, number>;
  /** Hook calls that walked the road to its end, with cards or without. */
  reachedRules: number;
  /** Of these, those in which something concerned the back. */
  inScope: number;
  withCards: number;
  undeliberate: number;
  unanswered: number;
  readonly failures: Failure[];
}

export interface FireOptions {
  readonly url: string;
  readonly requests: RequestMaker;
  readonly from: number;
  /** Number of the first request that is not sent. */
  readonly to: number;
  /** Told after each answer. */
  readonly answered?: (sent: number) => void;
}

export function emptyTally(): Tally {
  return { statuses: {}, reachedRules: 0, inScope: 0, withCards: 0, undeliberate: 0, unanswered: 0, failures: [] };
}

/** Each connection sends its next request when it has the answer to the last. */
export async function fire({ url, requests, from, to, answered }: FireOptions, tally: Tally): Promise<void> {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  let next = from;
  let done = from;
  const work = async (): Promise<void> => {
    while (next < to) {
      const request = requests(next++);
      count(tally, request, await send(pool, request));
      answered?.(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
  } finally {
    await pool.close();
  }
}

/** Undefined when the connection broke instead of an answer. */
async function send(pool: Pool, { method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer | undefined> {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    const answer = await pool.request({ method, path, headers, ...(hasBody && { body }) });
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  } catch {
    return undefined;
  }
}

function count(tally: Tally, request: FuzzRequest, answer: FuzzAnswer | undefined): void {
  const { number, origin } = request;
  if (answer === undefined) {
    tally.unanswered++;
    tally.failures.push({ number, origin, status: undefined, problems: ['no answer'] });
    return;
  }
  tally.statuses[answer.status] = (tally.statuses[answer.status] ?? 0) + 1;
  if (!isDeliberate(answer)) tally.undeliberate++;
  if (answer.status === 200 && isHookCall(request)) countDecision(tally, answer.text);
  const problems = problemsOf(request, answer);
  if (problems.length > 0) tally.failures.push({ number, origin, status: answer.status, problems });
}

function countDecision(tally: Tally, text: string): void {
  const { indicators, triage } = answerOf(JSON.parse(text));
  tally.reachedRules++;
  if (triage !== 'out-of-scope') tally.inScope++;
  if (indicators.length > 0) tally.withCards++;
}
