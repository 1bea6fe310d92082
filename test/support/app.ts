/** Starts the real HTTP application on a random port, with a decision of the test's choice behind it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { services } from '../../src/cds-hooks/services.ts';
import type { CdsResponse, HookCall } from '../../src/cds-hooks/types.ts';
import { loadConfig } from '../../src/config.ts';
import { type CallRequest, createApp, type HttpDeps } from '../../src/http/app.ts';
import { type ConnectionLimits, guardConnections, serverOptions } from '../../src/http/limits/connections.ts';
import { createLog } from '../../src/log.ts';

export interface RunningApp {
  readonly url: string;
  /** Calls that reached the decision, oldest first. */
  readonly calls: readonly { readonly call: HookCall; readonly request: CallRequest }[];
  /** Every log line so far, parsed. */
  readonly logged: () => readonly Record<string, unknown>[];
  readonly close: () => Promise<void>;
}

export type AppOverrides = Partial<HttpDeps> & {
  readonly env?: Readonly<Record<string, string>>;
  /** Shorter times than those of the service. */
  readonly connections?: ConnectionLimits;
};

/** Without a `decide` of its own the application answers every call with no cards. */
export async function startApp(overrides: AppOverrides = {}): Promise<RunningApp> {
  const { env = {}, decide = noCards, connections, ...deps } = overrides;
  const calls: { call: HookCall; request: CallRequest }[] = [];
  const lines: string[] = [];
  const app = createApp({
    config: loadConfig(env),
    log: createLog({ level: 'debug', destination: { write: (line) => lines.push(line) } }),
    discovery: () => ({ services: services() }),
    memory: { keepFeedback: async () => undefined, trace: async () => undefined },
    readiness: () => Promise.resolve({ ready: true, parts: { terminology: 'ok' } }),
    decide: (call, request) => {
      calls.push({ call, request });
      return decide(call, request);
    },
    ...deps,
  });
  const server = createServer(serverOptions(connections), app);
  guardConnections(server);
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    calls,
    logged: () => lines.map((line): Record<string, unknown> => JSON.parse(line)),
    close: () => closed(server),
  };
}

function noCards(): Promise<CdsResponse> {
  return Promise.resolve({ cards: [] });
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo;
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
}

/** One request; the body goes out as it is when it is text or bytes, else as JSON. */
export async function http(
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: wire(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function wire(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Uint8Array.from(body) : JSON.stringify(body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
