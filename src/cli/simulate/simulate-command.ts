/** `ryggrad simulate`: reads the options, runs, writes the report and says how it went. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCardTemplates } from '../../cards/make-cards.ts';
import { isObject } from '../../cds-hooks/schemas.ts';
import { hookOfService } from '../../cds-hooks/services.ts';
import type { Config } from '../../config.ts';
import { adviceCodes } from '../../domain/advice.ts';
import type { Locale } from '../../domain/language.ts';
import type { HookName } from '../../domain/patient-facts.ts';
import { knowledgeOfThisBuild } from '../../parts.ts';
import { momentOf } from './clock.ts';
import { findInputs, type Inputs } from './input-files.ts';
import { createProgress, type ProgressOutput } from './progress.ts';
import { makeReport } from './report.ts';
import { leftOutNames, problemNames, skipNames } from './report-words.ts';
import { type Run, simulate } from './simulate.ts';
import type { Problem, SimulateOptions } from './types.ts';

export const simulateUsage = `simulate  runs the rules over many patients; writes report.html and decisions.ndjson
  --in       FHIR Bundles, NDJSON of a bulk export or hook requests: a file or a folder, uncompressed
  --out      folder for the results (default: simulation)
  --hook     hook for patients that come without a request (default: patient-view)
  --now      decide as of this day or instant, or "encounter" for each patient's newest encounter (default: now)
  --lang     language of the report: nb or en (default: the configured one)
  --with-ids names patients, encounters, orders and files by their ids; without it a running number stands for them
  --assume-complete  types of which an export holds nothing are empty; without it they are unavailable
  --workers  threads (default: one per core)
exit code: 0 all read, 1 finished with bad lines or files, 2 cannot start
`;

export interface CommandDeps {
  readonly config: () => Config;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: ProgressOutput;
  readonly clock: () => Date;
}

/** @returns the exit code */
export async function simulateCommand(args: readonly string[], deps: CommandDeps): Promise<number> {
  const { stderr } = deps;
  const started = deps.clock();
  const config = deps.config();
  const options = readOptions(args, config, started);
  if (typeof options === 'string') {
    stderr.write(`${options}\n${simulateUsage}`);
    return 2;
  }
  const inputs = findInputs(options.input, options.out);
  const [only] = inputs.files;
  if (only === undefined) {
    stderr.write('--in holds no .json or .ndjson file\n');
    return 2;
  }
  if (inputs.files.every(({ form }) => form === 'compressed')) {
    stderr.write(`${only.name} ${problemNames.compressed.en}\n`);
    return 2;
  }
  const progress = createProgress(stderr);
  const onProblem = (problem: Problem): void => void stderr.write(`\n${problemLine(problem, inputs)}\n`);
  const run = await simulate(options, { config, inputs, started, progress, onProblem });
  const report = await makeReport({
    run,
    options,
    inputs,
    started,
    knowledge: knowledgeOfThisBuild(),
    profile: config.profile,
    timeZone: config.timeZone,
    adviceName: adviceNames(options.locale),
  });
  await writeFile(join(options.out, 'report.html'), report, { mode: 0o600 });
  deps.stdout.write(summary(run, options, (deps.clock().getTime() - started.getTime()) / 1000));
  return run.problems.length + run.furtherProblems > 0 ? 1 : 0;
}

/** @returns what is wrong, as a sentence, or the options */
function readOptions(args: readonly string[], config: Config, started: Date): SimulateOptions | string {
  let values: Partial<Record<string, string | boolean>>;
  try {
    ({ values } = parseArgs({ args: [...args], options: argumentForms }));
  } catch (error) {
    return isObject(error) && typeof error.message === 'string' ? error.message : 'the arguments cannot be read';
  }
  const input = values.in;
  if (typeof input !== 'string') return '--in is missing';
  if (!existsSync(input)) return '--in: there is no such file or folder';
  const hook = hookNamed(String(values.hook));
  if (hook === undefined) return `--hook must be one of ${[...hookOfService.values()].join(', ')}`;
  const locale = values.lang ?? config.locale;
  if (!isLocale(locale)) return '--lang must be nb or en';
  const now = nowOf(values.now, started, config.timeZone);
  if (now === undefined) return '--now must be a day (2026-10-31), an instant with its offset, or encounter';
  const workers = values.workers === undefined ? availableParallelism() : Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > mostWorkers)
    return `--workers must be 1 to ${mostWorkers}`;
  const flags = { withIds: values['with-ids'] === true, assumeComplete: values['assume-complete'] === true };
  return { input, out: String(values.out), hook, locale, now, workers, ...flags };
}

const mostWorkers = 256;
const argumentForms = {
  in: { type: 'string' },
  out: { type: 'string', default: 'simulation' },
  hook: { type: 'string', default: 'patient-view' },
  now: { type: 'string' },
  lang: { type: 'string' },
  workers: { type: 'string' },
  'with-ids': { type: 'boolean', default: false },
  'assume-complete': { type: 'boolean', default: false },
} as const;

function hookNamed(name: string): HookName | undefined {
  return [...hookOfService.values()].find((hook) => hook === name || hook.endsWith(`.${name}`));
}

function isLocale(text: unknown): text is Locale {
  return text === 'nb' || text === 'en';
}

function nowOf(text: unknown, started: Date, timeZone: string): SimulateOptions['now'] | undefined {
  if (text === undefined) return started;
  return text === 'encounter' ? 'encounter' : momentOf(String(text), timeZone);
}

function problemLine({ file, line, kind, detail }: Problem, { files }: Inputs): string {
  const place = [files[file]?.name ?? 'input', line].filter((part) => part !== undefined).join(':');
  return `${place} ${problemNames[kind].en}${detail === undefined ? '' : ` (${detail})`}`;
}

function adviceNames(locale: Locale): (code: string) => string {
  const templates = loadCardTemplates();
  const names = new Map<string, string>();
  for (const code of adviceCodes) {
    const display = templates.get(code)?.topic[locale].display;
    if (display !== undefined) names.set(code, display);
  }
  return (code) => names.get(code) ?? code;
}

function summary(run: Run, { out, assumeComplete }: SimulateOptions, seconds: number): string {
  const { calls, inScope, cannotDecide, cards } = run.tally;
  const bad = run.problems.length + run.furtherProblems;
  const lines = [
    `${calls} calls in ${seconds.toFixed(1)} s (${Math.round(calls / Math.max(0.001, seconds))} per second): ${inScope} about the low back, ${cards} cards, ${cannotDecide} without the data needed`,
    ...[...run.skipped].map(([reason, count]) => `skipped, ${skipNames[reason].en}: ${count}`),
    ...[...run.leftOut].map(([reason, count]) => `resources in no chart, ${leftOutNames[reason].en}: ${count}`),
    ...(bad > 0 ? [`bad lines or files: ${bad}`] : []),
  ];
  if (run.missingTypes.length > 0) {
    const meaning = assumeComplete ? 'taken as empty' : 'unavailable; if they are empty, use --assume-complete';
    lines.push(`not in the export: ${run.missingTypes.join(', ')} (${meaning})`);
  }
  lines.push(join(out, 'report.html'), join(out, 'decisions.ndjson'));
  return `${lines.join('\n')}\n`;
}
