/** One GET to one allowed FHIR server, with everything that can go wrong turned into a named outcome. */
import { Client } from 'fhir-kit-client';
import { Agent } from 'undici';
import type { ReadOutcome } from './gathered.ts';
import { judgeOutcome } from './outcome.ts';

export interface Reply {
  /** Present when the server answered 2xx with JSON. */
  readonly body?: unknown;
  readonly outcome: ReadOutcome;
  readonly status?: number;
}

export interface Address {
  /** Normal base of the server. */
  readonly base: string;
  /** Absolute, already found to lie below the base. */
  readonly url: string;
  readonly accessToken?: string;
}

export interface ServerReader {
  /** Never rejects. Aborting the signal ends it at once as `timeout`. */
  get(address: Address, signal: AbortSignal): Promise<Reply>;
  close(): Promise<void>;
}

/** More servers than this are not kept warm; the number only bounds memory. */
const warmServers = 64;

/**
 * fhir-kit-client has no size limit, follows redirects and would send its token to any absolute URL: the limit sits in
 * the dispatcher, redirects are errors, and the token travels with the single request, never with the client.
 *
 * @param maxBytes limit of one answer on the wire; compression is not asked for, so wire and text are one size
 */
export function createServerReader(maxBytes: number): ServerReader {
  const dispatcher = new Agent({ maxResponseSize: maxBytes, connections: 32, keepAliveTimeout: 20_000 });
  const clientFor = keepClients({ dispatcher, redirect: 'error', credentials: 'omit' });
  return {
    get: async (address, signal) => {
      if (signal.aborted) return { outcome: 'timeout' };
      try {
        return await getJson(clientFor(address.base), address, signal);
      } catch (error) {
        return signal.aborted ? { outcome: 'timeout' } : failure(error);
      }
    },
    close: () => dispatcher.close(),
  };
}

function keepClients(requestOptions: Record<string, unknown>): (base: string) => Client {
  const clients = new Map<string, Client>();
  return (base) => {
    const known = clients.get(base);
    if (known !== undefined) return known;
    const client = new Client({ baseUrl: base, requestOptions });
    if (clients.size >= warmServers) clients.clear();
    clients.set(base, client);
    return client;
  };
}

async function getJson(client: Client, { url, accessToken }: Address, signal: AbortSignal): Promise<Reply> {
  const headers = {
    accept: 'application/fhir+json, application/json;q=0.9',
    'accept-encoding': 'identity',
    ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
  };
  const answer = await client.request(url, { options: { headers, signal } });
  // The client hangs the request, token included, on the answer as hidden properties: a copy leaves them behind.
  return { outcome: 'ok', body: { ...answer } };
}

function failure(error: unknown): Reply {
  const { response, cause, message } = fieldsOf(error);
  const { status, data } = fieldsOf(response);
  if (typeof status === 'number') {
    if (status < 400) return { outcome: 'not-json', status };
    return { outcome: isSuppressed(data) ? 'suppressed' : 'http-error', status };
  }
  if (fieldsOf(cause).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { outcome: 'too-large' };
  // JSON that is no object (null, a number, a string) fails inside the client, which decorates every answer.
  return { outcome: typeof message === 'string' && message.includes('non-object') ? 'wrong-type' : 'network' };
}

function isSuppressed(data: unknown): boolean {
  return fieldsOf(data).resourceType === 'OperationOutcome' && judgeOutcome(fieldsOf(data)) === 'suppressed';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
