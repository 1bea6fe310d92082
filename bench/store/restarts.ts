/** PostgreSQL crashes under a service that runs on: it must find its way back by itself, with nothing acknowledged lost. */
import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../random.ts';
import { checkByAsking, checkDatabase, problemsOf, type Verdict } from './check.ts';
import { Clinic } from './clinic.ts';
import { type Times, timesOf } from './kills.ts';
import { Ledger, type Tally } from './ledger.ts';
import { type Crash, type Postgres, startPostgres } from './postgres.ts';
import { type Service, startService, statusOf } from './service.ts';

export interface RestartPlan {
  readonly restarts: number;
  readonly callers: number;
  readonly seed: number;
  readonly onRound?: (round: number, backAfter: number, tally: Tally) => void;
}

export interface RestartResult {
  readonly restarts: number;
  readonly crashes: Readonly<Record<Crash, number>>;
  readonly sent: Tally;
  readonly verdict: Verdict;
  readonly askedFor: number;
  /** From PostgreSQL accepting connections to /health/ready 200, the service running on. */
  readonly readyAfter: Times;
  readonly problems: readonly string[];
}

/** PostgreSQL crashes after so many answers, and some milliseconds. */
const ANSWERS = { min: 1, max: 60 } as const;
const MORE_MS = { min: 0, max: 30 } as const;
const DOWN_MS = { min: 0, max: 300 } as const;
const BACK_WITHIN_MS = 60_000;

export async function restartPostgres(plan: RestartPlan): Promise<RestartResult> {
  const postgres = await startPostgres();
  try {
    const store = await postgres.url('kept');
    const env = { RYGGRAD_STORE: store, RYGGRAD_STORE_FAILURE: 'refuse' };
    const service = await startService({ env });
    try {
      return await restart(plan, { postgres, service, store });
    } finally {
      await service.stop();
    }
  } finally {
    await postgres.remove();
  }
}

interface Parts {
  readonly postgres: Postgres;
  readonly service: Service;
  readonly store: string;
}

async function restart(plan: RestartPlan, parts: Parts): Promise<RestartResult> {
  const ledger = new Ledger();
  const { callers, seed } = plan;
  const clinic = new Clinic({ ledger, address: () => parts.service.address, callers, seed });
  clinic.open();
  try {
    const { crashes, ready } = await crashAgainAndAgain(plan, parts, ledger);
    await clinic.pause();
    await clinic.settle();
    const calls = ledger.calls.filter(({ isToldNotKept }) => !isToldNotKept);
    const missing = await checkByAsking(clinic, calls);
    const verdict = await checkDatabase(parts.store, ledger);
    const told = missing.map((one) => `GET /decisions does not tell ${one}`);
    const readyAfter = timesOf(ready);
    const problems = [...problemsOf(verdict), ...told];
    const checked = { verdict, askedFor: calls.length, readyAfter, problems };
    return { restarts: plan.restarts, crashes, sent: ledger.tally(), ...checked };
  } finally {
    await clinic.close();
  }
}

async function crashAgainAndAgain(plan: RestartPlan, { postgres, service }: Parts, ledger: Ledger) {
  const random = createRandom(plan.seed);
  const crashes = { immediate: 0, kill: 0 };
  const ready: number[] = [];
  for (let round = 0; round < plan.restarts; round++) {
    await untilAnswers(ledger, random.whole(ANSWERS.min, ANSWERS.max));
    await delay(random.whole(MORE_MS.min, MORE_MS.max));
    const how = round % 2 === 0 ? 'immediate' : 'kill';
    await postgres.crash(how);
    crashes[how]++;
    await delay(random.whole(DOWN_MS.min, DOWN_MS.max));
    await postgres.start();
    const backAfter = await untilReady(service);
    ready.push(backAfter);
    plan.onRound?.(round, backAfter, ledger.tally());
  }
  await untilAnswers(ledger, ANSWERS.max);
  return { crashes, ready };
}

async function untilAnswers(ledger: Ledger, more: number): Promise<void> {
  for (const until = ledger.answers + more; ledger.answers < until; ) await delay(1);
}

/** @throws when it does not come back, or has ended */
async function untilReady({ address, pid }: Service): Promise<number> {
  const began = performance.now();
  for (; performance.now() < began + BACK_WITHIN_MS && process.kill(pid, 0); await delay(5))
    if ((await statusOf(`${address}/health/ready`)) === 200) return performance.now() - began;
  throw new Error('the service does not find its way back to PostgreSQL');
}
