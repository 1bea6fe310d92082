/** Fuzzes the real service as a process of its own, and watches its log, its memory and its life meanwhile. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { production, startServer, stop } from '../processes.ts';
import { median, rounded } from '../statistics.ts';
import { anywhere, hidden } from './canary.ts';
import { readCorpus } from './corpus.ts';
import { emptyTally, type Failure, fire } from './fire.ts';
import { createRequests } from './requests.ts';

/** Compilers, caches and the heap have found their size by then. */
const SETTLED_AFTER = 20_000;
/** Resident memory goes up and down with the garbage: the median of so many readings before a mark. */
const READINGS = 11;

export interface FuzzPlan {
  readonly seed: number;
  readonly count: number;
  /** Dates of the charts are counted back from it. */
  readonly today: Date;
  readonly progress?: (sent: number) => void;
}

export interface FuzzResult {
  readonly seed: number;
  readonly requests: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly reachedRulesShare: number;
  readonly inScopeShare: number;
  readonly withCardsShare: number;
  readonly undeliberate5xx: number;
  readonly unanswered: number;
  readonly crashes: number;
  /** Log lines that quote a value of a request, of so many lines. */
  readonly logLeaks: number;
  readonly logLines: number;
  readonly wrongAnswers: number;
  readonly memory: {
    /** After the first 20,000 requests, or after the first third when there are fewer than 60,000. */
    readonly settledMegabytes: number;
    readonly endMegabytes: number;
    readonly ratio: number;
  };
  readonly limits: { readonly reachedRulesShare: number; readonly memoryRatio: number };
  readonly failures: readonly Failure[];
}

export async function measureFuzz({ seed, count, today, progress }: FuzzPlan): Promise<FuzzResult> {
  const log = createLogWatch();
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-fuzz-'));
  // A store in memory would be measured with the memory of the service.
  const env = { ...production, RYGGRAD_LOG_LEVEL: 'trace', RYGGRAD_STORE: `sqlite:${join(folder, 'ryggrad.db')}` };
  const server = await startServer('../src/main.ts', 0, env, log.read);
  let crashes = 0;
  const died = (): void => void crashes++;
  server.process.once('exit', died);
  const requests = createRequests(await readCorpus(today), seed);
  const tally = emptyTally();
  const memory = createMemoryWatch(server.process.pid ?? 0, count);
  const started = performance.now();
  const answered = (sent: number): void => {
    memory.sent(sent);
    progress?.(sent);
  };
  try {
    await fire({ url: server.url, requests, from: 0, to: count, answered }, tally);
  } finally {
    server.process.off('exit', died);
    await stop(server.process);
    rmSync(folder, { recursive: true, force: true });
  }
  const share = (part: number): number => rounded(part / count);
  return {
    seed,
    requests: count,
    seconds: rounded((performance.now() - started) / 1000, 0),
    statuses: tally.statuses,
    reachedRulesShare: share(tally.reachedRules),
    inScopeShare: share(tally.inScope),
    withCardsShare: share(tally.withCards),
    undeliberate5xx: tally.undeliberate,
    unanswered: tally.unanswered,
    crashes,
    ...log.counts(),
    wrongAnswers: tally.failures.length,
    memory: memory.result(),
    limits: { reachedRulesShare: 0.3, memoryRatio: 1.2 },
    failures: tally.failures.slice(0, 20),
  };
}

/** What the limits say of a result; an empty list when all hold. */
export function brokenLimits(result: FuzzResult): readonly string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['fewer reached the rules than agreed', result.reachedRulesShare >= result.limits.reachedRulesShare],
    ['5xx that are not deliberate', result.undeliberate5xx === 0],
    ['requests without an answer', result.unanswered === 0],
    ['the server ended', result.crashes === 0],
    ['values of requests in the log', result.logLeaks === 0],
    ['wrong answers', result.wrongAnswers === 0],
    ['memory grew', result.memory.ratio <= result.limits.memoryRatio],
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

/** Two lines for the reader of a run. */
export function describeFuzz(result: FuzzResult): string {
  const { requests, seed, reachedRulesShare, undeliberate5xx, unanswered, crashes, logLeaks, wrongAnswers } = result;
  const faults = `${undeliberate5xx} 5xx, ${unanswered} unanswered, ${crashes} crashes, ${logLeaks} log lines with values, ${wrongAnswers} wrong answers`;
  const broken = brokenLimits(result);
  return [
    `fuzz: ${requests} requests of seed ${seed}, ${reachedRulesShare} reached the rules: ${faults}`,
    `  memory ${JSON.stringify(result.memory)}; ${broken.length === 0 ? 'all limits hold' : `broken: ${broken.join(', ')}`}`,
  ].join('\n');
}

function createLogWatch() {
  let logLines = 0;
  let logLeaks = 0;
  let rest = '';
  return {
    read(chunk: string): void {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      logLines += lines.length;
      logLeaks += lines.filter((line) => line.includes(hidden) || line.includes(anywhere)).length;
    },
    counts: () => ({ logLeaks, logLines }),
  };
}

function createMemoryWatch(pid: number, count: number) {
  const settled = Math.min(SETTLED_AFTER, Math.ceil(count / 3));
  const step = Math.max(1, Math.floor(settled / 4 / READINGS));
  const readings = { settled: [] as number[], end: [] as number[] };
  return {
    sent(sent: number): void {
      for (const [mark, list] of [
        [settled, readings.settled],
        [count, readings.end],
      ] as const) {
        const left = mark - sent;
        if (left >= 0 && left < step * READINGS && left % step === 0) list.push(residentMegabytes(pid));
      }
    },
    result() {
      const settledMegabytes = median(readings.settled);
      const endMegabytes = median(readings.end);
      return {
        settledMegabytes: rounded(settledMegabytes, 1),
        endMegabytes: rounded(endMegabytes, 1),
        ratio: rounded(endMegabytes / settledMegabytes),
      };
    },
  };
}

/** From the kernel where it tells, else from `ps`. */
function residentMegabytes(pid: number): number {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : spawnSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).stdout;
  return Number(kilobytes) / 1024;
}
