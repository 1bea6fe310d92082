/** The two windows to the day, and the fingerprint of an advice: what leaves it as it is, and what makes it another. */
import type { ShowingSettings } from '../../src/config/memory.ts';
import type { AdviceCode } from '../../src/domain/advice.ts';
import { evidenceKeys } from '../../src/memory/evidence-key.ts';
import { createShowing } from '../../src/memory/showing.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import type { EarlierCard } from '../../src/store/types.ts';
import { buildFacts, type FactsSpec } from '../support/facts-builder.ts';

const evaluate = createEvaluator();
const decided = (spec: FactsSpec) => {
  const facts = buildFacts(spec);
  return { facts, decision: evaluate(facts, { profile: 'current', traced: false }) };
};
const keyOf = (spec: FactsSpec, code?: AdviceCode): string => {
  const { facts, decision } = decided(spec);
  const advice = decision.advice.find((one) => code === undefined || one.code === code);
  if (advice === undefined) throw new Error(`no advice among ${decision.advice.map((one) => one.code).join()}`);
  return evidenceKeys(decision, facts)(advice);
};

const NOW = new Date('2026-11-22T12:00:00Z');
const daysAgo = (days: number, milliseconds = 0): string =>
  new Date(NOW.getTime() - days * 86_400_000 + milliseconds).toISOString();
const settings: ShowingSettings = {
  mode: 'active',
  shadowEmergencies: 'show',
  shadowDecision: 'hide',
  checklistDays: 7,
  overriddenDays: 30,
};
const unasked: FactsSpec = { days: 10 };
const order: FactsSpec = { days: 10, allNegatives: true, orders: ['mr-lumbar'] };

async function choice(spec: FactsSpec, earlier: Partial<EarlierCard>, own: Partial<ShowingSettings> = {}) {
  const { facts, decision } = decided(spec);
  const [advice] = decision.advice;
  if (advice === undefined) throw new Error('no advice');
  const evidenceKey = evidenceKeys(decision, facts)(advice);
  const looked: Date[] = [];
  const card = { uuid: 'u', advice: advice.code, evidenceKey, shownAt: daysAgo(1), ...earlier };
  const earlierCards = async (since: Date) => {
    looked.push(since);
    return [card];
  };
  const showing = createShowing({ settings: { ...settings, ...own }, earlierCards });
  const chosen = await showing.choose(decision, facts, NOW);
  const withheld = chosen.withheld(advice, advice.indicator ?? 'info', chosen.evidenceKey(advice));
  return { advice: advice.code, stepsBack: [...chosen.stepsBack], withheld, looked };
}

describe('the checklist', () => {
  it.each([
    [daysAgo(7, 1), true],
    [daysAgo(7), false],
    [daysAgo(8), false],
    [daysAgo(0), true],
  ])('shown at %s: steps back %p', async (shownAt, stepsBack) => {
    const found = await choice(unasked, { shownAt }, { overriddenDays: 0 });
    expect([found.advice, found.stepsBack]).toEqual([
      'completeRedFlagChecklist',
      stepsBack ? ['completeRedFlagChecklist'] : [],
    ]);
    expect(found.looked).toEqual([new Date(daysAgo(7))]);
  });

  it('does not step back for another card that was shown', async () => {
    expect((await choice(unasked, { advice: 'followUp' })).stepsBack).toEqual([]);
  });
});

describe('a card that was overridden', () => {
  it.each([
    [daysAgo(30, 1), 'overridden'],
    [daysAgo(30), undefined],
    [undefined, undefined],
  ])('at %s is withheld: %p', async (overriddenAt, withheld) => {
    expect((await choice(order, overriddenAt === undefined ? {} : { overriddenAt })).withheld).toBe(withheld);
  });

  it.each([
    [0.4, 'overridden'],
    [0.6, undefined],
  ])(
    'because it is left to the next contact, is not seen again in this one: after %p days %p',
    async (days, withheld) => {
      const reason = { system: 'https://ryggrad.github.io/fhir/CodeSystem/override-reason', code: 'nextContact' };
      expect((await choice(order, { overriddenAt: daysAgo(days), reason })).withheld).toBe(withheld);
      const other = { ...reason, system: 'https://ehr.example/reasons' };
      expect((await choice(order, { overriddenAt: daysAgo(days), reason: other })).withheld).toBe('overridden');
    },
  );

  it('is not withheld on other evidence, or for another advice', async () => {
    const overriddenAt = daysAgo(1);
    expect((await choice(order, { overriddenAt, evidenceKey: 'other' })).withheld).toBeUndefined();
    expect((await choice(order, { overriddenAt, advice: 'followUp' })).withheld).toBeUndefined();
  });

  it.each<[string, FactsSpec]>([
    ['an emergency', { ...order, allNegatives: false, present: ['saddle-sensory-loss'] }],
    ['a possible emergency', { ...order, orders: [], allNegatives: false, present: ['sexual-dysfunction'] }],
    ['a gap in the record', { ...order, whollyUnavailable: ['MedicationRequest'], unavailable: ['MedicationRequest'] }],
  ])('is never withheld when it is %s', async (_name, spec) => {
    const { facts, decision } = decided(spec);
    const always = decision.advice.filter(({ code }) =>
      ['suspectedCaudaEquina', 'possibleEmergencySign', 'dataUnavailable'].includes(code),
    );
    expect(always).not.toEqual([]);
    const keys = evidenceKeys(decision, facts);
    const earlier = always.map((one) => ({
      uuid: 'u',
      advice: one.code,
      evidenceKey: keys(one),
      shownAt: daysAgo(1),
      overriddenAt: daysAgo(1),
    }));
    const { withheld } = await createShowing({ settings, earlierCards: async () => earlier }).choose(
      decision,
      facts,
      NOW,
    );
    for (const one of always) expect(withheld(one, one.indicator ?? 'info', keys(one))).toBeUndefined();
  });

  it('looks back as far as it must and no further', async () => {
    expect((await choice(order, {})).looked).toEqual([new Date(daysAgo(30))]);
    expect((await choice(order, {}, { overriddenDays: 0 })).looked).toEqual([]);
  });
});

describe('the fingerprint', () => {
  const tablets = (grams: number): FactsSpec => ({
    days: 10,
    allNegatives: true,
    orders: [{ kind: 'medication', contexts: ['drug.paracetamol'] }],
    medication: { paracetamol: { grams: { min: grams, max: grams }, products: ['Paracetamol'], notComputed: [] } },
  });

  it.each<[string, FactsSpec, FactsSpec]>([
    ['nothing has changed', order, order],
    ['a day has passed', order, { ...order, days: 11 }],
    ['it is asked for at another hook', { ...order, hook: 'order-select' }, { ...order, hook: 'order-sign' }],
  ])('is the same when %s', (_name, one, other) => {
    expect(keyOf(other)).toBe(keyOf(one));
  });

  it.each<[string, FactsSpec, FactsSpec]>([
    ['the order is for another examination', order, { ...order, orders: ['ct-lumbar'] }],
    ['a finding is present', order, { ...order, present: ['fear-avoidance'] }],
    ['a finding is asked about', order, { ...order, asked: ['sexual-dysfunction'] }],
    ['something is not known any more', order, { ...order, unknown: ['drug-misuse'] }],
    ['one more flag is unasked', { ...order, unknown: ['fever'] }, { ...order, unknown: ['fever', 'trauma'] }],
    ['a part of the record was not read', order, { ...order, unavailable: ['Device'] }],
    ['the course is another', order, { ...order, course: 'worsening' }],
    ['the weeks have passed', order, { ...order, days: 60 }],
    ['there are new images', order, { ...order, earlier: [{ modality: 'xr', region: 'other', daysAgo: 30 }] }],
    ['a value was measured', order, { ...order, crp: 8 }],
    ['the dose is higher', tablets(5), tablets(8)],
  ])('is another when %s', (_name, one, other) => {
    expect(keyOf(other)).not.toBe(keyOf(one));
  });

  it('says nothing', () => {
    expect(keyOf(order)).toMatch(/^[\w-]{43}$/);
  });
});
