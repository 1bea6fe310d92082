/** The gate between requirements and tests: every id is tested or accounted for, and no test cites an id that is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { elsewhere, requirements } from './requirements.ts';

const LAST_ID = 153;
const testRoot = new URL('../', import.meta.url);

function citedIds(): ReadonlySet<string> {
  const files = readdirSync(testRoot, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  // A name begins with the ids it is about, in `it`, `describe` and the tables of `it.each` alike.
  const cited = files.flatMap((name) => {
    const names = readFileSync(new URL(name, testRoot), 'utf8').matchAll(/[`'"]((?:\[CH-\d+\] ?)+)/g);
    return [...names].flatMap(([, ids = '']) => [...ids.matchAll(/CH-\d+/g)].map(([id]) => id));
  });
  return new Set(cited);
}

describe('the requirements of the CDS Hooks checklist', () => {
  const ids = requirements.map(({ id }) => id);

  it('each have a test that names them', () => {
    const cited = citedIds();
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('are the only ones that tests name', () => {
    expect([...citedIds()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('account for every id of the checklist exactly once', () => {
    const numbers = [...ids.map((id) => Number(id.slice(3))), ...Object.values(elsewhere).flat()];
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: LAST_ID }, (_, index) => index + 1));
  });
});
