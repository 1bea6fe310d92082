/** Runs the rules over a whole input with a worker on every core and writes decisions.ndjson; the report is made from what it returns. */
import { rmSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultPlan } from '../../cds-hooks/prefetch.ts';
import type { Config } from '../../config.ts';
import { cutLines } from './cut-lines.ts';
import type { InputFile, Inputs } from './input-files.ts';
import { partitionsFor } from './partitions.ts';
import { createPool, type Pool, type TaskOutcome } from './pool.ts';
import type { Progress } from './progress.ts';
import { compilePlan } from './record-prefetch.ts';
import type { Tally } from './tally.ts';
import type { LeftOutReason, Problem, SimulateOptions, SkipReason, Task } from './types.ts';
import { writeDecisions } from './write-decisions.ts';

export interface Run {
  readonly tally: Tally;
  readonly problems: readonly Problem[];
  /** Problems beyond those that are listed. */
  readonly furtherProblems: number;
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  /** Types of the query plan of which an export by type holds nothing. */
  readonly missingTypes: readonly string[];
}

export interface SimulateDeps {
  readonly config: Config;
  readonly inputs: Inputs;
  readonly started: Date;
  readonly progress: Progress;
  /** Told of every problem as it is found. */
  readonly onProblem: (problem: Problem) => void;
}

/** More than this are counted and not listed: the wrong file was given. */
const mostProblems = 1000;
/** Reading and sorting is the smaller part of the work of an export by type; for the bar only. */
const firstPart = 0.4;

/**
 * No server is contacted, whatever a request names: what it lacks is unavailable.
 *
 * Patient data that must be sorted lies in a hidden folder in `out`, readable by its owner only, until the run ends.
 */
export async function simulate(options: SimulateOptions, deps: SimulateDeps): Promise<Run> {
  await mkdir(options.out, { recursive: true });
  const folder = await mkdtemp(join(options.out, '.simulation-'));
  const stop = (): never => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(interrupted);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    return await new Simulation(options, deps, folder).run();
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    await rm(folder, { recursive: true, force: true });
  }
}

/** 128 + SIGINT, as shells say it. */
const interrupted = 130;

class Simulation {
  private readonly options: SimulateOptions;
  private readonly deps: SimulateDeps;
  private readonly folder: string;
  private readonly bytes: number;
  private readonly partitions: number;
  private readonly problems: Problem[] = [];
  private furtherProblems = 0;
  private readonly skipped = new Map<SkipReason, number>();
  private readonly leftOut = new Map<LeftOutReason, number>();
  private readonly types = new Set<string>();
  private decided = 0;

  constructor(options: SimulateOptions, deps: SimulateDeps, folder: string) {
    this.options = options;
    this.deps = deps;
    this.folder = folder;
    this.bytes = deps.inputs.files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.partitions = partitionsFor(this.bytes, options.workers);
  }

  async run(): Promise<Run> {
    const { options, partitions, folder } = this;
    const { started } = this.deps;
    const config = { ...this.deps.config, demo: false, fhirServers: [] };
    const pool = createPool({ config, options, spill: folder, partitions, started }, options.workers);
    try {
      const direct = await this.readAll(pool);
      const sorted = this.types.size > 0 ? await this.decidePartitions(pool) : [];
      this.deps.progress.show(1, this.decided);
      const tally = await writeDecisions([direct, ...sorted], this.folder, options, this.deps.inputs.files);
      const { furtherProblems, skipped, leftOut } = this;
      const problems = this.problems.sort((a, b) => a.file - b.file || (a.line ?? 0) - (b.line ?? 0));
      return { tally, problems, furtherProblems, skipped, leftOut, missingTypes: this.missingTypes() };
    } finally {
      this.deps.progress.end();
      await pool.close();
    }
  }

  /** First pass: requests and Bundles are decided, resources of an export are put into partitions. */
  private async readAll(pool: Pool): Promise<string> {
    const results = join(this.folder, 'results-direct');
    await appendFile(results, '');
    let read = 0;
    for await (const { task, outcome } of pool.map(this.readTasks())) {
      read += task.kind === 'lines' ? (taskBytes.get(task) ?? 0) : this.sizeOf(task);
      await this.keep(task, outcome, results);
      const share = this.types.size > 0 ? firstPart : 1;
      this.deps.progress.show((share * read) / Math.max(1, this.bytes), this.decided);
    }
    return results;
  }

  private sizeOf(task: Task): number {
    return task.kind === 'document' ? (this.deps.inputs.files[task.file]?.bytes ?? 0) : 0;
  }

  private async *readTasks(): AsyncGenerator<Task> {
    for (const [file, input] of this.deps.inputs.files.entries()) {
      if (input.form === 'compressed') this.note({ file, kind: 'compressed' });
      else if (input.form === 'document') yield { kind: 'document', file, path: input.path };
      else yield* this.lineTasks(file, input);
    }
  }

  private async *lineTasks(file: number, { path }: InputFile): AsyncGenerator<Task> {
    try {
      for await (const cut of cutLines(path)) {
        if ('tooLongLine' in cut) {
          this.note({ file, line: cut.tooLongLine, kind: 'too-long' });
          continue;
        }
        const task: Task = { kind: 'lines', file, firstLine: cut.firstLine, bytes: cut.bytes };
        taskBytes.set(task, cut.bytes.length);
        yield task;
      }
    } catch {
      this.note({ file, kind: 'unreadable' });
    }
  }

  /** Second pass: patient by patient. */
  private async decidePartitions(pool: Pool): Promise<readonly string[]> {
    const missingTypes = this.options.assumeComplete ? [] : this.missingTypes();
    const tasks = Array.from({ length: this.partitions }, (_, partition) => {
      return { kind: 'partition', partition, missingTypes } as const;
    });
    const paths: string[] = [];
    for await (const { task, outcome } of pool.map(tasks)) {
      const path = join(this.folder, `results-${paths.length}`);
      await appendFile(path, '');
      await this.keep(task, outcome, path);
      paths.push(path);
      this.deps.progress.show(firstPart + ((1 - firstPart) * paths.length) / this.partitions, this.decided);
    }
    return paths;
  }

  private missingTypes(): readonly string[] {
    if (this.types.size === 0) return [];
    const plan = compilePlan(this.deps.config.everyone.queryPlan ?? defaultPlan);
    return [...plan.types].filter((type) => !this.types.has(type));
  }

  private async keep(task: Task, outcome: TaskOutcome, path: string): Promise<void> {
    if (outcome === undefined) {
      // Whose records were lost is not known: the run goes on, and says so.
      const line = task.kind === 'lines' ? { line: task.firstLine } : {};
      this.note({ file: task.kind === 'partition' ? -1 : task.file, ...line, kind: 'internal' });
      return;
    }
    for (const problem of outcome.problems) this.note(problem);
    addCounts(this.skipped, outcome.skipped);
    addCounts(this.leftOut, outcome.leftOut);
    for (const type of outcome.types) this.types.add(type);
    this.decided += outcome.outcomes.length;
    if (outcome.outcomes.length > 0) await appendFile(path, `${outcome.outcomes.join('\n')}\n`);
  }

  private note(problem: Problem): void {
    if (this.problems.length < mostProblems) {
      this.problems.push(problem);
      this.deps.onProblem(problem);
    } else {
      this.furtherProblems++;
    }
  }
}

const taskBytes = new WeakMap<Task, number>();

function addCounts<Key extends string>(sums: Map<Key, number>, counts: Readonly<Partial<Record<Key, number>>>): void {
  for (const key of Object.keys(counts) as Key[]) sums.set(key, (sums.get(key) ?? 0) + (counts[key] ?? 0));
}
