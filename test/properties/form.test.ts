/** Order does not matter, nothing is mutated, and every answer is a valid one, in both languages. */

import type { Locale } from '../../src/domain/language.ts';
import { type ChartPlan, chartOf, chartPlan, NOW, ordersOf, resourcesOf } from '../support/arbitrary-chart.ts';
import { parts } from '../support/real-parts.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { fc } from '../support/seeded.ts';

const { readFacts, evaluate, makeCards } = parts();

function answer(plan: ChartPlan, locale: Locale, resources = resourcesOf(plan)) {
  const facts = readFacts(chartOf(plan, resources), NOW);
  const decision = evaluate(facts, { profile: 'current', traced: false });
  const cards = decision.inScope ? makeCards(decision, facts, { locale, profile: 'current' }) : [];
  return { facts, decision, cards };
}

describe('the form of every answer', () => {
  it('is the same whatever the order of the resources', () => {
    fc.assert(
      fc.property(chartPlan, fc.infiniteStream(fc.nat()), (plan, numbers) => {
        const inOrder = resourcesOf(plan);
        const shuffled = inOrder
          .map((resource) => ({ resource, key: numbers.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ resource }) => resource);
        const first = answer(plan, 'nb', inOrder);
        const second = answer(plan, 'nb', shuffled);
        expect(second.facts).toEqual(first.facts);
        expect(second.decision).toEqual(first.decision);
        expect(second.cards.map(({ summary, detail }) => [summary, detail])).toEqual(
          first.cards.map(({ summary, detail }) => [summary, detail]),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('is deterministic and leaves the chart as it was', () => {
    fc.assert(
      fc.property(chartPlan, (plan) => {
        const resources = deepFreeze(resourcesOf(plan));
        deepFreeze(ordersOf(plan));
        const first = answer(plan, 'en', resources);
        expect(answer(plan, 'en', resources).decision).toEqual(first.decision);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is valid CDS Hooks with at most 4 cards and short summaries in both languages', () => {
    fc.assert(
      fc.property(chartPlan, (plan) => {
        for (const locale of ['nb', 'en'] as const) {
          const { cards } = answer(plan, locale);
          expect(problemsOfResponse({ cards })).toEqual([]);
          expect(cards.length).toBeLessThanOrEqual(4);
          for (const card of cards) expect([...card.summary].length).toBeLessThan(140);
        }
      }),
      { numRuns: 8_000 },
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
