/** The display of an ordered code: a catalogue has a few hundred, which come again with every order, so each is read once. */
import type { Concepts } from './fields.ts';

/** Names longer than this are not remembered; nor are more than so many per generation. */
const longestName = 120;
const namesPerGeneration = 256;

/** The display, where one coded thing without a text of its own leaves nothing else to read. */
export function onlyDisplay({ codings, texts }: Concepts): string | undefined {
  const [only] = codings;
  if (codings.length !== 1 || texts.length !== 1 || only?.code === undefined) return undefined;
  return only.display === texts[0] ? only.display : undefined;
}

/**
 * @returns a function that reads under a key that holds the display, and remembers in two generations of fixed size.
 * Free text is not read here, for nothing of a record is kept.
 */
export function createNameMemory<T>(): (key: string, read: () => T) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, read) => {
    if (key.length > longestName) return read();
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? read();
    if (young.size >= namesPerGeneration) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
