/** Rules and cards meet: every advice and variant a rule can give has its words, and no words wait for a rule that is gone. */
import { loadCardTemplates } from '../../src/cards/make-cards.ts';
import { strengthPhrase } from '../../src/cards/strength.ts';
import type { AdviceCode } from '../../src/domain/advice.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import { rules } from '../../src/rules/all.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import { allAbsent, anOrder, present, someFacts, withFindings } from './a-case.ts';

const templates = loadCardTemplates();
const given = rules.flatMap((rule) => {
  const outcomes = [rule.then, ...(rule.whenUnknown ? [rule.whenUnknown] : [])];
  return outcomes.flatMap(({ advice, variant }) => {
    if (advice === undefined) return [];
    const variants = [variant, ...(rule.variations ?? []).map((variation) => variation.then.variant)];
    const perOrder = rule.per === 'order';
    return variants.map((name) => ({ rule: rule.id, advice, variant: name ?? 'default', perOrder }));
  });
});
const citations = rules.flatMap((rule) => rule.cites);

it('sees rules that give advice', () => {
  expect(given.length).toBeGreaterThan(20);
});

it('has a card for every advice of every rule', () => {
  const missing = given.filter(({ advice }) => !templates.has(advice));
  expect(missing).toEqual([]);
});

it('has words for every variant of every rule', () => {
  const missing = given.filter(({ advice, variant }) => templates.get(advice)?.variants.has(variant) === false);
  expect(missing).toEqual([]);
});

it('says of each card whether it is about an order, as the rules have it', () => {
  const wrong = given.filter(({ advice, perOrder }) => {
    const about = templates.get(advice)?.order;
    return (about === 'never' && perOrder) || (about === 'always' && !perOrder);
  });
  expect(wrong).toEqual([]);
});

it('keeps no variant that no rule gives', () => {
  const used = new Set(given.map(({ advice, variant }) => `${advice} ${variant}`));
  const unused = [...templates.values()].flatMap(({ advice, variants }) =>
    [...variants.keys()]
      .filter((name) => name !== 'default' && !used.has(`${advice} ${name}`))
      .map((name) => `${advice} ${name}`),
  );
  expect(unused).toEqual([]);
});

it('has words in both languages for every strength that a rule cites', () => {
  const strengths = new Set(citations.filter(({ says }) => says === undefined).map(({ strength }) => strength));
  const silent = [...strengths].filter(
    (strength) => !strengthPhrase(strength, 'for', 'nb') || !strengthPhrase(strength, 'against', 'en'),
  );
  expect(silent).toEqual([]);
});

describe('several rules behind one card', () => {
  const evaluate = createEvaluator();
  const adviceOn = (facts: PatientFacts, code: AdviceCode) =>
    evaluate(facts, { profile: 'current', traced: false }).advice.find((advice) => advice.code === code);

  it('let the most urgent one choose the words', () => {
    const findings = withFindings(present('fever'), present('spinal-deformity'));
    const facts = someFacts({ hook: 'patient-view', age: { min: 45, max: 45 }, findings });
    expect(adviceOn(facts, 'redFlagsPresent')).not.toHaveProperty('variant');
    const alone = someFacts({ ...facts, findings: withFindings(present('spinal-deformity')) });
    expect(adviceOn(alone, 'redFlagsPresent')).toHaveProperty('variant', 'structural');
  });

  it('let the one with the verdict choose the words', () => {
    const earlier = {
      reference: 'ImagingStudy/1',
      modality: 'mr',
      region: 'lumbar',
      daysAgo: { min: 21, max: 21 },
      date: '2026-11-01',
      newSince: 'not-met',
      showsProlapse: false,
    } as const;
    const facts = someFacts({
      age: { min: 45, max: 45 },
      findings: allAbsent(),
      duration: { days: { min: 70, max: 70 }, evidence: [] },
      course: { value: 'unchanged', evidence: [] },
      orders: [anOrder()],
      earlierImaging: [earlier],
    });
    const advice = adviceOn(facts, 'recentImagingExists');
    expect(advice).toHaveProperty('indicator', 'warning');
    expect(advice).not.toHaveProperty('variant');
  });
});
