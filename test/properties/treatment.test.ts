/** What must hold of treatment orders for every chart there can be: manipulation is stopped, and nothing stands beside an emergency. */

import type { AdviceCode } from '../../src/domain/advice.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { FindingCode } from '../../src/domain/findings.ts';
import { type ChartPlan, chartOf, chartPlan, NOW } from '../support/arbitrary-chart.ts';
import { parts } from '../support/real-parts.ts';
import { fc } from '../support/seeded.ts';

const { readFacts, evaluate } = parts();

/** Severe deficits, emergency signs that alarm alone, and strong flags. */
const forbidding: readonly FindingCode[] = [
  'motor-deficit',
  'progressive-paresis',
  'leg-paralysis',
  'widespread-neurological-deficit',
  'saddle-sensory-loss',
  'cauda-equina-syndrome',
  'fever',
  'weight-loss',
  'drug-misuse',
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
];

/** Said beside an emergency these would draw the eye from it. */
const hushed: readonly AdviceCode[] = [
  'treatmentNotRecommended',
  'exerciseTooEarly',
  'surgeryNotIndicated',
  'surgeryMayBeConsidered',
];

const texts = [
  'Traksjon korsrygg',
  'Sengeleie, korsryggsmerter',
  'Øvelsesterapi korsrygg',
  'Akupunktur korsrygg',
  'Ryggskole',
  'Henvisning ryggkirurg',
  'Avstivning L4-S1',
  'Radiofrekvensdenervering korsrygg',
];

function decide(plan: ChartPlan, text: string): Decision {
  const orders = [{ text, reason: undefined, priority: undefined }];
  const facts = readFacts(chartOf({ ...plan, hook: 'order-sign', orders }), NOW);
  return evaluate(facts, { profile: 'current', traced: false });
}

const codes = ({ advice }: Decision): readonly AdviceCode[] => advice.map(({ code }) => code);

describe('treatment orders', () => {
  it('for manipulation are stopped by every severe deficit, emergency sign and strong flag', () => {
    fc.assert(
      fc.property(chartPlan, fc.constantFrom(...forbidding), (plan, code) => {
        const others = plan.findings.filter((finding) => finding.code !== code);
        const findings = [...others, { code, present: true, daysAgo: 0 }];
        const decision = decide({ ...plan, findings }, 'Manipulasjon av korsrygg');
        if (decision.cannotDecide) return;
        expect(codes(decision)).toContain('manipulationContraindicated');
      }),
      { numRuns: 2000 },
    );
  });

  it('draw nothing beside an emergency but what must not be done', () => {
    fc.assert(
      fc.property(chartPlan, fc.constantFrom(...texts), (plan, text) => {
        const findings = [...plan.findings, { code: 'saddle-sensory-loss' as const, present: true, daysAgo: 0 }];
        const said = codes(decide({ ...plan, findings }, text));
        expect(said).toContain('suspectedCaudaEquina');
        expect(said.filter((code) => hushed.includes(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('get no verdict, which is for images', () => {
    fc.assert(
      fc.property(chartPlan, fc.constantFrom(...texts), (plan, text) => {
        expect(decide(plan, text).orders).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
