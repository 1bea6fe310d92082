/** Traces go to a real collector over HTTP, hold every part of a call and nothing of the record; without a collector nothing is loaded. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Loopback, sendJson, startLoopback } from '../fhir/loopback.ts';
import { http } from '../support/app.ts';
import { PATIENT, validCall } from '../support/requests.ts';
import { startTestServer } from '../support/server.ts';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status?: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

/** Takes OTLP as a collector does. */
async function startCollector() {
  const spans: SentSpan[] = [];
  const bodies: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    bodies.push(body);
    for (const { scopeSpans } of JSON.parse(body).resourceSpans)
      for (const { spans: sent } of scopeSpans) spans.push(...sent);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections());
  return { url, spans, bodies, close };
}

const FAMILY_NAME = 'Nordmann-Fjellheim';
const patient = { resourceType: 'Patient', id: PATIENT, birthDate: '1961-07-13', name: [{ family: FAMILY_NAME }] };
const nothing = { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] };
const CALLER = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

interface Tried {
  readonly spans: readonly SentSpan[];
  readonly bodies: readonly string[];
  /** What the FHIR server was told. */
  readonly told: readonly (string | undefined)[];
  readonly status: number;
}

/** One call that reads everything from a FHIR server, traced to a collector. */
async function traced(
  env: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<Tried> {
  const told: (string | undefined)[] = [];
  const fhir: Loopback = await startLoopback((request, response) => {
    told.push([request.headers.traceparent].flat()[0]);
    sendJson(response, request.url?.includes('/Patient/') ? patient : nothing);
  });
  const collector = await startCollector();
  const server = await startTestServer({
    RYGGRAD_FHIR_SERVERS: `${fhir.base} open`,
    RYGGRAD_TRACING_URL: collector.url,
    ...env,
  });
  const body = validCall('back-pain-patient-view', { fhirServer: fhir.base });
  const answer = await http('POST', `${server.address}/cds-services/back-pain-patient-view`, body, headers);
  // Closing sends what waits.
  await server.close();
  await Promise.all([fhir.close(), collector.close()]);
  return { spans: collector.spans, bodies: collector.bodies, told, status: answer.status };
}

const named = (spans: readonly SentSpan[], name: string): SentSpan => {
  const span = spans.find((one) => one.name === name);
  if (span === undefined) throw new Error(`there is no span ${name} among ${spans.map((one) => one.name).join(', ')}`);
  return span;
};

describe('a call that is traced', () => {
  let tried: Tried;
  beforeAll(async () => {
    tried = await traced({ RYGGRAD_TRACING_FORWARD: 'on' }, { traceparent: CALLER });
  });

  it('is one span below that of its caller', () => {
    expect(tried.status).toBe(200);
    const root = named(tried.spans, 'back-pain-patient-view');
    expect([root.traceId, root.parentSpanId]).toEqual(['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']);
    expect(new Set(tried.spans.map(({ traceId }) => traceId)).size).toBe(1);
  });

  it('has a span for each part of the road, for keeping the decision and for each read', () => {
    const root = named(tried.spans, 'back-pain-patient-view');
    for (const part of ['gather', 'facts', 'rules', 'cards', 'store addDecision'])
      expect(named(tried.spans, part).parentSpanId).toBe(root.spanId);
    const reads = tried.spans.filter(({ name }) => name.startsWith('read '));
    expect(reads).toHaveLength(tried.told.length);
    expect(new Set(reads.map(({ parentSpanId }) => parentSpanId))).toEqual(
      new Set([named(tried.spans, 'gather').spanId]),
    );
    expect(named(reads, 'read Patient').attributes).toContainEqual({
      key: 'ryggrad.outcome',
      value: { stringValue: 'ok' },
    });
  });

  it('tells when each part began and ended, one after another', () => {
    const times = ['gather', 'facts', 'rules', 'cards'].flatMap((part) => {
      const { startTimeUnixNano, endTimeUnixNano } = named(tried.spans, part);
      return [BigInt(startTimeUnixNano), BigInt(endTimeUnixNano)];
    });
    expect(times).toEqual(times.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  it('tells the FHIR server the trace, below the call', () => {
    const root = named(tried.spans, 'back-pain-patient-view');
    expect(new Set(tried.told)).toEqual(new Set([`00-${root.traceId}-${root.spanId}-01`]));
  });

  it('holds nothing of the patient', () => {
    const sent = tried.bodies.join('\n');
    expect(sent).toContain('ryggrad.service');
    for (const word of [FAMILY_NAME, PATIENT, '1961-07-13', 'lege-1']) expect(sent).not.toContain(word);
  });
});

it('is not told to FHIR servers unless that is allowed', async () => {
  const { told, spans } = await traced({}, { traceparent: CALLER });
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told)).toEqual(new Set([undefined]));
  expect(spans.length).toBeGreaterThan(5);
});

it('begins a trace of its own where the caller’s header is none', async () => {
  const { spans, status } = await traced({}, { traceparent: '00-kari-nordmann-01' });
  expect(status).toBe(200);
  const root = named(spans, 'back-pain-patient-view');
  expect(root.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(root.parentSpanId ?? '').toBe('');
});

it('leaves out what the caller leaves out', async () => {
  expect((await traced({}, { traceparent: CALLER.replace(/01$/, '00') })).spans).toEqual([]);
});

it('answers calls, and ends, when the collector is not there', async () => {
  const server = await startTestServer({ RYGGRAD_TRACING_URL: 'http://127.0.0.1:9/v1/traces' });
  const body = validCall('back-pain-patient-view', { prefetch: { patient } });
  expect((await http('POST', `${server.address}/cds-services/back-pain-patient-view`, body)).status).toBeLessThan(500);
  const closed = await Promise.race([server.close().then(() => 'closed'), delay(60_000, 'hangs', { ref: false })]);
  expect(closed).toBe('closed');
});
