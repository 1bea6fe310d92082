/** PostgreSQL crashes under a service that runs on: it must find its way back by itself, with nothing acknowledged lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
  readonly folder: string;
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

const LOAD_MS = { min: 50, max: 500 } as const;
const DOWN_MS = { min: 0, max: 300 } as const;
const BACK_WITHIN_MS = 60_000;

export async function restartPostgres(plan: RestartPlan): Promise<RestartResult> {
  const folder = mkdtempSync(join(plan.folder, 'ryggrad-restart-'));
  const postgres = await startPostgres();
  try {
    const store = await postgres.url('kept');
    const env = { RYGGRAD_STORE: store, RYGGRAD_STORE_FAILURE: 'refuse' };
    const service = await startService({ env, log: join(folder, 'service.log') });
    try {
      return await restart(plan, { postgres, service, store });
    } finally {
      await service.stop();
    }
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Parts {
  readonly postgres: Postgres;
  readonly service: Service;
  readonly store: string;
}

async function restart(plan: RestartPlan, { postgres, service, store }: Parts): Promise<RestartResult> {
  const ledger = new Ledger();
  const random = createRandom(plan.seed);
  const clinic = new Clinic({ ledger, address: () => service.address, callers: plan.callers, seed: plan.seed });
  const crashes = { immediate: 0, kill: 0 };
  const ready: number[] = [];
  clinic.open();
  try {
    for (let round = 0; round < plan.restarts; round++) {
      await delay(random.whole(LOAD_MS.min, LOAD_MS.max));
      const how = round % 2 === 0 ? 'immediate' : 'kill';
      await postgres.crash(how);
      crashes[how]++;
      await delay(random.whole(DOWN_MS.min, DOWN_MS.max));
      await postgres.start();
      ready.push(await untilReady(service));
      plan.onRound?.(round, ready.at(-1) ?? Number.NaN, ledger.tally());
    }
    await delay(LOAD_MS.max);
    await clinic.pause();
    await clinic.settle();
    const missing = await checkByAsking(clinic, ledger.calls);
    const verdict = await checkDatabase(store, ledger);
    const told = missing.map((one) => `GET /decisions does not tell ${one}`);
    const askedFor = ledger.tally().decisions;
    const problems = [...problemsOf(verdict), ...told];
    return {
      restarts: plan.restarts,
      crashes,
      sent: ledger.tally(),
      verdict,
      askedFor,
      readyAfter: timesOf(ready),
      problems,
    };
  } finally {
    await clinic.close();
  }
}

async function untilReady({ address }: Service): Promise<number> {
  const began = performance.now();
  for (; performance.now() < began + BACK_WITHIN_MS; await delay(5))
    if ((await statusOf(`${address}/health/ready`)) === 200) return performance.now() - began;
  throw new Error('the service does not find its way back to PostgreSQL');
}
