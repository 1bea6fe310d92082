/** Overload: the highest steady rate, four times that, and how soon the service is itself again. */
import type { ChildProcess } from 'node:child_process';
import type { OpenLoadOrder, PhaseReport } from './open-load.ts';
import { answerOf, production, startServer, startWorker, stop } from './processes.ts';
import { rounded } from './statistics.ts';

export interface OverloadPlan {
  readonly bytes: number;
  readonly patients: number;
  readonly warmUp: number;
  /** Seconds of each step in the search. */
  readonly step: number;
  /** Seconds at the capacity found, at four times that, and after. */
  readonly steady: number;
  readonly overload: number;
  readonly after: number;
}

export const overloadPlans: { readonly quick: OverloadPlan; readonly full: OverloadPlan } = {
  quick: { bytes: 50_000, patients: 100, warmUp: 2, step: 1, steady: 2, overload: 4, after: 2 },
  full: { bytes: 50_000, patients: 1000, warmUp: 15, step: 8, steady: 20, overload: 60, after: 10 },
};

export interface OverloadResult {
  readonly bytes: number;
  /** The highest constant rate with 99 % of all calls answered within 250 ms, and how it went there. */
  readonly capacity: PhaseReport;
  readonly overload: PhaseReport;
  /** At half the capacity, from the last second of overload on. */
  readonly after: PhaseReport;
  /** p99 of the calls accepted under overload over p99 at capacity. */
  readonly p99Ratio: number;
  readonly recoverySeconds: number;
  readonly limits: typeof limits;
}

const limits = { p99AtCapacity: 250, times: 4, p99Ratio: 2, recoverySeconds: 5 } as const;
/** The search ends when the next rate to try is this close to one that held. */
const PRECISION = 1.02;
const FIRST_RATE = 100;

export async function measureOverload(plan: OverloadPlan): Promise<OverloadResult> {
  const server = await startServer('../src/main.ts', 0, production);
  const load = startWorker('./open-load.ts', 1, [`${plan.bytes}`, `${plan.patients}`]);
  const port = Number(new URL(server.url).port);
  try {
    await answerOf(load);
    const fire = (phases: OpenLoadOrder['phases']) => run(load, { port, phases });
    await fire([{ rate: FIRST_RATE, seconds: plan.warmUp }]);
    const capacity = await highestSteady(plan, async (rate, seconds) => only(await fire([{ rate, seconds }])));
    const [overload, after] = await fire([
      { rate: limits.times * capacity.rate, seconds: plan.overload },
      { rate: Math.round(capacity.rate / 2), seconds: plan.after },
    ]);
    if (overload === undefined || after === undefined) throw new Error('the load generator reported no phases');
    return {
      bytes: plan.bytes,
      capacity,
      overload,
      after,
      p99Ratio: rounded(overload.p99 / capacity.p99, 2),
      recoverySeconds: after.lastTrouble,
      limits,
    };
  } finally {
    await Promise.all([stop(load), stop(server.process)]);
  }
}

type Attempt = (rate: number, seconds: number) => Promise<PhaseReport>;

/** Doubles until a rate does not hold, halves the gap until it is small, then proves the last one that held for longer. */
async function highestSteady(plan: OverloadPlan, attempt: Attempt): Promise<PhaseReport> {
  let holds = 0;
  let fails = Number.POSITIVE_INFINITY;
  for (let rate = FIRST_RATE; fails > holds * PRECISION || holds === 0; ) {
    if (isSteady(await attempt(rate, plan.step))) holds = rate;
    else fails = rate;
    if (rate < 2) throw new Error('the service does not hold any rate');
    rate = Number.isFinite(fails) ? Math.round((holds + fails) / 2) : 2 * rate;
    if (rate === holds || rate === fails) break;
  }
  for (let rate = holds; rate > 1; rate = Math.floor(rate / PRECISION)) {
    const report = await attempt(rate, plan.steady);
    if (isSteady(report)) return report;
  }
  throw new Error('the service does not hold any rate');
}

function isSteady({ p99OfAll, failed }: PhaseReport): boolean {
  return failed === 0 && p99OfAll !== null && p99OfAll < limits.p99AtCapacity;
}

async function run(load: ChildProcess, order: OpenLoadOrder): Promise<readonly PhaseReport[]> {
  load.send(order);
  const report = (await answerOf(load)) as readonly PhaseReport[];
  if (process.env.BENCH_VERBOSE) process.stdout.write(`${report.map((phase) => JSON.stringify(phase)).join('\n')}\n`);
  return report;
}

function only([report]: readonly PhaseReport[]): PhaseReport {
  if (report === undefined) throw new Error('the load generator reported nothing');
  return report;
}

export function describeOverload({ capacity, overload, after, p99Ratio, recoverySeconds }: OverloadResult): string {
  const share = rounded((100 * overload.accepted) / overload.offered, 1);
  return [
    `capacity: ${capacity.rate} calls a second of 50 kB, p50 ${capacity.p50} ms, p99 ${capacity.p99} ms`,
    `at ${overload.rate} a second: ${share} % answered, p99 ${overload.p99} ms, ${p99Ratio} of that at capacity (at most ${limits.p99Ratio}); ${overload.refused} refused with 503, ${overload.failed} failed`,
    `after: itself again in ${recoverySeconds} s (at most ${limits.recoverySeconds}), p99 ${after.p99} ms`,
  ].join('\n');
}
