/** A folded text as words: which sentence and clause each stands in, what it marks, and the signs that are named. */
import { type FindingCode, isFindingCode } from '../../domain/findings.ts';
import type { ClauseBreak, Folded } from '../orders/fold.ts';
import { abbreviations } from './context-words.ts';
import {
  contextBit,
  doubtBit,
  findWords,
  isContext,
  isDoubt,
  isPart,
  isSlot,
  partBit,
  type SlotWord,
  type TextWord,
} from './vocabulary.ts';

/** A sign by name: the words that name it, first and last inclusive. */
export interface Named {
  readonly code: FindingCode;
  readonly first: number;
  readonly last: number;
  /** Gives way to what is said more firmly of the same: see `firm-signs.ts`. */
  readonly soft?: boolean;
}

/** A word or phrase that may be a piece of a sign, first and last word inclusive. */
export interface SlotHit {
  readonly slot: SlotWord;
  readonly first: number;
  readonly last: number;
}

export interface MarkedText {
  readonly words: readonly string[];
  /** By word: numbers of its sentence and its clause, rising. */
  readonly sentence: Int32Array;
  readonly clause: Int32Array;
  /** Clauses that are asked: "fraktur?", "?CES". */
  readonly asked: ReadonlySet<number>;
  /** By word: bits of `contextBit`; on the last word of a phrase only. */
  readonly context: Int32Array;
  /** By word: bits of `doubtBit`; on the last word of a phrase only. */
  readonly doubt: Int32Array;
  /** By word: bits of `partBit`. */
  readonly part: Int32Array;
  /** By word: 1 part of a sign or half of one, 2 inside a longer phrase of that kind. */
  readonly inSign: Uint8Array;
  /** By word: 1 in a whole sign; filled once the signs are known. */
  readonly ofSign: Uint8Array;
  readonly named: readonly Named[];
  /** In the order of the text. */
  readonly slots: readonly SlotHit[];
}

/** @returns undefined when no word of a sign or of half a sign stands in the text */
export function markText(folded: Folded): MarkedText | undefined {
  const found = findWords(folded);
  if (!found.some(({ concept }) => !isContext(concept) && !isDoubt(concept))) return undefined;
  const words = folded.text.split(' ');
  const count = words.length;
  const at = wordNumbers(folded.text, words);
  const marks = {
    context: new Int32Array(count),
    doubt: new Int32Array(count),
    part: new Int32Array(count),
    inSign: new Uint8Array(count),
    named: [] as Named[],
    slots: [] as SlotHit[],
  };
  for (const { concept, start, end } of found) {
    const first = at[start] ?? 0;
    mark(marks, concept, first, at[end - 1] ?? first);
  }
  return { words, ...divided(folded, words), ...marks, ofSign: new Uint8Array(count) };
}

interface Marks extends Pick<MarkedText, 'context' | 'doubt' | 'part' | 'inSign'> {
  readonly named: Named[];
  readonly slots: SlotHit[];
}

function mark({ context, doubt, part, inSign, named, slots }: Marks, concept: TextWord, first: number, last: number) {
  if (isContext(concept)) {
    context[last] = (context[last] ?? 0) | contextBit[concept];
    // "Should weakness …": its last word may be the first of the sign.
    if (concept === 'context.if') context[first] = (context[first] ?? 0) | contextBit[concept];
    return;
  }
  if (isDoubt(concept)) {
    doubt[last] = (doubt[last] ?? 0) | doubtBit[concept];
    return;
  }
  if (isSlot(concept)) {
    slots.push({ slot: concept, first, last });
    return;
  }
  for (let i = first; i <= last; i++) inSign[i] = last > first ? 2 : Math.max(1, inSign[i] ?? 0);
  if (isPart(concept)) for (let i = first; i <= last; i++) part[i] = (part[i] ?? 0) | partBit[concept];
  const code = concept.slice('sign.'.length);
  if (!isPart(concept) && isFindingCode(code)) named.push({ code, first, last });
}

/** For every place in the text the number of the word that stands there. */
function wordNumbers(text: string, words: readonly string[]): Int32Array {
  const at = new Int32Array(text.length + 1);
  let place = 0;
  for (const [number, word] of words.entries()) {
    at.fill(number, place, place + word.length + 1);
    place += word.length + 1;
  }
  return at;
}

type Divided = Pick<MarkedText, 'sentence' | 'clause' | 'asked'>;

const sentenceEnds = '.;!?\n\r|';

function divided({ breaks }: Folded, words: readonly string[]): Divided {
  const sentence = new Int32Array(words.length);
  const clause = new Int32Array(words.length);
  const asked = new Set<number>();
  let place = 0;
  let next = 0;
  let sentenceNumber = 0;
  let clauseNumber = 0;
  for (const [number, word] of words.entries()) {
    for (; next < breaks.length && (breaks[next]?.at ?? 0) <= place; next++) {
      const mark = breaks[next];
      if (mark === undefined || isNoEnd(mark, words, number - 1)) continue;
      // "?CES": the mark stands before what it asks.
      const asksNext = mark.mark === '?' && mark.at === place;
      if (mark.mark === '?' && !asksNext) asked.add(clauseNumber);
      clauseNumber += 1;
      if (sentenceEnds.includes(mark.mark)) sentenceNumber += 1;
      if (asksNext) asked.add(clauseNumber);
    }
    sentence[number] = sentenceNumber;
    clause[number] = clauseNumber;
    place += word.length + 1;
  }
  if (breaks.slice(next).some(({ mark }) => mark === '?')) asked.add(clauseNumber);
  return { sentence, clause, asked };
}

/** "Sensibilitet ridebukse? Nedsatt.": the answer belongs to what is asked. */
const answers: ReadonlySet<string> = new Set(
  'ja yes nei no nedsatt redusert reduced absent normal ua vansker pen fin fint ok god intakt bevart fine intact good'.split(
    ' ',
  ),
);
const digits = /^\d+$/;

/** Colons introduce; a full stop after an abbreviation and a mark between digits end nothing. */
function isNoEnd({ mark }: ClauseBreak, words: readonly string[], before: number): boolean {
  if (mark === ':' || (mark === '?' && answers.has(words[before + 1] ?? ''))) return true;
  if (mark !== '.' && mark !== ',') return false;
  const word = words[before] ?? '';
  if (mark === '.' && abbreviations.has(word)) return true;
  return digits.test(word) && digits.test(words[before + 1] ?? '');
}
