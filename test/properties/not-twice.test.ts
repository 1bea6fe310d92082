/** Whatever was shown and overridden before: no emergency is lost by it, no conclusion changes, and nothing but what was answered is held back. */

import type { ShowingSettings } from '../../src/config/memory.ts';
import type { Advice, Decision } from '../../src/domain/decision.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import { evidenceKeys } from '../../src/memory/evidence-key.ts';
import { createShowing } from '../../src/memory/showing.ts';
import { emergencyMatters } from '../../src/rules/precedence.ts';
import type { EarlierCard } from '../../src/store/types.ts';
import { type ChartPlan, chartOf, chartPlan, NOW, resourcesOf } from '../support/arbitrary-chart.ts';
import { parts } from '../support/real-parts.ts';
import { fc } from '../support/seeded.ts';

const { readFacts, evaluate } = parts();
const settings: ShowingSettings = {
  mode: 'active',
  shadowEmergencies: 'show',
  shadowDecision: 'hide',
  checklistDays: 7,
  overriddenDays: 30,
};
const lately = new Date(NOW.getTime() - 3_600_000).toISOString();
const CHECKLIST = 'completeRedFlagChecklist';

interface Second {
  readonly first: Decision;
  readonly second: Decision;
  readonly withheld: (advice: Advice) => string | undefined;
}

function decide(plan: ChartPlan, resources = resourcesOf(plan)): { facts: PatientFacts; decision: Decision } {
  const facts = readFacts(chartOf(plan, resources), NOW);
  return { facts, decision: evaluate(facts, { profile: 'current', traced: false }) };
}

/** The same call once more, after everything that can be said of it was overridden. */
async function onceMore(plan: ChartPlan, own: Partial<ShowingSettings> = {}): Promise<Second> {
  const { facts, decision } = decide(plan);
  const keys = evidenceKeys(decision, facts);
  const off = new Set([CHECKLIST] as const);
  const said = [...decision.advice, ...evaluate(facts, { profile: 'current', traced: false, switchedOff: off }).advice];
  const earlier = said.map(
    (advice): EarlierCard => ({
      uuid: 'u',
      advice: advice.code,
      evidenceKey: keys(advice),
      shownAt: lately,
      overriddenAt: lately,
    }),
  );
  const showing = createShowing({ settings: { ...settings, ...own }, earlierCards: async () => earlier });
  const choice = await showing.choose(decision, facts, NOW);
  const second =
    choice.stepsBack.size === 0
      ? decision
      : evaluate(facts, { profile: 'current', traced: false, switchedOff: choice.stepsBack });
  return {
    first: decision,
    second,
    withheld: (advice) => choice.withheld(advice, advice.indicator ?? 'info', choice.evidenceKey(advice)),
  };
}

const mustBeSaid = ({ code, indicator }: Advice): boolean =>
  emergencyMatters.has(code) || indicator === 'critical' || code === 'dataUnavailable';

it('an emergency, a possible one and a gap in the record are said every time', async () => {
  await fc.assert(
    fc.asyncProperty(chartPlan, async (plan) => {
      const { first, second, withheld } = await onceMore(plan);
      for (const advice of first.advice.filter(mustBeSaid)) {
        expect(second.advice.map(({ code }) => code)).toContain(advice.code);
        expect(withheld(advice)).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

it('everything else that was answered is held back, and the conclusions stay', async () => {
  await fc.assert(
    fc.asyncProperty(chartPlan, async (plan) => {
      const { first, second, withheld } = await onceMore(plan);
      const { triage, urgency, imaging, orders } = second;
      expect({ triage, urgency, imaging, orders }).toEqual({
        triage: first.triage,
        urgency: first.urgency,
        imaging: first.imaging,
        orders: first.orders,
      });
      expect(second.advice.map(({ code }) => code)).not.toContain(CHECKLIST);
      for (const advice of second.advice) if (!mustBeSaid(advice)) expect(withheld(advice)).toBe('overridden');
      const gone = first.advice.filter(({ code }) => !second.advice.some((one) => one.code === code));
      expect(gone.filter(({ code }) => code !== CHECKLIST)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('in shadow mode every emergency is shown and nothing else, unless the site hides it', async () => {
  await fc.assert(
    fc.asyncProperty(chartPlan, fc.constantFrom('show', 'hide'), async (plan, shadowEmergencies) => {
      const { first, withheld } = await onceMore(plan, { mode: 'shadow', shadowEmergencies });
      for (const advice of first.advice) {
        const isShown = shadowEmergencies === 'show' && mustBeSaid(advice) && advice.code !== 'dataUnavailable';
        expect(withheld(advice)).toBe(isShown ? undefined : 'shadow');
      }
    }),
    { numRuns: 300 },
  );
});

it('the fingerprint does not hang on the order of the record', () => {
  fc.assert(
    fc.property(chartPlan, (plan) => {
      const keysOf = (resources: ReturnType<typeof resourcesOf>) => {
        const { facts, decision } = decide(plan, resources);
        return decision.advice.map(evidenceKeys(decision, facts));
      };
      const resources = resourcesOf(plan);
      expect(keysOf(resources.toReversed())).toEqual(keysOf(resources));
    }),
    { numRuns: 300 },
  );
});
