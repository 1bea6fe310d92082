/**
 * A process of its own that runs one PostgreSQL for a run of the tests, and takes it away with all its files when the run
 * is over, however it ended. Arguments: its folder, and the process whose end is the run's.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { binariesFolder, userForPostgres } from './binaries.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const owner = Number(run);
const binaries = binariesFolder() ?? '';
const user = userForPostgres();
const as = { ...user };
/** Its working directory and data: all that it may write. */
const home = join(folder, 'home');
const data = join(home, 'data');

/** Lost with the run anyway, so that nothing waits for the disk; what is durable is proved elsewhere. */
const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];

const PORTS = 5;
const READY_WITHIN_MS = 60_000;

let server: ChildProcess | undefined;
let isOver = false;

function create(): void {
  mkdirSync(home);
  if (user) chownSync(home, user.uid, user.gid);
  const flags = ['-D', data, '-U', 'ryggrad', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'];
  const { status, stderr, error } = spawnSync(join(binaries, 'initdb'), flags, { cwd: home, encoding: 'utf8', ...as });
  if (status !== 0) throw new Error(`initdb: ${error?.message ?? stderr}`);
}

/** Another process may take the port before PostgreSQL does: then it ends, and the next one is tried. */
async function start(): Promise<number> {
  for (let attempt = 0; attempt < PORTS && !isOver; attempt++) {
    const port = await freePort();
    const flags = settings.flatMap((setting) => ['-c', setting]);
    const child = spawn(join(binaries, 'postgres'), ['-D', data, '-p', `${port}`, ...flags], {
      cwd: home,
      stdio: 'ignore',
      ...as,
    });
    server = child;
    if (await answers(port, child)) return port;
    await stopServer();
  }
  throw new Error('PostgreSQL does not start');
}

async function freePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const address = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  const url = `postgres://ryggrad@127.0.0.1:${port}/postgres`;
  for (const until = performance.now() + READY_WITHIN_MS; performance.now() < until; await delay(50)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return true;
  }
  return false;
}

async function stopServer(): Promise<void> {
  const child = server;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Immediate shutdown: it ends its own children, and its data are thrown away.
  child.kill('SIGQUIT');
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(hard);
}

/** Written aside and renamed, so that nobody reads half of it. */
function tell(name: 'ready' | 'failed', text: string): void {
  writeFileSync(join(folder, `${name}.part`), text);
  renameSync(join(folder, `${name}.part`), join(folder, name));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function end(): Promise<void> {
  isOver = true;
  await stopServer();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit(0);
}

process.on('SIGTERM', () => void end());
setInterval(() => {
  if (!isRunning(owner)) void end();
}, 500);
writeFileSync(join(folder, 'keeper.pid'), `${process.pid}`);
try {
  create();
  tell('ready', `${await start()}`);
} catch (error) {
  tell('failed', error instanceof Error ? error.message : 'failed');
}
