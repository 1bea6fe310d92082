/** A real PostgreSQL in a folder of its own, on loopback, to be started, crashed and started again. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../processes.ts';

/** `immediate`: what `pg_ctl -m immediate` does; `kill`: SIGKILL to the postmaster and every process of its. */
export type Crash = 'immediate' | 'kill';

export interface Postgres {
  /** Of one database; made when it is not there. */
  url(database: string): Promise<string>;
  /** Resolves when it accepts connections. */
  start(): Promise<void>;
  crash(how: Crash): Promise<void>;
  /** For good: nothing is left of it. */
  remove(): Promise<void>;
}

const USER = 'ryggrad';
/** Small, for it shares the machine; what makes it durable (fsync, synchronous_commit) is as PostgreSQL ships. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=32MB',
  'max_connections=60',
];
const READY_WITHIN_MS = 60_000;

/** Folder of the server's programs: Debian keeps them off the PATH. */
export function postgresBinaries(): string | undefined {
  const [newest] = globSync('/usr/lib/postgresql/*/bin/postgres').sort().reverse();
  const onPath = (process.env.PATH ?? '').split(':').map((folder) => join(folder, 'postgres'));
  return [newest, ...onPath].find((file) => file !== undefined && existsSync(file))?.replace(/\/postgres$/, '');
}

/** PostgreSQL refuses to run as root: then it is Debian's own user for it. */
function user(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/** Makes an empty cluster and starts it. @throws when PostgreSQL is not installed */
export async function startPostgres(): Promise<Postgres> {
  const binaries = postgresBinaries();
  if (binaries === undefined) throw new Error('no PostgreSQL here; install it with: apt-get install -y postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-postgres-'));
  const as = user();
  if (as) chownSync(folder, as.uid, as.gid);
  const cluster = new Cluster({ binaries, folder, port: await freePort(), as });
  cluster.create();
  await cluster.start();
  return cluster;
}

interface Place {
  readonly binaries: string;
  readonly folder: string;
  readonly port: number;
  readonly as: { readonly uid: number; readonly gid: number } | undefined;
}

class Cluster implements Postgres {
  readonly #place: Place;
  readonly #data: string;
  #postmaster: ChildProcess | undefined;

  constructor(place: Place) {
    this.#place = place;
    this.#data = join(place.folder, 'data');
  }

  create(): void {
    const { status, stderr } = this.#run('initdb', [
      '-U',
      USER,
      '--auth=trust',
      '--no-sync',
      '-E',
      'UTF8',
      '--locale=C',
    ]);
    if (status !== 0) throw new Error(`initdb: ${stderr}`);
  }

  async start(): Promise<void> {
    const { binaries, port, as } = this.#place;
    const flags = settings.flatMap((setting) => ['-c', setting]);
    const log = { cwd: this.#place.folder, stdio: 'ignore', ...as } as const;
    const child = spawn(join(binaries, 'postgres'), ['-D', this.#data, '-p', `${port}`, ...flags], log);
    this.#postmaster = child;
    for (const until = performance.now() + READY_WITHIN_MS; performance.now() < until; await delay(10)) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended with code ${child.exitCode}`);
      if (await this.#ask('postgres', 'SELECT 1').catch(() => undefined)) return;
    }
    throw new Error('PostgreSQL does not answer');
  }

  async url(database: string): Promise<string> {
    const rows = await this.#ask('postgres', `SELECT 1 FROM pg_database WHERE datname = '${database}'`);
    if (rows.length === 0) await this.#ask('postgres', `CREATE DATABASE "${database}"`);
    return this.#url(database);
  }

  async crash(how: Crash): Promise<void> {
    const child = this.#postmaster;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const children = childrenOf(child.pid);
    if (how === 'kill') {
      child.kill('SIGKILL');
      for (const pid of children) endHard(pid);
    } else this.#run('pg_ctl', ['-m', 'immediate', 'stop']);
    await ended;
    while (children.some(isRunning)) await delay(2);
  }

  async remove(): Promise<void> {
    await this.crash('immediate');
    rmSync(this.#place.folder, { recursive: true, force: true });
  }

  #run(program: string, args: readonly string[]) {
    const { binaries, folder, as } = this.#place;
    return spawnSync(join(binaries, program), ['-D', this.#data, ...args], { cwd: folder, encoding: 'utf8', ...as });
  }

  #url(database: string): string {
    return `postgres://${USER}@127.0.0.1:${this.#place.port}/${database}`;
  }

  async #ask(database: string, sql: string): Promise<readonly unknown[]> {
    const client = new pg.Client({ connectionString: this.#url(database), connectionTimeoutMillis: 2000 });
    // A server that goes down under it tells the client so, beside failing the query.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** Each is a group of its own, so that they are named one by one. */
function childrenOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.split(' ').filter(Boolean).map(Number);
}

function endHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone with the postmaster.
  }
}

/** What has ended and waits to be fetched holds nothing any more. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
