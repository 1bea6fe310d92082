/** Ordinary bodies are told at once, and none that a walk over every byte would refuse. */
import { createPlainCheck } from '../../src/http/plain-json.ts';
import { fc } from '../support/seeded.ts';

const bounds = { maxDepth: 5, maxString: 300 };
const isPlain = createPlainCheck(bounds);
const check = (text: string): boolean => isPlain(Buffer.from(text));

/** As the specification of JSON has strings; a byte at a time. */
function isWithin(bytes: Buffer): boolean {
  let [depth, deepest, longest, began] = [0, 0, 0, -1];
  for (let at = 0; at < bytes.length; at++) {
    const byte = String.fromCharCode(bytes[at] ?? 0);
    if (began >= 0) {
      if (byte === '"' || at === bytes.length - 1) longest = Math.max(longest, at - began);
      if (byte === '\\') at++;
      else if (byte === '"') began = -1;
    } else if (byte === '"') began = at + 1;
    else if ('[{'.includes(byte)) deepest = Math.max(deepest, ++depth);
    else if (']}'.includes(byte)) depth--;
  }
  return deepest <= bounds.maxDepth && longest <= bounds.maxString;
}

describe('an ordinary body', () => {
  it('is told by its nesting, to the very level', () => {
    expect(check('['.repeat(5) + ']'.repeat(5))).toBe(true);
    expect(check('['.repeat(6) + ']'.repeat(6))).toBe(false);
    expect(check(`${'{"a":'.repeat(6)}1${'}'.repeat(6)}`)).toBe(false);
  });

  it('may hold any number of brackets in texts, after escaped quotes too', () => {
    for (const before of ['', '\\"', '\\\\\\"', `${'x'.repeat(62)}\\"`, `${'x'.repeat(63)}\\\\`]) {
      expect(check(`["${before}${'['.repeat(99)}"]`)).toBe(true);
    }
    expect(check(`["\\\\",${'['.repeat(99)}]`)).toBe(false);
    expect(check(`["${'x'.repeat(61)}\\\\",${'['.repeat(99)}]`)).toBe(false);
  });

  it('has no endless text', () => {
    for (let shift = 0; shift < 64; shift++) {
      expect(check(`${' '.repeat(shift)}"${'x'.repeat(301)}"`)).toBe(false);
      expect(check(`${' '.repeat(shift)}"${'x'.repeat(100)}"`)).toBe(true);
    }
  });

  it('is told over many pages of memory, and in none of them by what lay there before', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({ index, text: 'ø\\"[[[[[[' }));
    const text = JSON.stringify(items);
    expect(text.length).toBeGreaterThan(4 * 65_536);
    expect(check(text)).toBe(true);
    expect(check(text.replace('"index":19999', '"index":[[[[[]]]]]'))).toBe(false);
    expect(check('['.repeat(200))).toBe(false);
    expect(check('[]')).toBe(true);
  });

  it('is never one that a walk would refuse, whatever the bytes', () => {
    const piece = fc.constantFrom(
      '"',
      '\\',
      '\\"',
      '\\\\',
      '[',
      '{',
      ']',
      '}',
      'x',
      ' ',
      'ø',
      'x'.repeat(60),
      '[]'.repeat(30),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        return !isPlain(bytes) || isWithin(bytes);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never told where nothing may be compiled while running: then every body is walked', () => {
    const { WebAssembly: engine } = globalThis as unknown as { WebAssembly?: object };
    try {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
      expect(createPlainCheck(bounds)(Buffer.from('{}'))).toBe(false);
    } finally {
      Object.assign(globalThis, { WebAssembly: engine });
    }
  });

  it('is known for one in nearly every case', () => {
    const shallow = fc.json({ maxDepth: 2 });
    let plain = 0;
    fc.assert(
      fc.property(shallow, (text) => {
        if (check(text)) plain++;
      }),
      { numRuns: 500 },
    );
    expect(plain).toBeGreaterThan(450);
  });
});
