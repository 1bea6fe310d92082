/** Splits the third, fourth or fifth corpus of referral sentences in two by a fixed seed, as many emergencies of each language in either half. */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { findingsInGroup } from '../src/domain/findings.ts';
import { randomFrom } from './random-from.ts';

const seed = 20261123;
const which = argv[2];
const blind: readonly string[] = ['third', 'fourth', 'fifth'];
if (which === undefined || !blind.includes(which)) throw new Error(`say which corpus: ${blind.join(', ')}`);
const corpus = new URL(`../test/data/referral-sentences-${which}.tsv`, import.meta.url);
const split = new URL(`../test/data/referral-sentences-${which}.split.tsv`, import.meta.url);
/** The first lines of the third were seen by the reader's author before its split was made: they are never held out. */
const seen: ReadonlySet<string> = new Set(['t001', 't002']);
const emergencies: ReadonlySet<string> = new Set([
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
]);

const random = randomFrom(seed);
const rows = readFileSync(corpus, 'utf8').trimEnd().split('\n').slice(1);
const drawn = rows.map((row) => {
  const [id = '', language = '', , codes = ''] = row.split('\t');
  const urgent = codes.split(',').some((code) => emergencies.has(code));
  const stratum = `${urgent ? 'emergency' : 'other'} ${language === 'en' ? 'en' : 'nb'}`;
  return { id, stratum, lot: seen.has(id) ? 2 : random() };
});
/** Of an odd stratum the odd one is held out in turn. */
let odd = 0;
const held = new Set<string>();
for (const [, stratum] of [...Map.groupBy(drawn, (row) => row.stratum)].sort()) {
  const half = stratum.length % 2 === 0 ? stratum.length / 2 : (stratum.length + (odd++ % 2 === 0 ? 1 : -1)) / 2;
  const lots = stratum.toSorted((a, b) => a.lot - b.lot).slice(0, half);
  for (const { id } of lots) held.add(id);
}
const lines = drawn.map(({ id }) => `${id}\t${held.has(id) ? 'held-out' : 'dev'}`);
writeFileSync(split, `id\thalf\n${lines.join('\n')}\n`);
