/** One injury to the store of a running service: what callers hear meanwhile, what is counted, and how it recovers. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../processes.ts';
import { rounded } from '../statistics.ts';
import { checkDatabase, problemsOf } from './check.ts';
import { type Answer, Clinic } from './clinic.ts';
import type { Injury } from './injuries.ts';
import { Ledger } from './ledger.ts';
import { type Service, startService, statusOf } from './service.ts';

export type WhenStoreFails = 'answer' | 'refuse';

export interface FaultResult {
  readonly fault: string;
  readonly whenStoreFails: WhenStoreFails;
  readonly seconds: number;
  /** While it lasts. */
  readonly feedback: { readonly status: number; readonly resourceType?: string; readonly says?: string };
  /** Statuses of hook calls without an emergency, and how many of each. */
  readonly hooks: Readonly<Record<number, number>>;
  readonly readiness: number;
  /** Of hook calls that were answered with 200, those that are not in the database; and what the service counted. */
  readonly notKept: number;
  readonly countedAsLost: number;
  /** Seconds from the end of the fault to the first feedback that is acknowledged, in the same process. */
  readonly recoveredAfter: number;
  readonly problems: readonly string[];
}

export interface FaultPlan {
  readonly folder: string;
  readonly seconds: number;
  readonly whenStoreFails: WhenStoreFails;
}

const SERVICE = '/cds-services/back-pain-order-sign/feedback';
const LOST = /^ryggrad_store_lost_decisions_total(?:\{[^}]*\})? (\d+)/m;
/** Hook calls to be heard at least while it lasts. */
const CALLS = 10;
const NOTICED_WITHIN_MS = 30_000;
const BACK_WITHIN_MS = 60_000;

export async function runFault(injury: Injury, plan: FaultPlan): Promise<FaultResult> {
  const folder = mkdtempSync(join(plan.folder, 'ryggrad-fault-'));
  try {
    const store = await injury.prepare(folder);
    try {
      return await injure(injury, plan, store);
    } finally {
      await injury.remove();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function injure(injury: Injury, plan: FaultPlan, store: string): Promise<FaultResult> {
  const admin = await freePort();
  const env = { RYGGRAD_STORE: store, RYGGRAD_STORE_FAILURE: plan.whenStoreFails, RYGGRAD_ADMIN_PORT: `${admin}` };
  const service = await startService({ env });
  const ledger = new Ledger();
  const clinic = new Clinic({ ledger, address: () => service.address, callers: 4, seed: 1 });
  clinic.open();
  try {
    while (ledger.answers < 100) await delay(5);
    const heard = await whileInjured(injury, plan, { service, ledger, clinic });
    const recoveredAfter = await untilFeedback(clinic, (answer) => answer?.status === 200, BACK_WITHIN_MS);
    const until = ledger.answers + 50;
    while (ledger.answers < until) await delay(5);
    await clinic.pause();
    await clinic.settle();
    const countedAsLost = await lostOf(admin);
    await service.stop();
    const verdict = await checkDatabase(store, ledger);
    const notKept = verdict.decisionsLost + verdict.toldNotKept;
    const result = { ...heard, notKept, countedAsLost, recoveredAfter: rounded(recoveredAfter / 1000, 2) };
    const { whenStoreFails, seconds } = plan;
    const told = { fault: injury.name, whenStoreFails, seconds, ...result };
    return { ...told, problems: [...problemsOf({ ...verdict, decisionsLost: 0 }), ...wrongIn(told)] };
  } finally {
    await clinic.close();
    await service.stop();
  }
}

type Heard = Pick<FaultResult, 'feedback' | 'hooks' | 'readiness'>;

interface Parts {
  readonly service: Service;
  readonly ledger: Ledger;
  readonly clinic: Clinic;
}

async function whileInjured(injury: Injury, plan: FaultPlan, { service, ledger, clinic }: Parts): Promise<Heard> {
  await injury.begin(service);
  const began = performance.now();
  let last: Answer | undefined;
  const isRefused = (answer: Answer | undefined): boolean => {
    last = answer;
    return answer !== undefined && answer.status !== 200;
  };
  await untilFeedback(clinic, isRefused, NOTICED_WITHIN_MS);
  const before = { ok: ledger.calls.length, refused: ledger.refusedCalls };
  await delay(Math.max(1000, plan.seconds * 1000 - (performance.now() - began)));
  while (ledger.calls.length + ledger.refusedCalls < before.ok + before.refused + CALLS) await delay(10);
  const readiness = await statusOf(`${service.address}/health/ready`);
  const hooks = { 200: ledger.calls.length - before.ok, 503: ledger.refusedCalls - before.refused };
  await injury.end();
  return { feedback: wordsOf(last), hooks, readiness };
}

function wordsOf(answer: Answer | undefined): FaultResult['feedback'] {
  const { resourceType, issue } = (answer?.body ?? {}) as {
    readonly resourceType?: string;
    readonly issue?: readonly { readonly diagnostics?: string }[];
  };
  const says = issue?.[0]?.diagnostics;
  return { status: answer?.status ?? 0, ...(resourceType && { resourceType }), ...(says && { says }) };
}

/** Sends feedback on a card that nobody knows until the answer is as wanted. @returns milliseconds */
async function untilFeedback(
  clinic: Clinic,
  isWanted: (answer: Answer | undefined) => boolean,
  within: number,
): Promise<number> {
  const began = performance.now();
  for (; performance.now() < began + within; await delay(10)) {
    const overrideReason = { userComment: 'x' };
    const item = { card: randomUUID(), outcome: 'overridden', overrideReason, outcomeTimestamp: new Date() };
    if (isWanted(await clinic.post(SERVICE, JSON.stringify({ feedback: [item] })))) return performance.now() - began;
  }
  throw new Error('the answer to feedback does not change');
}

async function lostOf(admin: number): Promise<number> {
  const page = await (await fetch(`http://127.0.0.1:${admin}/metrics`)).text();
  return Number(LOST.exec(page)?.[1] ?? Number.NaN);
}

/** What must hold of every fault. */
function wrongIn(told: Omit<FaultResult, 'problems'>): readonly string[] {
  const { feedback, hooks, whenStoreFails, notKept, countedAsLost } = told;
  const isClear =
    feedback.status === 503 && feedback.resourceType === 'OperationOutcome' && feedback.says !== undefined;
  return [
    ...(isClear ? [] : ['feedback is not refused clearly']),
    ...(whenStoreFails === 'answer' && hooks[503] ? ['hook calls are refused'] : []),
    ...(whenStoreFails === 'refuse' && !hooks[503] ? ['hook calls are not refused'] : []),
    // One that was given up may have been kept in the end; none that is missing may be uncounted.
    ...(notKept <= countedAsLost ? [] : ['decisions are missing that nobody counted']),
  ];
}
