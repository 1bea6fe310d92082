/** GETs to one allowed FHIR server during one call, with everything that can go wrong turned into a named outcome. */
import { Client } from 'fhir-kit-client';
import type { OpenAccess } from './access.ts';
import { budgetSpent, compressed, withBudget } from './byte-budget.ts';
import { addressRefused, type ConnectionLimits, createConnections } from './connections.ts';
import type { ReadOutcome } from './gathered.ts';
import { judgeOutcome } from './outcome.ts';
import { traceHeader } from './traceparent.ts';
import { createTally, type Verdict } from './verdict.ts';

export interface Reply {
  /** Present when the server answered 2xx with JSON. */
  readonly body?: unknown;
  readonly outcome: ReadOutcome;
  readonly status?: number;
  /** What the server asked for with `Retry-After`. */
  readonly retryAfterMs?: number;
}

export interface ServerSession {
  /** Normal base of the server. */
  readonly base: string;
  /**
   * Never rejects. Aborting the signal ends it at once as `timeout`.
   * @param url absolute, already found to lie below the base
   */
  get(url: string, signal: AbortSignal): Promise<Reply>;
  /** How the server did so far; requests still open count as not answered. */
  verdict(): Verdict;
}

export interface ServerReader {
  /** The reads of one call: they share its token, and a limit of bytes. */
  session(access: OpenAccess): ServerSession;
  close(): Promise<void>;
}

export interface ReaderLimits extends ConnectionLimits {
  /** Bytes of all answers of one call together. */
  readonly maxTotalBytes: number;
}

/**
 * fhir-kit-client has no size limit, follows redirects and would send its token to any absolute URL: limits sit in the
 * dispatcher, redirects are errors, and the token travels with the single request. Connections outlive the call, the
 * client and its token do not.
 */
export function createServerReader(limits: ReaderLimits): ServerReader {
  const connections = createConnections(limits);
  return {
    session: ({ base, addresses, accessToken }) => {
      const dispatcher = withBudget(connections.under(addresses), { left: limits.maxTotalBytes });
      const client = new Client({
        baseUrl: base,
        requestOptions: { dispatcher, redirect: 'error', credentials: 'omit' },
      });
      const tally = createTally();
      return {
        base,
        verdict: tally.verdict,
        get: async (url, signal) => {
          if (signal.aborted) return { outcome: 'timeout' };
          tally.asked();
          const reply = await replyTo(client, { url, accessToken, signal });
          tally.replied(reply);
          return reply;
        },
      };
    },
    close: connections.close,
  };
}

interface Get {
  readonly url: string;
  readonly accessToken: string | undefined;
  readonly signal: AbortSignal;
}

async function replyTo(client: Client, get: Get): Promise<Reply> {
  try {
    return await getJson(client, get);
  } catch (error) {
    return get.signal.aborted ? { outcome: 'timeout' } : failure(error);
  }
}

async function getJson(client: Client, { url, accessToken, signal }: Get): Promise<Reply> {
  const headers = {
    accept: 'application/fhir+json, application/json;q=0.9',
    'accept-encoding': 'identity',
    ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
    ...traceHeader(),
  };
  const answer = await client.request(url, { options: { headers, signal } });
  // The client hangs the request, token included, on the answer as hidden properties: a copy leaves them behind.
  return { outcome: 'ok', body: { ...answer } };
}

/** The connection has limits of its own, as long as the deadline: either may come first. */
const slow: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

function failure(error: unknown): Reply {
  const { response, config, cause, message } = fieldsOf(error);
  const { status, data } = fieldsOf(response);
  if (typeof status === 'number') {
    if (status < 400) return { outcome: 'not-json', status };
    const retryAfterMs = retryAfter(fieldsOf(config).headers);
    const outcome = isSuppressed(data) ? 'suppressed' : 'http-error';
    return { outcome, status, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  const { code, message: reason } = fieldsOf(cause);
  if (slow.has(`${code}`)) return { outcome: 'timeout' };
  if (`${reason}`.endsWith(addressRefused)) return { outcome: 'address-refused' };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' || `${reason}`.endsWith(budgetSpent)) return { outcome: 'too-large' };
  if (`${reason}`.endsWith(compressed)) return { outcome: 'not-json' };
  // JSON that is no object (null, a number, a string) fails inside the client, which decorates every answer.
  return { outcome: typeof message === 'string' && message.includes('non-object') ? 'wrong-type' : 'network' };
}

/** Seconds, or a date (RFC 9110, 10.2.3); undefined when it is neither. */
function retryAfter(headers: unknown): number | undefined {
  const text = isHeaders(headers) ? headers.get('retry-after') : null;
  if (text === null) return undefined;
  const milliseconds = /^\d{1,9}$/.test(text) ? 1000 * Number(text) : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function isHeaders(value: unknown): value is Headers {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';
}

function isSuppressed(data: unknown): boolean {
  return fieldsOf(data).resourceType === 'OperationOutcome' && judgeOutcome(fieldsOf(data)) === 'suppressed';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
