/** A worker of a simulation: takes batches of lines, documents and partitions, one after the other, and decides. */
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { defaultPlan } from '../../cds-hooks/prefetch.ts';
import { buildParts } from '../../parts.ts';
import { createClock } from './clock.ts';
import { defaultLimits } from './cut-lines.ts';
import { createDecider } from './decide.ts';
import { lineOfFlaw } from './json-flaw.ts';
import { decoded, isItem, linesOf, parseLine, parseText } from './json-lines.ts';
import { createSpill, readMedications, readPartition } from './partitions.ts';
import { compilePlan } from './record-prefetch.ts';
import { createRunner } from './run-record.ts';
import { salvage } from './salvage.ts';
import { takeItem } from './sort-items.ts';
import { createNotes, type Notes } from './task-notes.ts';
import type { Task, TaskResult, WorkerSetup } from './types.ts';

const { config, options, spill: folder, partitions, worker, started } = workerData as WorkerSetup;
const plan = compilePlan(config.everyone.queryPlan ?? defaultPlan);
const clock = createClock(options.now, started, config.timeZone);
const { road } = buildParts(config, () => clock.now());
const prefetchKeys = new Set(Object.keys(config.everyone.queryPlan ?? defaultPlan));
const runner = createRunner({ decide: createDecider(road, options, prefetchKeys), plan, clock, hook: options.hook });
const spill = createSpill(folder, partitions, worker);
const deps = { runner, spill, types: new Set([...plan.types, 'Medication']) };
let medications: ReadonlyMap<string, string> | undefined;

async function takeLines(file: number, firstLine: number, bytes: Uint8Array, notes: Notes): Promise<void> {
  for (const line of linesOf(bytes, firstLine)) {
    const place = { file, line: line.number, item: 1 };
    const parsed = parseLine(line);
    if (parsed === undefined) continue;
    if ('flaw' in parsed) {
      notes.problem(place, parsed.flaw);
      salvage(parsed.text, place, spill, deps.types);
    } else {
      await takeItem(parsed.value, parsed.text, place, deps, notes);
    }
  }
  spill.flush();
}

async function takeDocument(file: number, path: string, notes: Notes): Promise<void> {
  if (statSync(path).size > defaultLimits.longestLine) return notes.problem({ file }, { kind: 'too-long' });
  const bytes = readFileSync(path);
  const text = decoded(bytes);
  if (text === undefined) return notes.problem({ file }, { kind: 'not-utf8' });
  if (text.trim() === '') return;
  const parsed = parseText(text);
  if ('flaw' in parsed) {
    // Line by line after all, with a fault in its first line.
    if ([...linesOf(bytes, 1)].some(standsAlone)) return takeLines(file, 1, bytes, notes);
    return notes.problem({ file, line: lineOfFlaw(text) }, parsed.flaw);
  }
  const items: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  let item = 1;
  for (const value of items) {
    await takeItem(value, undefined, { file, line: 1, item }, deps, notes);
    item += itemStep;
  }
  spill.flush();
}

/** Leaves room for the patients of one Bundle in a list of Bundles. */
const itemStep = 100_000;

function standsAlone(line: Parameters<typeof parseLine>[0]): boolean {
  const parsed = parseLine(line);
  return parsed !== undefined && 'value' in parsed && isItem(parsed.value);
}

async function takePartition(partition: number, missingTypes: readonly string[], notes: Notes): Promise<void> {
  const held = (): ReadonlyMap<string, string> => {
    medications ??= readMedications(folder, options.workers);
    return medications;
  };
  const answers = plan.answers(new Set(missingTypes));
  for (const record of readPartition(folder, partition, options.workers, held)) {
    await runner.record(record, notes, answers);
  }
}

async function work(task: Task): Promise<TaskResult> {
  const notes = createNotes();
  if (task.kind === 'lines') await takeLines(task.file, task.firstLine, task.bytes, notes);
  else if (task.kind === 'document') await takeDocument(task.file, task.path, notes);
  else await takePartition(task.partition, task.missingTypes, notes);
  return notes.result();
}

parentPort?.on('message', (task: Task) => {
  work(task).then(
    (result) => parentPort?.postMessage({ result }),
    // The error's own words may quote a record.
    () => parentPort?.postMessage({ failed: true }),
  );
});
