/** Starts the processes that are measured, each on its own core where the machine lets us choose. */
import { type ChildProcess, type ForkOptions, fork, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const canPin = spawnSync('taskset', ['-V']).status === 0;

export interface Started {
  readonly url: string;
  readonly process: ChildProcess;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port to be had');
  return address.port;
}

export function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** What a production server must be told (NODE_ENV=production takes nothing for granted). */
export const production = {
  RYGGRAD_DEMO: 'off',
  RYGGRAD_AUTH: 'off',
  RYGGRAD_BASE_URL: 'http://127.0.0.1',
  RYGGRAD_FHIR_SERVERS: 'none',
  RYGGRAD_STORE: 'memory:',
} as const;

/**
 * Starts a server file as its own process and waits until its liveness path answers.
 *
 * @param core missing: wherever the system lets it run
 * @param onOutput is given its standard output, which nobody reads otherwise
 */
export async function startServer(
  file: string,
  core: number | undefined,
  env: Record<string, string> = {},
  onOutput?: (text: string) => void,
): Promise<Started> {
  const port = await freePort();
  const command = [...pin(core), process.execPath, ...flagsOf(file), pathOf(file)];
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { ...process.env, PORT: `${port}`, HOST: '127.0.0.1', ...environmentOfImage(), ...env },
    stdio: ['ignore', onOutput === undefined ? 'ignore' : 'pipe', 'inherit'],
  });
  if (onOutput !== undefined) child.stdout?.setEncoding('utf8').on('data', onOutput);
  const url = `http://127.0.0.1:${port}`;
  await untilAlive(url, child);
  return { url, process: child };
}

/** Every server that is measured, the bare one too, has the environment of the image: `ENV` of the Dockerfile. */
function environmentOfImage(): Record<string, string> {
  const lines = readFileSync(pathOf('../Dockerfile'), 'utf8').match(/^ENV .*$/gm) ?? [];
  const words = lines.flatMap((line) => line.split(' ').slice(1));
  return Object.fromEntries(words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
}

/** The service runs with the flags that `npm start` and the image give it; the bare server with none. */
function flagsOf(file: string): readonly string[] {
  if (!file.endsWith('main.ts')) return [];
  const { scripts } = JSON.parse(readFileSync(pathOf('../package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function untilAlive(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const alive = await fetch(`${url}/health/live`).then(
      (response) => response.ok,
      () => false,
    );
    if (alive) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('the server does not answer');
}

/** Starts a worker file with a message channel. @param core as for a server @param env beside the environment of this process */
export function startWorker(
  file: string,
  core: number | undefined,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const [command, ...rest] = pin(core);
  const options: ForkOptions = { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
  if (command === undefined) return fork(pathOf(file), args, options);
  return fork(pathOf(file), args, { ...options, execPath: command, execArgv: [...rest, process.execPath] });
}

/** The next message of a worker. @throws when it ends instead */
export function answerOf(load: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the load generator ended with code ${code}`));
    load.once('exit', ended);
    load.once('message', (message) => {
      load.off('exit', ended);
      resolve(message);
    });
  });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(hard);
}

function pin(core: number | undefined): string[] {
  return canPin && core !== undefined ? ['taskset', '-c', `${core}`] : [];
}
