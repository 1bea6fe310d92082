/** What stands where a unit belongs is never printed: it may be anything that somebody wrote. */
import { measure } from '../../src/facts/measured.ts';

const written = [
  'Kari Nordmann 3',
  'glass per dag',
  '(a)b(c)',
  '{x}5{y',
  '((',
  'mg/',
  '/',
  '4[',
  'a b\nc d',
  'x'.repeat(40),
];
const ways = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** All that is printed meanwhile. */
function printedBy(work: () => void): readonly unknown[] {
  const spoken = console;
  const before = { ...spoken };
  const printed: unknown[] = [];
  for (const way of ways) spoken[way] = (...words) => void printed.push(words);
  try {
    work();
  } finally {
    Object.assign(spoken, before);
  }
  return printed;
}

describe('a unit that UCUM does not have', () => {
  it.each(written)('%j is neither read nor printed', (unit) => {
    const printed = printedBy(() => expect(measure({ value: 38, unit }, 'Cel')).toBe('no-unit'));
    expect(printed).toEqual([]);
  });

  it('leaves the console as it was', () => {
    const { log: before } = console;
    measure({ value: 38, unit: 'en kopp te' }, 'Cel');
    const { log: after } = console;
    expect(after).toBe(before);
  });
});
