/** What recording costs: CPU of a recorded call beside the same call without, in units of one store write measured alone. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'undici';
import { matchingCodes, ordinaryCodes } from '../codes.ts';
import { observationsFor, orderSign } from '../order-sign.ts';
import { answerOf, startWorker, stop } from '../processes.ts';
import { median, rounded } from '../statistics.ts';
import type { CostOrder } from './cost-server.ts';
import { realDisk } from './disk.ts';

export interface CostPlan {
  readonly rounds: number;
  /** Calls per round and kind: few, so that what else the machine does falls on both kinds alike. */
  readonly calls: number;
}

export interface CostResult {
  readonly fileSystem: string;
  /** Read from the connection that writes. */
  readonly pragmas: Readonly<Record<string, unknown>>;
  readonly bytes: number;
  readonly connections: number;
  /** Medians of the rounds, microseconds of CPU of all threads. */
  readonly bareCall: number;
  readonly recordedCall: number;
  /** One write, waited for before the next is begun. */
  readonly writeAlone: number;
  /** Writes as the calls make them, so many at a time: they share commits, and each costs less. */
  readonly writeInGroups: number;
  /** What recording costs more, over one write alone; over one of a group. */
  readonly ratio: number;
  readonly ratioInGroups: number;
  readonly limit: number;
}

const bytes = 5_000;
const connections = 10;
const limit = 1.2;
const serverCore = 0;
const path = '/cds-services/back-pain-order-sign';

interface Server {
  readonly process: ChildProcess;
  readonly pool: Pool;
}

export async function measureCost(plan: CostPlan): Promise<CostResult> {
  const disk = realDisk();
  const folder = mkdtempSync(join(disk.folder, 'ryggrad-cost-'));
  const env = { PORT: '0', RYGGRAD_DEMO: 'off', RYGGRAD_CALLS_PER_MINUTE: 'off', NODE_OPTIONS: '' };
  const bare = await start({ ...env, RYGGRAD_STORE: 'memory:' }, ['bare']);
  const recorded = await start({ ...env, RYGGRAD_STORE: `sqlite:${join(folder, 'ryggrad.db')}` }, []);
  try {
    const result = await measureBoth(plan, bare, recorded);
    return { fileSystem: disk.fileSystem, ...result };
  } finally {
    await Promise.all([bare, recorded].map(({ pool }) => pool.destroy()));
    await Promise.all([bare, recorded].map((server) => stop(server.process)));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

interface Round {
  readonly bare: number;
  readonly recorded: number;
  readonly alone: number;
  readonly grouped: number;
}

async function measureBoth(plan: CostPlan, bare: Server, recorded: Server): Promise<Omit<CostResult, 'fileSystem'>> {
  await fire(bare, bodiesFor(4000));
  await fire(recorded, bodiesFor(4000));
  const rounds: Round[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const bodies = bodiesFor(plan.calls);
    rounds.push({
      bare: await fire(bare, bodies),
      recorded: await fire(recorded, bodies),
      alone: Number(await ask(recorded, { ask: 'write', times: plan.calls / 2, together: 1 })),
      grouped: Number(await ask(recorded, { ask: 'write', times: plan.calls, together: connections })),
    });
  }
  const of = (read: (round: Round) => number): number => median(rounds.map(read));
  const more = of((round) => round.recorded - round.bare);
  const [alone, grouped] = [of((round) => round.alone), of((round) => round.grouped)];
  return {
    pragmas: (await ask(recorded, { ask: 'pragmas' })) as Readonly<Record<string, unknown>>,
    bytes,
    connections,
    bareCall: rounded(
      of((round) => round.bare),
      1,
    ),
    recordedCall: rounded(
      of((round) => round.recorded),
      1,
    ),
    writeAlone: rounded(alone, 1),
    writeInGroups: rounded(grouped, 1),
    ratio: rounded(more / alone),
    ratioInGroups: rounded(more / grouped),
    limit,
  };
}

const codes = { matching: matchingCodes(), ordinary: ordinaryCodes };
const today = new Date();
const observations = observationsFor(bytes, codes, today);
let patients = 0;

/** Every call is about another patient. */
function bodiesFor(calls: number): readonly string[] {
  return Array.from({ length: calls }, () => orderSign(patients++, observations, codes, today));
}

/** @returns microseconds of the server's CPU per call */
async function fire(server: Server, bodies: readonly string[]): Promise<number> {
  const before = Number(await ask(server, { ask: 'cpu' }));
  const queue = bodies.values();
  const caller = async (): Promise<void> => {
    for (const body of queue) await send(server, body);
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return (Number(await ask(server, { ask: 'cpu' })) - before) / bodies.length;
}

async function send({ pool }: Server, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await pool.request({ path, method: 'POST', headers, body });
  await answer.body.dump();
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
}

async function start(env: Readonly<Record<string, string>>, args: readonly string[]): Promise<Server> {
  const process = startWorker('./store/cost-server.ts', serverCore, args, env);
  return { process, pool: new Pool(String(await answerOf(process)), { connections }) };
}

async function ask({ process }: Server, order: CostOrder): Promise<unknown> {
  const answer = answerOf(process);
  process.send(order);
  return await answer;
}
