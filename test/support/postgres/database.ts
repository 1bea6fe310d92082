/** An empty PostgreSQL database for a test file; the server is started when the first one is asked for. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { FOLDER, OWNER } from './run.ts';

const keeper = fileURLToPath(new URL('./keeper.ts', import.meta.url));

const READY_WITHIN_MS = 150_000;

/** Long enough for the server's first start on a busy machine: for `beforeAll` of a file that asks for a database. */
export const POSTGRES_START_MS = READY_WITHIN_MS + 30_000;

/** @returns its URL. @throws when PostgreSQL does not start */
export async function newDatabase(): Promise<string> {
  const port = await startedPort();
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(port, `CREATE DATABASE ${name}`);
  return `postgres://ryggrad@127.0.0.1:${port}/${name}`;
}

/** Runs one statement in a database. @param url as `newDatabase` gave it */
export async function inDatabase(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function onServer(port: number, statement: string): Promise<void> {
  await inDatabase(`postgres://ryggrad@127.0.0.1:${port}/postgres`, statement);
}

async function startedPort(): Promise<number> {
  const folder = process.env[FOLDER] ?? '';
  startOnce(folder);
  const [ready, failed] = [join(folder, 'ready'), join(folder, 'failed')];
  for (const until = performance.now() + READY_WITHIN_MS; performance.now() < until; await delay(50)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    if (existsSync(ready)) return Number(readFileSync(ready, 'utf8'));
  }
  throw new Error('PostgreSQL does not start');
}

/** Several files may ask at the same moment: who makes the folder starts it. */
function startOnce(folder: string): void {
  try {
    // PostgreSQL's own user has to get through to its home below.
    mkdirSync(folder, { mode: 0o711 });
  } catch {
    return;
  }
  const env = { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' };
  const args = [keeper, folder, process.env[OWNER] ?? ''];
  spawn(process.execPath, args, { detached: true, stdio: 'ignore', env }).unref();
}
