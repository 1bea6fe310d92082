/** Every word that orders, referrals and image reports are read with, compiled once at start into one finder. */
import { type Folded, fold } from '../fold.ts';
import { compilePhrases, type Found } from '../phrases.ts';
import { drugWords } from './drugs.ts';
import { methodWords, siteWords } from './imaging.ts';
import { questionWords, reportWords } from './question.ts';
import { careWords, laboratoryWords } from './treatment.ts';

const vocabulary = {
  ...methodWords,
  ...siteWords,
  ...careWords,
  ...laboratoryWords,
  ...drugWords,
  ...questionWords,
  ...reportWords,
} as const;

export type Word = keyof typeof vocabulary;

const find = compilePhrases<Word>(vocabulary);

/** A text and what it names. */
export interface Reading {
  readonly folded: Folded;
  readonly found: readonly Found<Word>[];
  readonly words: ReadonlySet<Word>;
}

const nothingRead: Reading = { folded: { text: '', breaks: [], cut: false }, found: [], words: new Set() };

/** Reads texts as one, each a clause of its own; the first 2,000 characters of them all together. */
export function readText(texts: readonly string[]): Reading {
  if (texts.length === 0) return nothingRead;
  const folded = fold(texts.length === 1 ? (texts[0] ?? '') : texts.join('\n'));
  if (folded.text === '') return nothingRead;
  const found = find(folded);
  return { folded, found, words: new Set(found.map((hit) => hit.concept)) };
}

/** Is every word of the text one of these? False for an empty text, and for one that was not read to its end. */
export function saysOnly(reading: Reading, allowed: ReadonlySet<Word>): boolean {
  const { text, cut } = reading.folded;
  if (text === '' || cut) return false;
  let at = 0;
  // Found phrases are sorted by start: walk on as far as they reach without a gap.
  for (const hit of reading.found) {
    if (!allowed.has(hit.concept)) continue;
    if (hit.start > at) return false;
    at = Math.max(at, hit.end + 1);
  }
  return at >= text.length;
}
