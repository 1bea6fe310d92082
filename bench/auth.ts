/** CPU of a call with a token beside the same call without, in units of one signature verification measured alone. */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { stringify } from 'yaml';
import { templatesFor } from '../src/cds-hooks/prefetch.ts';
import type { ServerOrder } from './auth-server.ts';
import { BASE_URL, ISSUER, jwks, type MeasuredAlgorithm, measuredAlgorithms, mint, PATH } from './auth-tokens.ts';
import { hookInstance } from './order-sign.ts';
import { startWorker, stop } from './processes.ts';
import { median, rounded } from './statistics.ts';

export interface AuthPlan {
  readonly rounds: number;
  /** Calls per round and kind: few, so that what else the machine does falls on both kinds alike. */
  readonly calls: number;
}

export interface AuthResult {
  readonly algorithm: MeasuredAlgorithm;
  readonly connections: number;
  /** Medians of the rounds, microseconds of CPU of all threads. */
  readonly bareCall: number;
  readonly authenticatedCall: number;
  readonly verificationAlone: number;
  /** What the token costs more, over one verification. */
  readonly ratio: number;
  readonly limit: number;
}

const connections = 10;
const limit = 1.2;
const serverCore = 0;

/** A patient with nothing to advise on: what a token costs does not depend on the call, and so it shows best. */
const smallCall = JSON.stringify({
  hook: 'patient-view',
  hookInstance: hookInstance(1),
  context: { userId: 'Practitioner/bench', patientId: 'p1' },
  prefetch: {
    ...Object.fromEntries(Object.keys(templatesFor('patient-view')).map((key) => [key, null])),
    patient: { resourceType: 'Patient', id: 'p1', birthDate: '1980-01-15' },
  },
});

interface Server {
  readonly process: ChildProcess;
  readonly pool: Pool;
}

export async function measureAuth(plan: AuthPlan): Promise<readonly AuthResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-bench-'));
  const config = join(folder, 'ryggrad.yaml');
  writeFileSync(config, stringify({ clients: { [ISSUER]: { jwks: jwks() } } }));
  const usual = { PORT: '0', RYGGRAD_DEMO: 'off', RYGGRAD_BASE_URL: BASE_URL, RYGGRAD_CALLS_PER_MINUTE: 'off' };
  const store = `sqlite:${join(folder, 'ryggrad.db')}`;
  const bare = await start({ ...usual, RYGGRAD_AUTH: 'off' });
  const guarded = await start({ ...usual, RYGGRAD_AUTH: 'required', RYGGRAD_STORE: store, RYGGRAD_CONFIG: config });
  try {
    return await measureBoth(plan, bare, guarded);
  } finally {
    await Promise.all([bare, guarded].map(({ pool }) => pool.destroy()));
    await Promise.all([bare, guarded].map((server) => stop(server.process)));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function measureBoth(plan: AuthPlan, bare: Server, guarded: Server): Promise<readonly AuthResult[]> {
  await fire(bare, 4000);
  await fire(guarded, 4000, 'RS384');
  const results: AuthResult[] = [];
  for (const algorithm of measuredAlgorithms) {
    const rounds: { readonly without: number; readonly with: number; readonly alone: number }[] = [];
    for (let round = 0; round < plan.rounds; round++) {
      const without = await fire(bare, plan.calls);
      const withToken = await fire(guarded, plan.calls, algorithm);
      const alone = await ask(guarded, { ask: 'verification', algorithm, times: plan.calls / 2 });
      rounds.push({ without, with: withToken, alone });
    }
    results.push({
      algorithm,
      connections,
      bareCall: rounded(median(rounds.map(({ without }) => without)), 1),
      authenticatedCall: rounded(median(rounds.map((round) => round.with)), 1),
      verificationAlone: rounded(median(rounds.map(({ alone }) => alone)), 1),
      ratio: rounded(
        median(rounds.map((round) => round.with - round.without)) / median(rounds.map(({ alone }) => alone)),
      ),
      limit,
    });
  }
  return results;
}

/** @returns microseconds of the server's CPU per call; tokens are made before the clock starts */
async function fire(server: Server, calls: number, algorithm?: MeasuredAlgorithm): Promise<number> {
  const tokens = algorithm === undefined ? [] : Array.from({ length: calls }, () => mint(algorithm, randomUUID()));
  const before = await ask(server, { ask: 'cpu' });
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let call = next++; call < calls; call = next++) await send(server, tokens[call]);
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return ((await ask(server, { ask: 'cpu' })) - before) / calls;
}

async function send({ pool }: Server, token?: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const answer = await pool.request({ path: PATH, method: 'POST', headers, body: smallCall });
  await answer.body.dump();
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
}

async function start(env: Readonly<Record<string, string>>): Promise<Server> {
  const process = startWorker('./auth-server.ts', serverCore, [], env);
  const address = await answerOf(process);
  return { process, pool: new Pool(String(address), { connections }) };
}

async function ask({ process }: Server, order: ServerOrder): Promise<number> {
  const answer = answerOf(process);
  process.send(order);
  return Number(await answer);
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the server ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
