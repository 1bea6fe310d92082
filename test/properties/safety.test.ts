/** What must hold for every chart there can be; together with the other files here at least 100,000 random cases. */

import type { FhirResource } from 'fhir/r4';
import type { Urgency } from '../../src/domain/advice.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { FindingCode } from '../../src/domain/findings.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import type { Chart } from '../../src/facts/chart.ts';
import { type ChartPlan, chartOf, chartPlan, NOW, observation, resourcesOf } from '../support/arbitrary-chart.ts';
import { parts } from '../support/real-parts.ts';
import { requiredNegatives } from '../support/required-negatives.ts';
import { fc } from '../support/seeded.ts';

const { readFacts, evaluate } = parts();

const alarmsAlone: readonly FindingCode[] = [
  'saddle-sensory-loss',
  'perineal-paresis',
  'reduced-sphincter-tone',
  'pathological-sacral-reflexes',
  'progressive-paresis',
  'leg-paralysis',
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'suspected-visceral-cause',
];
const strongFlags: readonly FindingCode[] = [
  'fever',
  'weight-loss',
  'cancer-history',
  'drug-misuse',
  'steroid-use',
  'immunosuppressant-use',
  'trauma',
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
];
const urgencies: readonly Urgency[] = ['none', 'routine', 'urgent', 'emergency'];

const encounterOf = (code: string) => (start: string) => ({
  resourceType: 'Encounter' as const,
  id: 'deed',
  status: 'finished' as const,
  class: { code },
  subject: { reference: 'Patient/p1' },
  period: { start },
});
const deeds = ['EMER', 'ACUTE', 'IMP'].map(encounterOf);
/** Where it was done: before, at the encounter that the finding names, or at the encounter of the call. */
const places = ['before', 'named', 'called'] as const;
/** The evening before, and the morning of the very consultation, which records its findings with the day alone. */
const lastNight = new Date(NOW.getTime() - 12 * 3_600_000).toISOString();
const today = NOW.toISOString().slice(0, 10);
const thisMorning = `${today}T08:00:00Z`;

function foundToday(resource: FhirResource, encounter: object): FhirResource {
  return resource.resourceType === 'Observation' && resource.effectiveDateTime?.startsWith(today) === true
    ? { ...resource, effectiveDateTime: today, ...encounter }
    : resource;
}

function decide(chart: Chart): { facts: PatientFacts; decision: Decision } {
  const facts = readFacts(chart, NOW);
  return { facts, decision: evaluate(facts, { profile: 'current', traced: false }) };
}

describe('safety of every decision', () => {
  it('says plain "not indicated" only when every required negative is recorded and nothing is unreadable', () => {
    fc.assert(
      fc.property(chartPlan, (plan) => {
        const { facts, decision } = decide(chartOf(plan));
        if (decision.imaging.advice !== 'not-indicated') return;
        expect(requiredNegatives.filter((code) => facts.findings[code].state !== 'absent')).toEqual([]);
        expect(strongFlags.filter((code) => facts.findings[code].state === 'present')).toEqual([]);
        expect(facts.unavailable).toEqual([]);
        expect(decision.urgency).not.toBe('emergency');
      }),
      { numRuns: 40_000 },
    );
  });

  it('shows a recent emergency sign as an emergency whatever else the chart holds, on every hook', () => {
    fc.assert(
      fc.property(
        chartPlan,
        fc.constantFrom(...alarmsAlone),
        fc.integer({ min: 0, max: 13 }),
        (plan, sign, daysAgo) => {
          const others = plan.findings.filter(({ code }) => code !== sign);
          const chart = chartOf({ ...plan, findings: [...others, { code: sign, present: true, daysAgo }] });
          const { decision } = decide(chart);
          expect(decision.inScope).toBe(true);
          expect(decision.urgency).toBe('emergency');
          expect(decision.cannotDecide).toBe(false);
          expect(decision.advice[0]?.indicator ?? 'critical').toBe('critical');
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('takes no emergency as in hand by what was done before it, or at the consultation where it is found', () => {
    fc.assert(
      fc.property(chartPlan, fc.constantFrom(...deeds), fc.constantFrom(...places), (plan, deed, place) => {
        const known = { ...plan, findings: plan.findings.filter((one) => !one.present || one.daysAgo > 0) };
        const done = deed(place === 'before' ? lastNight : thisMorning);
        if (decide(chartOf(known, [...resourcesOf(known), done])).decision.urgency === 'emergency') return;
        const encounter = place === 'named' ? { encounter: { reference: 'Encounter/deed' } } : {};
        const all = resourcesOf(plan).map((one) => (place === 'before' ? one : foundToday(one, encounter)));
        const call = place === 'called' ? { encounterId: 'deed' } : {};
        const { urgency, advice } = decide({ ...chartOf(plan, [...all, done]), ...call }).decision;
        if (urgency !== 'emergency') return;
        expect(advice[0]).toMatchObject({ indicator: 'critical' });
        expect(advice[0]?.variant).not.toBe('inHand');
      }),
      { numRuns: 10_000 },
    );
  });

  it('never lowers the urgency when a red flag is added', () => {
    fc.assert(
      fc.property(chartPlan, fc.constantFrom(...strongFlags, ...alarmsAlone), (plan, flag) => {
        const without: ChartPlan = { ...plan, findings: plan.findings.filter(({ code }) => code !== flag) };
        const before = decide(chartOf(without)).decision;
        const added = [...resourcesOf(without), observation('added', flag, true, 0)];
        const after = decide(chartOf(without, added)).decision;
        expect(urgencies.indexOf(after.urgency)).toBeGreaterThanOrEqual(urgencies.indexOf(before.urgency));
        expect(after.imaging.advice).not.toBe('not-indicated');
      }),
      { numRuns: 15_000 },
    );
  });

  it('does not reassure more when a denied finding is no longer recorded or a type cannot be read', () => {
    fc.assert(
      fc.property(chartPlan, fc.nat(), fc.boolean(), (plan, pick, unreadable) => {
        const before = decide(chartOf(plan)).decision;
        const denied = plan.findings.filter(({ present }) => !present);
        const gone = denied[pick % Math.max(1, denied.length)];
        const after = decide(
          chartOf(
            unreadable
              ? { ...plan, unavailable: [...plan.unavailable, 'Observation'] }
              : { ...plan, findings: plan.findings.filter((one) => one !== gone) },
          ),
        ).decision;
        if (after.imaging.advice === 'not-indicated') expect(before.imaging.advice).toBe('not-indicated');
        expect(urgencies.indexOf(after.urgency)).toBeGreaterThanOrEqual(
          before.urgency === 'emergency' ? urgencies.indexOf('emergency') : 0,
        );
      }),
      { numRuns: 15_000 },
    );
  });
});
