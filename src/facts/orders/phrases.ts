/** Finds many phrases in one pass over folded text (Aho and Corasick 1975): linear time, whatever the text holds. */
import { type Folded, fold } from './fold.ts';

/**
 * Concept to its phrases, separated by commas. A phrase stands for whole words; `korsrygg*` also for words that begin
 * so, `*prolaps` for words that end so, `*columna*` for words that hold it. Written as a human writes, folded like the
 * text.
 */
export type Lexicon<C extends string> = Readonly<Record<C, string>>;

export interface Found<C extends string> {
  readonly concept: C;
  /** Whole words covered: start inclusive, end exclusive, in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Letters of the phrase itself: of phrases over the same words the longest is meant. */
  readonly weight: number;
}

export type PhraseFinder<C extends string> = (folded: Folded) => readonly Found<C>[];

interface Phrase<C extends string> {
  readonly concept: C;
  readonly length: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** a-z, 0-9 and the blank. */
const alphabet = 37;

export function compilePhrases<C extends string>(lexicon: Lexicon<C>): PhraseFinder<C> {
  const automaton = new Automaton<C>();
  for (const concept in lexicon) {
    for (const written of lexicon[concept].split(',')) automaton.add(concept, written.trim());
  }
  automaton.link();
  return (folded) => mostSpecific(automaton.find(folded.text));
}

const noPhrases: readonly never[] = [];

class Automaton<C extends string> {
  /** Of every node the letter that leads to it, its first child and its next sibling; 0 is the root, and nobody's child. */
  readonly #letter: number[] = [0];
  readonly #firstChild: number[] = [0];
  readonly #sibling: number[] = [0];
  /** Phrases that end at a node; most nodes have none. */
  readonly #ends: (readonly Phrase<C>[] | undefined)[] = [undefined];
  /** One row of `alphabet` follow-up nodes per node, laid out once all nodes are known. */
  #rows = new Int32Array(0);

  add(concept: C, written: string): void {
    const core = fold(written.replaceAll('*', '')).text;
    let node = 0;
    for (let i = 0; i < core.length; i++) node = this.#childOf(node, symbol(core, i));
    const phrase = { concept, length: core.length, openStart: written.startsWith('*'), openEnd: written.endsWith('*') };
    this.#ends[node] = [...(this.#ends[node] ?? noPhrases), phrase];
  }

  #childOf(node: number, letter: number): number {
    let child = this.#firstChild[node] ?? 0;
    while (child !== 0 && this.#letter[child] !== letter) child = this.#sibling[child] ?? 0;
    if (child !== 0) return child;
    const made = this.#letter.push(letter) - 1;
    this.#sibling.push(this.#firstChild[node] ?? 0);
    this.#firstChild.push(0);
    this.#ends.push(undefined);
    this.#firstChild[node] = made;
    return made;
  }

  /** Breadth first: where no letter follows, go on from the longest ending that is itself a beginning. */
  link(): void {
    const count = this.#letter.length;
    const rows = new Int32Array(count * alphabet);
    const fallback = new Int32Array(count);
    const queue = new Int32Array(count);
    let last = 0;
    for (let head = 0; head <= last; head++) {
      const node = queue[head] ?? 0;
      const back = (fallback[node] ?? 0) * alphabet;
      if (node !== 0) {
        rows.copyWithin(node * alphabet, back, back + alphabet);
        this.#ends[node] = together(this.#ends[node], this.#ends[fallback[node] ?? 0]);
      }
      for (let child = this.#firstChild[node] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
        const letter = this.#letter[child] ?? 0;
        fallback[child] = node === 0 ? 0 : (rows[back + letter] ?? 0);
        rows[node * alphabet + letter] = child;
        queue[++last] = child;
      }
    }
    this.#rows = rows;
  }

  find(text: string): Found<C>[] {
    const found: Found<C>[] = [];
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      node = this.#rows[node * alphabet + symbol(text, i)] ?? 0;
      for (const phrase of this.#ends[node] ?? noPhrases) {
        const hit = inWords(text, i + 1, phrase);
        if (hit !== undefined) found.push(hit);
      }
    }
    return found;
  }
}

/** One list is handed on as it is where the other is empty. */
function together<P>(own: readonly P[] | undefined, others: readonly P[] | undefined): readonly P[] | undefined {
  if (own === undefined || others === undefined) return own ?? others;
  return [...own, ...others];
}

function symbol(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97) return code - 97;
  return code >= 48 ? code - 22 : 36;
}

/** The hit widened to whole words, if the phrase allows letters where they stand. */
function inWords<C extends string>(text: string, end: number, phrase: Phrase<C>): Found<C> | undefined {
  const start = end - phrase.length;
  const wordStart = text.lastIndexOf(' ', start - 1) + 1;
  const blank = text.indexOf(' ', end);
  const wordEnd = blank === -1 ? text.length : blank;
  if (wordStart !== start && !phrase.openStart) return undefined;
  if (wordEnd !== end && !phrase.openEnd) return undefined;
  return { concept: phrase.concept, start: wordStart, end: wordEnd, weight: phrase.length };
}

/**
 * Drops what lies inside a longer phrase of the same family, its name up to the last dot: `columna` in
 * `C-columna` (both `site`), but not `korsrygg` (`site`) in `korsryggsmerter` (`complaint`).
 */
function mostSpecific<C extends string>(found: Found<C>[]): readonly Found<C>[] {
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight);
  const covers = new Map<string, Found<C>>();
  return found.filter((hit) => {
    const family = familyOf(hit.concept);
    const cover = covers.get(family);
    if (cover !== undefined && hit.end <= cover.end && hit.weight < cover.weight) return false;
    if (cover === undefined || hit.end >= cover.end) covers.set(family, hit);
    return true;
  });
}

function familyOf(concept: string): string {
  const dot = concept.lastIndexOf('.');
  return dot === -1 ? concept : concept.slice(0, dot);
}
