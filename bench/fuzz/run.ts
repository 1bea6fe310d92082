/**
 * `node bench/fuzz/run.ts --count 200000 [--seed 1] [--day 2026-11-22] [--write DIR] [--results]`
 *
 * Sends spoilt hook calls to the real service. `--write` keeps the bodies of failures in a folder, `--only N --write DIR`
 * writes request N of the seed without sending anything, `--results` puts the numbers into bench/results.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathOf } from '../processes.ts';
import { readCorpus } from './corpus.ts';
import { brokenLimits, measureFuzz } from './measure.ts';
import { createRequests, type RequestMaker } from './requests.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    write: { type: 'string' },
    only: { type: 'string' },
    results: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const today = new Date(`${values.day}T10:00:00Z`);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function keep(requests: RequestMaker, numbers: readonly number[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const number of numbers) {
    const { body, ...head } = requests(number);
    writeFileSync(join(folder, `${seed}-${number}.body`), body);
    writeFileSync(join(folder, `${seed}-${number}.json`), `${JSON.stringify(head, null, 2)}\n`);
  }
  say(`${numbers.length} requests written to ${folder}`);
}

const requests = createRequests(await readCorpus(today), seed);
if (values.only !== undefined) {
  keep(requests, [Number(values.only)], values.write ?? '.');
} else {
  say(`seed ${seed}, day ${values.day}`);
  const progress = (sent: number): void => {
    if (sent % 20_000 === 0) say(`${sent} sent`);
  };
  const result = await measureFuzz({ seed, count: Number(values.count), today, progress });
  say(JSON.stringify(result, null, 2));
  const broken = brokenLimits(result);
  say(broken.length === 0 ? 'all limits hold' : `broken: ${broken.join(', ')}`);
  const failed = result.failures.map(({ number }) => number);
  if (values.write !== undefined && failed.length > 0) keep(requests, failed, values.write);
  if (values.results) {
    const file = pathOf('./results.json');
    const all: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const merged = { ...(all as object), fuzz: { measuredAt: new Date().toISOString(), ...result } };
    writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);
  }
  process.exitCode = broken.length === 0 ? 0 : 1;
}
