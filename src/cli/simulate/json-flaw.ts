/** Finds the line on which a document stops being JSON; V8 does not always say. */

const lexeme = /\s*(?:([{}[\],:])|("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(-?\d[\d.eE+-]*|true|false|null))/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next';

/**
 * Reads as far as the grammar of RFC 8259 lets it.
 *
 * @param text a document that JSON.parse has refused
 * @returns line, from 1
 */
export function lineOfFlaw(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  lexeme.lastIndex = 0;
  for (;;) {
    const from = lexeme.lastIndex;
    const [, sign, string, scalar] = lexeme.exec(text) ?? [];
    const next = step(expected, sign ?? (string === undefined ? scalar && 'scalar' : 'string'), open);
    if (next === undefined) return lineAt(text, from);
    expected = next;
  }
}

/** @returns what may come next; undefined when the lexeme is out of place */
function step(expected: Expected, found: string | undefined, open: string[]): Expected | undefined {
  const inside = open.at(-1);
  if (expected === 'colon') return found === ':' ? 'value' : undefined;
  if (found === ',' && expected === 'next') return inside === '{' ? 'key' : inside === '[' ? 'value' : undefined;
  const mayEnd = expected === 'next' || expected.endsWith('-or-end');
  if (mayEnd && ((found === '}' && inside === '{') || (found === ']' && inside === '['))) {
    open.pop();
    return 'next';
  }
  if (expected.startsWith('key')) return found === 'string' ? 'colon' : undefined;
  if (expected === 'next') return undefined;
  if (found !== '{' && found !== '[') return found === 'string' || found === 'scalar' ? 'next' : undefined;
  open.push(found);
  return found === '{' ? 'key-or-end' : 'value-or-end';
}

/** The first thing that is no blank after `from`. */
function lineAt(text: string, from: number): number {
  const rest = text.slice(from);
  const at = from + (rest.length - rest.trimStart().length);
  return text.slice(0, at).split('\n').length;
}
