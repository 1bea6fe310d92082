/** Every recommendation is carried, with proof, or has its reason; and at least 95 of the 122 are carried. */
import { problemsOf, readCoverage, readRecommendations } from '../support/coverage.ts';

const recommendations = readRecommendations();
const coverage = readCoverage();
/** Issue 3: "at least 95 of 122 rows carried". */
const ENOUGH = 95;

describe('the recommendations', () => {
  it('are all there, and nothing else is mapped', () => {
    expect(recommendations).toHaveLength(122);
    const known = new Set(recommendations.map(({ id }) => id));
    expect(Object.keys(coverage).filter((id) => !known.has(id))).toEqual([]);
  });

  it('are each carried or have a reason why not', () => {
    const silent = recommendations.filter(({ id }) => !coverage[id]?.proof?.length && !coverage[id]?.note);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it(`are carried in at least ${ENOUGH} rows`, () => {
    const carried = recommendations.filter(({ id }) => (coverage[id]?.proof ?? []).length > 0);
    expect(carried.length).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('a row that is carried fails without what carries it', () => {
  for (const { id, recommendation } of recommendations) {
    for (const proof of coverage[id]?.proof ?? []) {
      it(`${id} ${recommendation}: ${proof.vignette}`, () => expect(problemsOf(proof)).toEqual([]));
    }
  }
});

describe('the proof itself', () => {
  it('finds a vignette that does not hold, one that needs nothing, and names that are not there', () => {
    const fever = { rule: 'red-flags.fever', vignette: 'Fever', facts: { present: ['fever'] } } as const;
    expect(problemsOf({ ...fever, answer: { urgency: 'urgent' } })).toEqual([]);
    expect(problemsOf({ ...fever, answer: { urgency: 'none' } })).toEqual(['does not hold: urgency']);
    expect(problemsOf({ ...fever, rule: 'red-flags.cancer', answer: { urgency: 'urgent' } })).toEqual([
      'holds also without what is said to carry it',
    ]);
    expect(problemsOf(fever)).toEqual(['expects nothing of the answer']);
    expect(problemsOf({ ...fever, rule: 'no.such-rule' })).toEqual([expect.stringContaining('no.such-rule')]);
    expect(problemsOf({ vignette: 'Fever', facts: fever.facts, answer: { urgency: 'urgent' } })).toHaveLength(1);
    expect(problemsOf({ rule: 'red-flags.fever', vignette: 'no such case' })).toEqual(['no vignette "no such case"']);
    expect(problemsOf({ ...fever, card: { nb: 'Henvis raskt', en: 'no such words' } })).toEqual(['does not hold: en']);
  });
});
