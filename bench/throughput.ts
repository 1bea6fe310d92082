/**
 * Throughput beside a bare Express server that parses the same bodies, interleaved in one run: once with the server on one
 * core and the load on another, once with all of the machine for both, as it is in service. Bare Express is one thread
 * either way.
 */
import type { ChildProcess } from 'node:child_process';
import type { LoadOrder, LoadReport } from './load.ts';
import { answerOf, production, type Started, startServer, startWorker, stop } from './processes.ts';
import { median, rounded } from './statistics.ts';

export interface ThroughputPlan {
  readonly sizes: readonly number[];
  readonly pairs: number;
  readonly seconds: number;
  readonly patients: number;
  /** Seconds of load on each server before anything is measured, per size: both compilers need their time. */
  readonly warmUp: number;
}

interface Side {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

export interface ThroughputResult {
  readonly bytes: number;
  readonly cores: keyof typeof placements;
  readonly patients: number;
  readonly pairs: number;
  /** Requests per second of Ryggrad over those of bare Express: median, smallest and largest of the pairs. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number };
  readonly ryggrad: Side;
  readonly express: Side;
}

const placements = {
  one: { server: 0, load: 1 },
  all: { server: undefined, load: undefined },
} as const;

export async function measureThroughput(plan: ThroughputPlan): Promise<readonly ThroughputResult[]> {
  return [...(await measureOn('all', plan)), ...(await measureOn('one', plan))];
}

async function measureOn(cores: keyof typeof placements, plan: ThroughputPlan): Promise<readonly ThroughputResult[]> {
  const results: ThroughputResult[] = [];
  const { server } = placements[cores];
  const ryggrad = await startServer('../src/main.ts', server, production);
  const express = await startServer('./bare-server.ts', server);
  try {
    for (const bytes of plan.sizes) {
      const pairs = await measureSize(bytes, plan, { ryggrad, express, core: placements[cores].load });
      results.push({ bytes, cores, patients: plan.patients, ...summary(pairs) });
    }
  } finally {
    await Promise.all([stop(ryggrad.process), stop(express.process)]);
  }
  return results;
}

interface Pair {
  readonly ours: LoadReport;
  readonly theirs: LoadReport;
}

interface Measured {
  readonly ryggrad: Started;
  readonly express: Started;
  /** Of the load. */
  readonly core: number | undefined;
}

async function measureSize(
  bytes: number,
  plan: ThroughputPlan,
  { ryggrad, express, core }: Measured,
): Promise<readonly Pair[]> {
  const load = startWorker('./load.ts', core, [`${bytes}`, `${plan.patients}`]);
  try {
    await answerOf(load);
    for (const { url } of [ryggrad, express]) await fire(load, { url, seconds: plan.warmUp });
    const pairs: Pair[] = [];
    for (let pair = 0; pair < plan.pairs; pair++) {
      const first = pair % 2 === 0 ? ryggrad : express;
      const second = first === ryggrad ? express : ryggrad;
      const a = await fire(load, { url: first.url, seconds: plan.seconds });
      const b = await fire(load, { url: second.url, seconds: plan.seconds });
      pairs.push(first === ryggrad ? { ours: a, theirs: b } : { ours: b, theirs: a });
    }
    return pairs;
  } finally {
    await stop(load);
  }
}

async function fire(load: ChildProcess, order: LoadOrder): Promise<LoadReport> {
  load.send(order);
  const report = (await answerOf(load)) as LoadReport;
  if (!(report.failures === 0 && report.requests > 0)) {
    throw new Error(`requests to ${order.url}: ${JSON.stringify(report)}`);
  }
  return report;
}

function summary(pairs: readonly Pair[]): Omit<ThroughputResult, 'bytes' | 'cores' | 'patients'> {
  const ratios = pairs.map(({ ours, theirs }) => ours.requestsPerSecond / theirs.requestsPerSecond);
  return {
    pairs: pairs.length,
    ratio: { median: rounded(median(ratios)), min: rounded(Math.min(...ratios)), max: rounded(Math.max(...ratios)) },
    ryggrad: side(pairs.map(({ ours }) => ours)),
    express: side(pairs.map(({ theirs }) => theirs)),
  };
}

function side(reports: readonly LoadReport[]): Side {
  const of = (read: (report: LoadReport) => number): number => rounded(median(reports.map(read)), 2);
  return {
    requestsPerSecond: of((report) => report.requestsPerSecond),
    p50Milliseconds: of((report) => report.p50),
    p99Milliseconds: of((report) => report.p99),
  };
}
