/** Puts one part of the store's proofs into bench/results.json, beside the others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathOf } from '../processes.ts';

export type Part = 'kills' | 'restarts' | 'durability' | 'faults' | 'cost';

/** Only when `--results` asks for it. */
export function recordPart(part: Part, result: object): void {
  if (!process.argv.includes('--results')) return;
  const file = pathOf('./results.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as { readonly store?: object };
  const measured = { measuredAt: new Date().toISOString(), node: process.version, ...result };
  writeFileSync(file, `${JSON.stringify({ ...all, store: { ...all.store, [part]: measured } }, null, 2)}\n`);
  process.stdout.write('written to bench/results.json\n');
}
