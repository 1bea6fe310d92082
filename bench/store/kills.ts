/** kill -9 of the service at random moments under load: what it acknowledged must all be there, and once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../random.ts';
import { median, quantile, rounded } from '../statistics.ts';
import { checkByAsking, checkDatabase, problemsOf, type Verdict } from './check.ts';
import { Clinic } from './clinic.ts';
import { Ledger, type Tally } from './ledger.ts';
import { beginService, type Service, type ServiceOptions, startService } from './service.ts';

export interface KillPlan {
  readonly kills: number;
  readonly callers: number;
  readonly seed: number;
  /** Folder on the disk that is to be proven. */
  readonly folder: string;
  readonly onRound?: (round: number, readyAfter: number, tally: Tally) => void;
}

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

export interface KillResult {
  readonly kills: number;
  /** Of those, while the service was starting. */
  readonly killedAtStart: number;
  readonly sent: Tally;
  readonly verdict: Verdict;
  readonly askedFor: number;
  /** From the start of the process to the first 200 of /health/ready. */
  readonly readyAfter: Times;
  /** Processor time until then, which other work on the machine does not lengthen. */
  readonly processorTime: Times;
  readonly problems: readonly string[];
}

/** The service is killed after so many answers, and some milliseconds: at any moment of its work, on any machine. */
const ANSWERS = { min: 1, max: 60 } as const;
const MORE_MS = { min: 0, max: 30 } as const;
/** One start in so many is killed itself, at a moment up to so long after it began. */
const AT_START = { chance: 0.15, max: 900 } as const;

export async function killService(plan: KillPlan): Promise<KillResult> {
  const folder = mkdtempSync(join(plan.folder, 'ryggrad-kill-'));
  try {
    return await new Killing(plan, folder).run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function timesOf(milliseconds: readonly number[]): Times {
  const [middle, p99, max] = [median(milliseconds), quantile(milliseconds, 0.99), Math.max(...milliseconds)];
  return { median: rounded(middle, 0), p99: rounded(p99, 0), max: rounded(max, 0) };
}

class Killing {
  readonly #plan: KillPlan;
  readonly #store: string;
  readonly #options: ServiceOptions;
  readonly #random;
  readonly #ledger = new Ledger();
  readonly #clinic: Clinic;
  readonly #ready: number[] = [];
  readonly #processor: number[] = [];
  #service: Service | undefined;
  #killedAtStart = 0;
  #checked = 0;
  readonly #problems: string[] = [];

  constructor(plan: KillPlan, folder: string) {
    this.#plan = plan;
    this.#store = `sqlite:${join(folder, 'ryggrad.db')}`;
    const env = { RYGGRAD_STORE: this.#store, RYGGRAD_STORE_FAILURE: 'refuse' };
    this.#options = { env };
    this.#random = createRandom(plan.seed);
    const address = (): string | undefined => this.#service?.address;
    this.#clinic = new Clinic({ ledger: this.#ledger, address, callers: plan.callers, seed: plan.seed });
  }

  async run(): Promise<KillResult> {
    const { kills } = this.#plan;
    this.#clinic.open();
    try {
      for (let round = 0; round < kills; round++) await this.#round(round);
      await this.#start();
      await this.#clinic.pause();
      await this.#clinic.settle();
      this.#checked = 0;
      await this.#ask();
    } finally {
      await this.#clinic.close();
      await this.#service?.stop();
    }
    const verdict = await checkDatabase(this.#store, this.#ledger);
    return {
      kills,
      killedAtStart: this.#killedAtStart,
      sent: this.#ledger.tally(),
      verdict,
      askedFor: this.#checked,
      readyAfter: timesOf(this.#ready),
      processorTime: timesOf(this.#processor),
      problems: [...problemsOf(verdict), ...this.#problems],
    };
  }

  async #round(round: number): Promise<void> {
    if (round > 0 && this.#random.chance(AT_START.chance)) return this.#killAtStart();
    await this.#start();
    await this.#ask();
    const until = this.#ledger.answers + this.#random.whole(ANSWERS.min, ANSWERS.max);
    while (this.#ledger.answers < until) await delay(1);
    await delay(this.#random.whole(MORE_MS.min, MORE_MS.max));
    await this.#kill();
    this.#plan.onRound?.(round, this.#ready.at(-1) ?? Number.NaN, this.#ledger.tally());
  }

  async #killAtStart(): Promise<void> {
    this.#killedAtStart++;
    const starting = beginService(this.#options);
    await delay(this.#random.whole(0, AT_START.max));
    await starting.kill();
  }

  async #start(): Promise<void> {
    this.#service = await startService(this.#options);
    this.#ready.push(this.#service.readyAfter);
    this.#processor.push(this.#service.processorTime);
  }

  async #kill(): Promise<void> {
    const service = this.#service;
    await service?.kill();
    this.#service = undefined;
  }

  /** For everything acknowledged since it was last asked, under load. */
  async #ask(): Promise<void> {
    const calls = this.#ledger.calls.slice(this.#checked);
    this.#checked += calls.length;
    const missing = await checkByAsking(this.#clinic, calls);
    this.#problems.push(...missing.map((one) => `GET /decisions does not tell ${one}`));
  }
}
