/** Splits the corpus of referral sentences in two, by a fixed seed: patterns are tuned on `dev`, judged on `held-out`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomFrom } from './random-from.ts';

const seed = 20261122;
const corpus = new URL('../test/data/referral-sentences.tsv', import.meta.url);
const split = new URL('../test/data/referral-sentences.split.tsv', import.meta.url);

const random = randomFrom(seed);
const rows = readFileSync(corpus, 'utf8').trimEnd().split('\n').slice(1);
const drawn = rows.map((row) => ({ id: row.split('\t')[0] ?? '', lot: random() }));
const held = new Set(
  drawn
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, Math.floor(rows.length / 2))
    .map(({ id }) => id),
);
const lines = drawn.map(({ id }) => `${id}\t${held.has(id) ? 'held-out' : 'dev'}`);
writeFileSync(split, `id\thalf\n${lines.join('\n')}\n`);
