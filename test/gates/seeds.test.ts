/** The dice of the tests: other ones every time at the desk, the same in CI, and those that a failure printed when asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fc, seedOf } from '../support/seeded.ts';

const CI = 'true';
const name = 'safety of every decision never lowers the urgency';

describe('the seed of a property', () => {
  it('is left to chance at the desk', () => expect(seedOf(name, {})).toBeUndefined());

  it('hangs on its name alone in CI', () => {
    expect(seedOf(name, { CI })).toBe(seedOf(name, { CI }));
    expect(Number.isInteger(seedOf(name, { CI }))).toBe(true);
    expect(seedOf(name, { CI })).not.toBe(seedOf(`${name} at all`, { CI }));
  });

  it('is the one that is asked for, and nothing that is no number', () => {
    expect(seedOf(name, { CI, RYGGRAD_TEST_SEED: '-42' })).toBe(-42);
    expect(() => seedOf(name, { RYGGRAD_TEST_SEED: 'eleven' })).toThrow('RYGGRAD_TEST_SEED must be a whole number');
  });

  it('is the one that is drawn from, and is told when the property fails', () => {
    const { seed } = fc.check(fc.property(fc.nat(), () => false));
    const wanted = seedOf(expect.getState().currentTestName ?? '', process.env);
    expect(seed).toBe(wanted ?? seed);
    const failing = () =>
      fc.assert(
        fc.property(fc.nat(), () => false),
        { seed: 1001 },
      );
    expect(failing).toThrow(/seed: 1001/);
  });
});

/** These draw nothing by themselves, or by a seed of their own. */
const others: ReadonlySet<string> = new Set([
  'support/seeded.ts',
  'support/arbitrary-chart.ts',
  'faults/fault-matrix.test.ts',
]);

it('no test takes fast-check past it', () => {
  const tests = new URL('../', import.meta.url);
  const past = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !others.has(path))
    .filter((path) => /^import .* from 'fast-check'/m.test(readFileSync(new URL(path, tests), 'utf8')));
  expect(past).toEqual([]);
});
