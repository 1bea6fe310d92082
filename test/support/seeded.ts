/** fast-check with seeds that can be had again: in CI one for each test, by its name; elsewhere another one every time. */
import { hash } from 'node:crypto';
import fc from 'fast-check';

/** Draws what a failure printed (`seed: 1001`) once more. */
const VARIABLE = 'RYGGRAD_TEST_SEED';

/**
 * @param test full name of the test; in CI a red run must come from the change and not from dice
 * @returns a whole number of 32 bits; undefined leaves it to fast-check, which prints it on failure
 * @throws Error when the variable holds no whole number
 */
export function seedOf(test: string, env: Readonly<Record<string, string | undefined>>): number | undefined {
  const wanted = env[VARIABLE];
  if (wanted !== undefined && wanted !== '') {
    const seed = Number(wanted);
    if (!Number.isSafeInteger(seed)) throw new Error(`${VARIABLE} must be a whole number`);
    return seed;
  }
  return env.CI ? hash('sha256', test, 'buffer').readInt32BE() : undefined;
}

function ofThisTest(): number | undefined {
  return seedOf(expect.getState().currentTestName ?? '', process.env);
}

/** For tests with dice of their own; to be put into what they expect, so that a failure tells it. */
export function drawnSeed(): number {
  return ofThisTest() ?? Date.now();
}

beforeEach(() => {
  const { seed: _, ...others } = fc.readConfigureGlobal() ?? {};
  const seed = ofThisTest();
  fc.configureGlobal(seed === undefined ? others : { ...others, seed });
});

export { fc };
