/** Without prefetch: the answer beside the slowest query of a FHIR server that takes its time. */
import { createServer } from 'node:http';
import { templatesFor } from '../src/cds-hooks/prefetch.ts';
import { matchingCodes, ordinaryCodes } from './codes.ts';
import { orderSign } from './order-sign.ts';
import { production, startServer, stop } from './processes.ts';
import { median, rounded } from './statistics.ts';

export interface LatencyResult {
  readonly calls: number;
  readonly queriesPerCall: number;
  /** Milliseconds, medians over the calls. */
  readonly answer: number;
  readonly slowestQuery: number;
  readonly ratio: number;
  readonly limit: number;
}

const serverDelay = 100;
/** Observations of each patient behind the FHIR server. */
const observations = 100;

interface Fixture {
  readonly call: object;
  readonly answers: ReadonlyMap<string, unknown>;
}

/** The same call as in the throughput bench, its prefetch moved behind a FHIR server. */
function fixture(seed: number, fhirServer: string): Fixture {
  const codes = { matching: matchingCodes(), ordinary: ordinaryCodes };
  const call = JSON.parse(orderSign(seed, observations, codes, new Date())) as {
    prefetch: Record<string, unknown>;
    context: { patientId: string; encounterId: string };
  };
  const { prefetch, ...rest } = call;
  const answers = new Map<string, unknown>();
  for (const [key, template] of Object.entries(templatesFor('order-sign'))) {
    const { patientId, encounterId } = rest.context;
    const url = template.replace('{{context.patientId}}', patientId).replace('{{context.encounterId}}', encounterId);
    answers.set(`/fhir/${url.replaceAll('|', '%7C')}`, prefetch[key]);
  }
  return { call: { ...rest, fhirServer }, answers };
}

/** A FHIR server of one patient at a time, that takes its time. */
interface SlowServer {
  readonly base: string;
  /** The patient it knows from now on; begins a new count. */
  serve(answers: ReadonlyMap<string, unknown>): void;
  readonly seen: { slowest: number; queries: number };
  close(): void;
}

async function startSlowServer(): Promise<SlowServer> {
  let answers: ReadonlyMap<string, unknown> = new Map();
  const seen = { slowest: 0, queries: 0 };
  const server = createServer((request, response) => {
    const arrived = performance.now();
    seen.queries++;
    setTimeout(() => {
      const answer = answers.get(request.url ?? '');
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/fhir+json' });
      response.end(JSON.stringify(answer ?? {}), () => {
        seen.slowest = Math.max(seen.slowest, performance.now() - arrived);
      });
    }, serverDelay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the FHIR server has no address');
  return {
    base: `http://127.0.0.1:${address.port}/fhir`,
    seen,
    serve: (next) => {
      answers = next;
      Object.assign(seen, { slowest: 0, queries: 0 });
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export async function measureLatency(calls: number): Promise<LatencyResult> {
  const fhir = await startSlowServer();
  const env = { ...production, RYGGRAD_FHIR_SERVERS: `${fhir.base} open` };
  const ryggrad = await startServer('../src/main.ts', 0, env);
  const taken: number[] = [];
  const slow: number[] = [];
  try {
    // The calls before the first open connections and warm up, and are thrown away.
    for (let seed = -5; seed < calls; seed++) {
      const { call, answers } = fixture(seed + 5, fhir.base);
      fhir.serve(answers);
      const milliseconds = await ask(`${ryggrad.url}/cds-services/back-pain-order-sign`, call);
      if (seed < 0) continue;
      taken.push(milliseconds);
      slow.push(fhir.seen.slowest);
    }
  } finally {
    await stop(ryggrad.process);
    fhir.close();
  }
  const [answer, slowestQuery] = [median(taken), median(slow)];
  return {
    calls,
    queriesPerCall: fhir.seen.queries,
    answer: rounded(answer, 1),
    slowestQuery: rounded(slowestQuery, 1),
    ratio: rounded(answer / slowestQuery),
    limit: 1.5,
  };
}

/** Milliseconds until the whole answer is there; throws on anything but a decision over complete data. */
async function ask(url: string, call: object): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(call),
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  if (!response.ok) throw new Error(`status ${response.status}`);
  if (text.includes('"unavailable":')) throw new Error('the answer speaks of unavailable data');
  return milliseconds;
}
