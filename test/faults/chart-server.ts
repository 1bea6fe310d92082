/** A real FHIR server on the loopback interface that answers rightly from one chart, but for the queries told to fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FhirResource } from 'fhir/r4';
import { answerTemplate } from '../support/client.ts';

/** One request and what a healthy server would answer to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly base: string;
  readonly resourceType: string;
  /** Relative to the base: `Condition?patient=p1`. */
  readonly url: string;
  /** Missing: there is no such resource. */
  readonly right: FhirResource | undefined;
  /** A page that a fault of ours has linked to: 2 is the second. */
  readonly page: number;
}

export type Misbehave = (exchange: Exchange) => void;

export interface ChartServer {
  readonly base: string;
  /** Relative URLs asked for, in order of arrival. */
  readonly asked: readonly string[];
  /** Answers neither finished nor given up by the one who asked. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
}

/** @param misbehaves what to do instead of the right answer; undefined for queries that are answered rightly */
export async function startChartServer(
  chart: readonly FhirResource[],
  misbehaves: (exchange: Pick<Exchange, 'resourceType' | 'url'>) => Misbehave | undefined,
): Promise<ChartServer> {
  const asked: string[] = [];
  let base = '';
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    const exchange = exchangeOf(request, response, base, chart);
    asked.push(exchange.url);
    const misbehave = misbehaves(exchange);
    if (misbehave === undefined) answerRightly(exchange);
    else misbehave(exchange);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}/fhir`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { base, asked, open: () => open, close };
}

function exchangeOf(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  chart: readonly FhirResource[],
): Exchange {
  const url = (request.url ?? '').replace(/^\/fhir\//, '');
  const resourceType = /^[A-Za-z]+/.exec(url)?.[0] ?? '';
  const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
  return { request, response, base, resourceType, url, right: answerTo(url, chart), page };
}

/** Thousands of cells ask the same of a few charts. */
const answered = new WeakMap<readonly FhirResource[], Map<string, FhirResource | undefined>>();

/** What a healthy server answers: for a search a searchset, for a read the resource or nothing. */
export function answerTo(url: string, chart: readonly FhirResource[]): FhirResource | undefined {
  const known = answered.get(chart) ?? new Map<string, FhirResource | undefined>();
  answered.set(chart, known);
  if (!known.has(url)) known.set(url, answerTemplate(url, {}, chart) ?? undefined);
  return known.get(url);
}

export function answerRightly({ response, right }: Pick<Exchange, 'response' | 'right'>): void {
  if (right === undefined) sendJson(response, outcome('error', 'not-found'), 404);
  else sendJson(response, right);
}

export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers }).end(JSON.stringify(body));
}

export function outcome(severity: string, code: string): FhirResource {
  return { resourceType: 'OperationOutcome', issue: [{ severity, code }] } as FhirResource;
}
