/** Rules and cards meet: every advice and variant a rule can give has its words, and no words wait for a rule that is gone. */
import { strengthPhrase } from '../../src/cards/basis.ts';
import { loadCardTemplates } from '../../src/cards/make-cards.ts';
import { rules } from '../../src/rules/all.ts';

const templates = loadCardTemplates();
const given = rules.flatMap((rule) => {
  const outcomes = [rule.then, ...(rule.whenUnknown ? [rule.whenUnknown] : [])];
  return outcomes.flatMap(({ advice, variant }) => {
    if (advice === undefined) return [];
    const variants = [variant, ...(rule.variations ?? []).map((variation) => variation.then.variant)];
    return variants.map((name) => ({ rule: rule.id, advice, variant: name ?? 'default' }));
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
