/** How many threads decide calls: what may be said, and that a fault is named by its variable and never by its value. */
import { loadConfig } from '../../src/config.ts';
import { problemsOf } from '../support/config-problems.ts';

it('is left to the machine by itself', () => expect(loadConfig({}).threads).toBe('auto'));

const taken: readonly (readonly [string, number | 'auto'])[] = [
  ['0', 0],
  ['1', 1],
  ['4', 4],
  ['32', 32],
  ['auto', 'auto'],
];

it.each(taken)('%s is taken', (text, threads) => expect(loadConfig({ RYGGRAD_THREADS: text }).threads).toBe(threads));

it.each(['33', '-1', 'abc', '1.5', '100', '1e1', '0x2', 'AUTO', ' 2 3'])('%s is refused', (text) => {
  expect(problemsOf({ RYGGRAD_THREADS: text })).toEqual([
    'RYGGRAD_THREADS: must be auto or a whole number from 0 to 32',
  ]);
});

describe('in the file', () => {
  const inFile = { RYGGRAD_CONFIG: 'ryggrad.yaml' };

  it.each(taken)('%s is taken', (text, threads) => {
    expect(loadConfig(inFile, `threads: ${text}`).threads).toBe(threads);
  });

  it('it gives way to the environment', () => {
    expect(loadConfig({ ...inFile, RYGGRAD_THREADS: '0' }, 'threads: 4').threads).toBe(0);
  });

  it.each(['33', '-1', 'abc', '1.5', '[1, 2]'])('%s is refused', (text) => {
    expect(problemsOf(inFile, `threads: ${text}`)).toEqual([expect.stringMatching(/^threads: must be /)]);
  });
});
