/** The load generator, a process of its own: holds the bodies of one size and fires them at whichever server it is told. */
import autocannon, { type Request } from 'autocannon';
import { matchingCodes, ordinaryCodes } from './codes.ts';
import { hookInstance, observationsFor, orderSign } from './order-sign.ts';
import { quantile } from './statistics.ts';

/** What the parent asks for. */
export interface LoadOrder {
  readonly url: string;
  readonly seconds: number;
}

/** What it hears back. */
export interface LoadReport {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** How long it took in fact. */
  readonly seconds: number;
  /** Anything that is not 200. */
  readonly failures: number;
}

const patients = 1000;
const connections = Number(process.argv[4] ?? 10);
const path = '/cds-services/back-pain-order-sign';

const bodies = buildBodies(Number(process.argv[2]), Number(process.argv[3] ?? patients));
let sent = 0;

function buildBodies(bytes: number, count: number): readonly Buffer[] {
  const codes = { matching: matchingCodes(), ordinary: ordinaryCodes };
  const today = new Date();
  const observations = observationsFor(bytes, codes, today);
  return Array.from({ length: count }, (_, seed) => Buffer.from(orderSign(seed, observations, codes, today)));
}

/** The next patient's body with a hookInstance that has not been sent before. */
function nextBody(): Buffer {
  const body = bodies[sent % bodies.length] ?? Buffer.alloc(0);
  body.write(hookInstance(sent), body.indexOf('"hookInstance":"') + '"hookInstance":"'.length, 'latin1');
  sent++;
  return body;
}

async function fire({ url, seconds }: LoadOrder): Promise<LoadReport> {
  const latencies: number[] = [];
  let failures = 0;
  const headers = { 'content-type': 'application/json' };
  const setupRequest = (request: Request): Request => ({ ...request, body: nextBody() });
  const started = performance.now();
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ method: 'POST', path, headers, setupRequest }],
  });
  run.on('response', (_client: unknown, status: number, _bytes: number, milliseconds: number) => {
    latencies.push(milliseconds);
    if (status !== 200) failures++;
  });
  const result = await run;
  const elapsed = (performance.now() - started) / 1000;
  return {
    requestsPerSecond: latencies.length / elapsed,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    requests: latencies.length,
    seconds: elapsed,
    failures: failures + result.errors + result.timeouts,
  };
}

process.on('message', (order: LoadOrder) => {
  void fire(order).then((report) => process.send?.(report));
});
process.send?.('ready');
