/** What a referral says in words raises questions and lowers nothing, whatever the chart holds. */

import type { Urgency } from '../../src/domain/advice.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { type FindingCode, findingCodes, findingNames } from '../../src/domain/findings.ts';
import { notReadReasons } from '../../src/domain/not-read.ts';
import type { OrderFact, PatientFacts } from '../../src/domain/patient-facts.ts';
import { readReferralText } from '../../src/facts/referral-text/read-text.ts';
import { emergencies } from '../../src/rules/precedence.ts';
import { chartOf, chartPlan, NOW } from '../support/arbitrary-chart.ts';
import { parts } from '../support/real-parts.ts';
import { fc } from '../support/seeded.ts';

const { readFacts, evaluate } = parts();
const urgencies: readonly Urgency[] = ['none', 'routine', 'urgent', 'emergency'];
const grave: readonly FindingCode[] = findingCodes.filter((code) =>
  ['red-flag', 'emergency'].includes(findingNames[code].group),
);
const devices: readonly FindingCode[] = findingCodes.filter((code) => findingNames[code].group === 'mr-safety');

function decide(facts: PatientFacts): Decision {
  return evaluate(facts, { profile: 'current', traced: false });
}

/** The same chart, and what the text of every order says beside it. */
function saying(facts: PatientFacts, words: Partial<OrderFact>): PatientFacts {
  return { ...facts, orders: facts.orders.map((order) => ({ ...order, ...words })) };
}

const urgent = ({ urgency }: Decision) => urgencies.indexOf(urgency);
const alarms = ({ advice }: Decision) => advice.map(({ code }) => code).filter((code) => emergencies.has(code));

describe('the words of a referral', () => {
  it('never lower urgency, triage or an emergency, and never make an order right or wrong', () => {
    fc.assert(
      fc.property(
        chartPlan,
        fc.uniqueArray(fc.constantFrom(...grave), { minLength: 1, maxLength: 3 }),
        fc.subarray([...devices]),
        (plan, mentions, mentionedDevices) => {
          const facts = readFacts(chartOf(plan), NOW);
          const before = decide(saying(facts, { mentions: [], mentionedDevices: [] }));
          const after = decide(saying(facts, { mentions, mentionedDevices }));
          expect(urgent(after)).toBeGreaterThanOrEqual(urgent(before));
          expect(after.urgency === 'emergency').toBe(before.urgency === 'emergency');
          expect(alarms(after)).toEqual(alarms(before));
          if (before.inScope) expect(after.inScope).toBe(true);
          for (const [index, { verdict }] of before.orders.entries()) {
            const now = after.orders[index]?.verdict;
            const raised = [verdict, ['need-more-data'], ['change-priority']];
            expect(raised).toContainEqual(now);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('keep "not indicated" from being said while a flag they mention is not recorded as present', () => {
    fc.assert(
      fc.property(chartPlan, fc.constantFrom(...grave), (plan, code) => {
        const facts = saying(readFacts(chartOf(plan), NOW), { mentions: [code] });
        const concerned = facts.orders.some(({ concernsBack, selected }) => concernsBack && selected);
        if (!concerned || facts.findings[code].state === 'present') return;
        expect(decide(facts).imaging.advice).not.toBe('not-indicated');
      }),
      { numRuns: 3_000 },
    );
  });

  it('decide nothing by what they answer or deny', () => {
    fc.assert(
      fc.property(chartPlan, (plan) => {
        const facts = readFacts(chartOf(plan), NOW);
        const before = decide(saying(facts, { answered: [], stated: [] }));
        const stated = ['duration', 'course', 'neurology', 'earlier-imaging', 'mr-safety', 'pregnancy'] as const;
        const after = decide(saying(facts, { answered: findingCodes, stated }));
        const conclusion = ({ triage, urgency, imaging, orders }: Decision) => ({ triage, urgency, imaging, orders });
        expect(conclusion(after)).toEqual(conclusion(before));
      }),
      { numRuns: 2_000 },
    );
  });

  it('decide nothing by what was not read, but that "not indicated" is not said', () => {
    fc.assert(
      fc.property(chartPlan, fc.subarray([...notReadReasons], { minLength: 1 }), (plan, why) => {
        const facts = readFacts(chartOf(plan), NOW);
        if (facts.orders.length === 0) return;
        const before = decide(facts);
        const unavailable = [...new Set([...facts.unavailable, 'DocumentReference'])];
        const after = decide({ ...saying(facts, { notRead: { attachments: 1, why } }), unavailable });
        expect(after).toMatchObject({ triage: before.triage, urgency: before.urgency, inScope: before.inScope });
        expect(alarms(after)).toEqual(alarms(before));
        if (before.imaging.advice !== 'not-indicated') {
          expect({ imaging: after.imaging, orders: after.orders }).toEqual({
            imaging: before.imaging,
            orders: before.orders,
          });
        } else expect(after.imaging.advice).toBe('need-more-data');
      }),
      { numRuns: 3_000 },
    );
  });

  it('are read whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readReferralText(text, 2026).mentioned.size).toBeLessThanOrEqual(findingCodes.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
