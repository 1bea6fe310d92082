/** The real service as a process of its own, to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { pathOf, production } from '../processes.ts';

export interface Service {
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first 200 of /health/ready. */
  readonly readyAfter: number;
  /** Milliseconds of processor that it took: the same on a machine that is busy with other things. */
  readonly processorTime: number;
  kill(): Promise<void>;
  /** As a process manager does. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly env: Readonly<Record<string, string>>;
  /** Put before the command: a tracer. */
  readonly before?: readonly string[];
}

const START_WITHIN_MS = 60_000;

/** The same on every node. */
const patientKeys = `bench:${randomBytes(32).toString('base64')}`;

/** Beside `production`: any port, and quiet. */
const usual = {
  ...production,
  NODE_ENV: 'production',
  PORT: '0',
  HOST: '127.0.0.1',
  NODE_OPTIONS: '',
  RYGGRAD_PATIENT_KEYS: patientKeys,
} as const;

/** Flags of `npm start`. */
function flags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(pathOf('../package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Begins a start: the caller may wait until it is ready, or kill it before. */
export function beginService({ env, before = [] }: ServiceOptions): Starting {
  const command = [...before, process.execPath, ...flags(), pathOf('../src/main.ts')];
  const began = performance.now();
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { ...process.env, ...usual, RYGGRAD_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Starting(child, began);
}

export async function startService(options: ServiceOptions): Promise<Service> {
  return beginService(options).ready();
}

export class Starting {
  readonly #child: ChildProcess;
  readonly #began: number;
  #said = '';

  constructor(child: ChildProcess, began: number) {
    this.#child = child;
    this.#began = began;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-20_000);
      });
  }

  /** @throws when it ends instead, with what it said last */
  async ready(): Promise<Service> {
    const until = this.#began + START_WITHIN_MS;
    for (; performance.now() < until; await delay(2)) {
      if (this.#hasEnded()) throw new Error(`the service ended with ${this.#child.exitCode}: ${this.#said}`);
      const address = this.#address();
      if (address !== undefined && (await statusOf(`${address}/health/ready`)) === 200) return this.#service(address);
    }
    throw new Error(`the service does not become ready: ${this.#said}`);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.#hasEnded()) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill(signal);
    await ended;
  }

  /** What it says, and its exit code once it has ended. */
  async ended(): Promise<{ readonly code: number | null; readonly said: string }> {
    if (!this.#hasEnded()) await new Promise((resolve) => this.#child.once('exit', resolve));
    return { code: this.#child.exitCode, said: this.#said };
  }

  /** Everything up to now, from the log lines too. */
  get said(): string {
    return this.#said;
  }

  #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #address(): string | undefined {
    return /^http\S+(?=\/$)/m.exec(this.#said)?.[0];
  }

  #service(address: string): Service {
    return {
      address,
      pid: this.#child.pid ?? 0,
      readyAfter: performance.now() - this.#began,
      processorTime: processorTimeOf(this.#child.pid ?? 0),
      kill: () => this.kill(),
      stop: () => this.kill('SIGTERM'),
    };
  }
}

/** The 14th and 15th field of proc(5), in hundredths of a second; the name, which may hold spaces, ends with a bracket. */
function processorTimeOf(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = after.split(' ').slice(11, 13).map(Number);
  return 10 * (user + system);
}

/** 0 when nobody answers. */
export function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(url, { agent: false, timeout: 5000 }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve(0));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(0)).end();
  });
}
