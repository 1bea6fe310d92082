/** Puts one part of the store's proofs into bench/results.json, beside the others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathOf } from '../processes.ts';

export type Part = 'kills' | 'restarts' | 'durability' | 'faults';

const file = pathOf('./results.json');

/** What stands there of the store. */
export function earlierParts(): object {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly store?: object }).store ?? {};
}

/** Only when `--results` asks for it. */
export function recordPart(part: Part, result: object): void {
  if (!process.argv.includes('--results')) return;
  const all = JSON.parse(readFileSync(file, 'utf8')) as object;
  const measured = { measuredAt: new Date().toISOString(), node: process.version, ...result };
  writeFileSync(file, `${JSON.stringify({ ...all, store: { ...earlierParts(), [part]: measured } }, null, 2)}\n`);
  process.stdout.write('written to bench/results.json\n');
}
