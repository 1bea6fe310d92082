/** Values that readers of JSON and of FHIR stumble over, by what they replace. */
import type { Random } from '../random.ts';
import { anywhere } from './canary.ts';

export const numbers: readonly unknown[] = [
  0,
  -0,
  -1,
  1.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  -(2 ** 53) - 1,
  2 ** 31,
  2 ** 32,
  1e20,
  Number.MAX_VALUE,
  0.1 + 0.2,
];

export const texts: readonly string[] = [
  '',
  ' ',
  anywhere,
  `\u0000${anywhere}\u0000`,
  `${anywhere}\r\nX-Injected: 1`,
  `<script>${anywhere}</script>`,
  `[${anywhere}](javascript:alert(1))`,
  `{{context.patientId}}${anywhere}`,
  `\${${anywhere}}`,
  `'; DROP TABLE ${anywhere}; --`,
  `\u202e${anywhere}\u2066`,
  'æøåÆØÅ',
  'A\u030a a\u030a',
  '\u{1F4A9}\u{1F468}\u200d\u{1F469}',
  '\ufeff',
  '\ufffd\uffff',
  'İıſK',
  'ﬀ ﷽',
  'null',
  'undefined',
  'NaN',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../../etc/passwd',
  'L03',
  'MR LS-columna',
  'progredierende parese, inkontinens',
  `${anywhere} mg x 3`,
];

export const dates: readonly unknown[] = [
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-271821-04-20',
  '2026-02-30',
  '2026-13-01',
  '2026',
  '2026-11',
  '2026-11-22T25:61:61Z',
  '2026-11-22T10:00:00',
  '2026-11-22T10:00:00+99:99',
  '2026-11-22T10:00:60Z',
  '2026-03-29T02:30:00',
  '1900-01-01T00:00:00.000000000001Z',
  '2999-01-01T00:00:00Z',
  ` 2026-11-22`,
  '22.11.2026',
  20_261_122,
  1e20,
  null,
  ['2026-11-22'],
  { value: '2026-11-22' },
];

export const references: readonly unknown[] = [
  'Patient/en-annen',
  'Patient/',
  'Patient',
  '/',
  '#',
  '#x',
  '#self',
  'urn:uuid:00000000-0000-0000-0000-000000000000',
  `https://${anywhere}.example/fhir/Patient/1`,
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  'Patient/1/_history/2',
  'Patient?identifier=1',
  '../Patient/1',
  'Practitioner/1',
  `Patient/${'x'.repeat(65)}`,
  null,
  7,
  {},
];

/** Names that an object has without having been given them, and names that carry weight. */
export const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '0',
  '-1',
  '',
  ' ',
  '\u0000',
  anywhere,
  'resourceType',
  'id',
  'reference',
  'coding',
  'entry',
];

export const odd: readonly unknown[] = [null, true, false, 0, '', [], {}, [[]], [null], [{}], { '': null }, 'x'];

const lengths = [300, 2_000, 20_000, 200_000] as const;

export function longText(random: Random): string {
  const unit = random.pick(['x', 'å', '\u{1F4A9}', 'a ', '\\', '"', '[{', '-', '\u0301', 'mg ', `${anywhere} `]);
  return unit.repeat(Math.ceil(random.pick(lengths) / unit.length));
}

/** Mostly below the limit of the service, where readers still have to walk it. */
export function nested(value: unknown, random: Random): unknown {
  const depth = random.weighted([
    { share: 6, levels: random.whole(2, 50) },
    { share: 2, levels: random.whole(51, 80) },
    { share: 1, levels: 400 },
  ]).levels;
  const name = random.pick(['', 'a', 'contained', 'item', 'component', 'extension', 'resource']);
  let whole = value;
  for (let level = 0; level < depth; level++) whole = name === '' ? [whole] : { [name]: whole };
  return whole;
}
