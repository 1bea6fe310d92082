/** Throughput with recording beside the same service without, interleaved in one run. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadOrder, LoadReport } from '../load.ts';
import { answerOf, startWorker, stop } from '../processes.ts';
import { median, rounded } from '../statistics.ts';
import { realDisk } from './disk.ts';

export interface RecordingPlan {
  readonly pairs: number;
  readonly seconds: number;
  readonly patients: number;
  readonly warmUp: number;
}

export interface RecordingResult {
  readonly bytes: number;
  readonly connections: number;
  readonly pairs: number;
  /** Requests per second with recording over those without: median, smallest and largest of the pairs. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number };
  readonly limit: number;
  readonly recorded: Side;
  readonly bare: Side;
}

interface Side {
  /** Answered with 200. */
  readonly requestsPerSecond: number;
  /** With 503, all in all: 0 on a machine that has nothing else to do. */
  readonly refused: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

interface Pair {
  readonly recorded: LoadReport;
  readonly bare: LoadReport;
}

const bytes = 50_000;
const connections = 50;
const limit = 0.65;
const [serverCore, loadCore] = [0, 1];
const quiet = {
  PORT: '0',
  RYGGRAD_DEMO: 'off',
  RYGGRAD_CALLS_PER_MINUTE: 'off',
  RYGGRAD_MAX_CALLS: '1000',
  NODE_OPTIONS: '',
} as const;

export async function measureRecording(plan: RecordingPlan): Promise<RecordingResult> {
  const folder = mkdtempSync(join(realDisk().folder, 'ryggrad-recording-'));
  const started: ChildProcess[] = [];
  const start = async (args: readonly string[], store: string): Promise<string> => {
    const child = startWorker('./store/cost-server.ts', serverCore, args, { ...quiet, RYGGRAD_STORE: store });
    started.push(child);
    return String(await answerOf(child));
  };
  try {
    const bare = await start(['bare'], 'memory:');
    const recorded = await start([], `sqlite:${join(folder, 'ryggrad.db')}`);
    const load = startWorker('./load.ts', loadCore, [`${bytes}`, `${plan.patients}`, `${connections}`]);
    started.push(load);
    await answerOf(load);
    return summary(await measurePairs(plan, load, { bare, recorded }));
  } finally {
    await Promise.all(started.map(stop));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function measurePairs(
  { warmUp, pairs, seconds }: RecordingPlan,
  load: ChildProcess,
  { bare, recorded }: { readonly bare: string; readonly recorded: string },
): Promise<readonly Pair[]> {
  for (const url of [bare, recorded]) await fire(load, { url, seconds: warmUp });
  const measured: Pair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const isBareFirst = pair % 2 === 0;
    const first = await fire(load, { url: isBareFirst ? bare : recorded, seconds });
    const second = await fire(load, { url: isBareFirst ? recorded : bare, seconds });
    measured.push(isBareFirst ? { bare: first, recorded: second } : { bare: second, recorded: first });
  }
  return measured;
}

async function fire(load: ChildProcess, order: LoadOrder): Promise<LoadReport> {
  load.send(order);
  const report = (await answerOf(load)) as LoadReport;
  if (report.requests === 0) throw new Error(`no answers from ${order.url}`);
  return report;
}

function summary(pairs: readonly Pair[]): RecordingResult {
  const ratios = pairs.map(({ recorded, bare }) => answeredPerSecond(recorded) / answeredPerSecond(bare));
  const [min, max] = [Math.min(...ratios), Math.max(...ratios)];
  return {
    bytes,
    connections,
    pairs: pairs.length,
    ratio: { median: rounded(median(ratios)), min: rounded(min), max: rounded(max) },
    limit,
    recorded: side(pairs.map(({ recorded }) => recorded)),
    bare: side(pairs.map(({ bare }) => bare)),
  };
}

function answeredPerSecond({ requests, failures, seconds }: LoadReport): number {
  return (requests - failures) / seconds;
}

function side(reports: readonly LoadReport[]): Side {
  const of = (read: (report: LoadReport) => number): number => rounded(median(reports.map(read)), 2);
  return {
    requestsPerSecond: of(answeredPerSecond),
    refused: reports.reduce((sum, { failures }) => sum + failures, 0),
    p50Milliseconds: of((report) => report.p50),
    p99Milliseconds: of((report) => report.p99),
  };
}
