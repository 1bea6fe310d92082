/** Long words as hurried fingers write them: a letter left out, or two neighbours swapped. */

/** Shorter words turn into other words too easily. */
const shortest = 10;
/** What a word begins with is seldom mistyped, and keeps it apart from others. */
const firstLetters = 2;
/** Of long compounds only so much: the rest is open anyway. */
const singleWord = /^[a-zæøå]+\*?$/i;

/** @returns the same lists, with the slips of every single long word added; written once at start, free when reading */
export function withSlips<W extends string>(words: Readonly<Record<W, string>>): Readonly<Record<W, string>> {
  const all: Partial<Record<W, string>> = {};
  for (const word in words) {
    const phrases = words[word].split(',').map((phrase) => phrase.trim());
    all[word] = [...new Set(phrases.flatMap((phrase) => [phrase, ...slipsOf(phrase)]))].join(',');
  }
  return all as Readonly<Record<W, string>>;
}

function slipsOf(phrase: string): readonly string[] {
  const letters = phrase.replace('*', '');
  if (!singleWord.test(phrase) || letters.length < shortest) return [];
  const tail = phrase.endsWith('*') ? '*' : '';
  const slips: string[] = [];
  for (let i = firstLetters; i < letters.length; i++) {
    slips.push(`${letters.slice(0, i)}${letters.slice(i + 1)}${tail}`);
    slips.push(`${letters.slice(0, i)}${letters.charAt(i + 1)}${letters.charAt(i)}${letters.slice(i + 2)}${tail}`);
  }
  return slips;
}
