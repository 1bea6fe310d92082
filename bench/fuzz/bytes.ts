/** Changes to the bytes of a body: what a broken client, a broken line or an attacker sends. */
import type { Random } from '../random.ts';
import { anywhere } from './canary.ts';

type Change = (body: Buffer, random: Random) => Buffer;

const at = (body: Buffer, random: Random): number => random.whole(0, body.length);
const spliced = (body: Buffer, from: number, to: number, between: Buffer): Buffer =>
  Buffer.concat([body.subarray(0, from), between, body.subarray(to)]);

const flip: Change = (body, random) => {
  const copy = Buffer.from(body);
  for (let bits = random.whole(1, 8); bits > 0 && copy.length > 0; bits--) {
    const place = random.whole(0, copy.length - 1);
    copy[place] = (copy[place] ?? 0) ^ (1 << random.whole(0, 7));
  }
  return copy;
};

const truncate: Change = (body, random) => body.subarray(0, at(body, random));

const cut: Change = (body, random) => {
  const from = at(body, random);
  return spliced(body, from, Math.min(body.length, from + random.whole(1, 200)), Buffer.alloc(0));
};

const junk: readonly Buffer[] = [
  Buffer.from([0]),
  Buffer.from([0xff]),
  Buffer.from([0xc0, 0x80]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf4, 0x90, 0x80, 0x80]),
  Buffer.from([0xe2, 0x82]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from(','),
  Buffer.from('"'),
  Buffer.from('}{'),
  Buffer.from(']'),
  Buffer.from('['.repeat(70)),
  Buffer.from('['.repeat(100_000)),
  Buffer.from('\\'),
  Buffer.from('\\u0000'),
  Buffer.from('\\ud83d'),
  Buffer.from('// '),
  Buffer.from('NaN'),
  Buffer.from('1e999'),
  Buffer.from('-'),
  Buffer.from(' '.repeat(5_000)),
  Buffer.from(`"${anywhere}":"${anywhere}",`),
  Buffer.from('"__proto__":{"hook":"x"},'),
];

const insert: Change = (body, random) => {
  const place = at(body, random);
  return spliced(body, place, place, random.pick(junk));
};

const prepend: Change = (body, random) => Buffer.concat([random.pick(junk), body]);
const append: Change = (body, random) => Buffer.concat([body, random.pick([...junk, body])]);

/** The characters of ASCII text between two quotes, as escapes: the same JSON by the standard. */
const spellOut: Change = (body, random) => {
  const text = body.toString('latin1');
  const words = [...text.matchAll(/"([\w.:/-]{1,40})"/g)];
  if (words.length === 0) return body;
  const { index, 1: word = '' } = random.pick(words);
  const escapes = [...word].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return spliced(body, index + 1, index + 1 + word.length, Buffer.from(escapes));
};

/** The last of two members with one name wins in JSON.parse, the first in other readers. */
const repeatKey: Change = (body, random) => {
  const keys = [...body.toString('latin1').matchAll(/"(\w{1,40})":/g)];
  if (keys.length === 0) return body;
  const { index, 1: key = '' } = random.pick(keys);
  const value = random.pick(['null', '"x"', '[]', '{}', '7', `"${anywhere}"`]);
  return spliced(body, index, index, Buffer.from(`"${key}":${value},`));
};

const number: Change = (body, random) => {
  const numbers = [...body.toString('latin1').matchAll(/(?<=[:[,])-?\d+(?:\.\d+)?/g)];
  if (numbers.length === 0) return body;
  const { index, 0: digits } = random.pick(numbers);
  const by = random.pick(['1e999', '-1e999', '1E400', '0.0000000000000000000000000001', '1'.repeat(400), '01', '+1']);
  return spliced(body, index, index + digits.length, Buffer.from(by));
};

const blanks: Change = (body, random) =>
  Buffer.from(body.toString('latin1').replaceAll('":', `"${random.pick([' ', '\t', '\r\n', '\n\n'])}:`), 'latin1');

const otherEncoding: Change = (body, random) =>
  Buffer.from(body.toString('utf8'), random.pick(['latin1', 'utf16le', 'base64'] as const));

const changes: readonly { readonly share: number; readonly change: Change }[] = [
  { share: 4, change: flip },
  { share: 2, change: truncate },
  { share: 2, change: cut },
  { share: 3, change: insert },
  { share: 1, change: prepend },
  { share: 1, change: append },
  { share: 4, change: spellOut },
  { share: 4, change: repeatKey },
  { share: 2, change: number },
  { share: 1, change: blanks },
  { share: 1, change: otherEncoding },
];

/** Spoils the bytes once or twice. */
export function changeBytes(body: Buffer, random: Random): Buffer {
  const once = random.weighted(changes).change(body, random);
  return random.chance(0.2) ? random.weighted(changes).change(once, random) : once;
}
