/** Cards about medicines, by rule and card together: both years, no drug to start with, and record text that stays text. */
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { Card } from '../../src/cds-hooks/types.ts';
import type { Profile } from '../../src/domain/advice.ts';
import type { Locale } from '../../src/domain/language.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import { buildFacts, type FactsSpec } from '../support/facts-builder.ts';
import type { OrderSpec } from '../support/order-builder.ts';

const evaluate = createEvaluator();
const makeCards = createCardMaker({ templates: loadCardTemplates(), uuid: () => 'uuid' });

function cardsOf(spec: FactsSpec, profile: Profile, locale: Locale): readonly Card[] {
  const facts = buildFacts({ allNegatives: true, ...spec });
  return makeCards(evaluate(facts, { profile, traced: false }), facts, { locale, profile });
}

const drugs: readonly OrderSpec[] = [
  { drug: ['nsaid'] },
  { drug: ['nsaid', 'coxib'] },
  { drug: ['paracetamol'] },
  { drug: ['paracetamol'], medicine: { asNeeded: 'met' } },
  { drug: ['opioid'], medicine: { opioid: 'weak' } },
  { drug: ['opioid'], medicine: { opioid: 'strong' } },
  { drug: ['opioid', 'opioid-combination', 'paracetamol'], medicine: { asNeeded: 'met' } },
  { drug: ['benzodiazepine'], medicine: { nightOnly: 'met', plannedDays: { min: 3, max: 3 } } },
  { drug: ['muscle-relaxant'], medicine: { plannedDays: { min: 30, max: 30 } } },
  { drug: ['gabapentinoid'] },
  { drug: ['antidepressant-tca'] },
];
const patients: readonly FactsSpec[] = [
  { days: 5 },
  { days: 5, present: ['dermatomal-leg-pain', 'lasegue-positive'] },
  { days: 300 },
  { days: 300, present: ['fever'] },
  { age: 80, medication: { risks: { anticoagulant: 'met', depression: 'met' } } },
];
const calls = patients.flatMap((patient) => drugs.map((order): FactsSpec => ({ ...patient, orders: [order] })));
const medicines = /^(nsaid|paracetamol|opioid|benzodiazepine|gabapentinoid|antidepressant)/;

function medicineCards(profile: Profile, locale: Locale): readonly Card[] {
  const cards = calls.flatMap((call) => cardsOf(call, profile, locale));
  return cards.filter(({ source }) => medicines.test(source.topic?.code ?? ''));
}

const profiles: readonly Profile[] = ['current', 'formi-2007'];
const locales: readonly Locale[] = ['nb', 'en'];

/** "Start with …", "give …", "try …": what a card that is about leaving a drug out must not say of another. */
const aDrug = '(paracetamol|tramadol|kodein|codeine|opioid|et opioid|an opioid|benzodiazep|gabapentin|antidepress)';
const tellsToStart = new RegExp(
  `(start med|begynn med|start with|begin with|gi|give|forsøk|try|bytt til|switch to|legg til|add) ${aDrug}`,
  'i',
);

describe.each(profiles)('under %s', (profile) => {
  it.each(locales)('every card has the 2007 text and a newer source, each with its year: %s', (locale) => {
    const cards = medicineCards(profile, locale);
    expect(cards.length).toBeGreaterThan(40);
    for (const { detail = '' } of cards) {
      const basis = detail.slice(detail.search(/\*\*(Grunnlag|Basis):\*\*/));
      expect(basis).toMatch(/FORMI 2007 (kap\.|chapter) (2|7\.1\.2)/);
      expect(basis).toMatch(/\((2010|2020|2023|2025)\)|Vår egen terskel|Our own threshold/);
    }
  });
});

describe('drugs to start with', () => {
  it.each(locales)('stand on no card under current: %s', (locale) => {
    const told = medicineCards('current', locale).filter(({ summary, detail }) =>
      tellsToStart.test(`${summary}\n${detail}`),
    );
    expect(told.map(({ summary }) => summary)).toEqual([]);
  });

  it.each(locales)('stand on the card about NSAIDs in nerve root pain by the 2007 text: %s', (locale) => {
    const told = medicineCards('formi-2007', locale).filter(({ summary, detail }) =>
      tellsToStart.test(`${summary}\n${detail}`),
    );
    expect(new Set(told.map(({ source }) => source.topic?.code))).toEqual(new Set(['nsaidInNerveRootPain']));
  });
});

describe('products in the words of the record', () => {
  const paracetamol = {
    grams: { min: 6, max: 6 },
    products: ['**Paracet** [her](https://ond.example)'],
    notComputed: ['<b>Pinex</b>'],
  };
  const [card] = cardsOf(
    { days: 5, orders: [{ drug: ['paracetamol'] }], medication: { paracetamol } },
    'current',
    'nb',
  );

  it('are named, and do not act as Markdown or HTML', () => {
    expect(card?.detail).toContain('Paracet');
    expect(card?.detail).not.toContain('**Paracet**');
    expect(card?.detail).toContain(String.raw`\[her\](https\:`);
    expect(card?.detail).not.toContain('<b>');
  });
});

describe('lengths and sums', () => {
  const nsaid = (min: number, max: number) =>
    cardsOf(
      { days: 200, orders: [{ drug: ['nsaid'] }], medication: { daysOfUse: { 'drug.nsaid': { min, max } } } },
      'current',
      'nb',
    )[0]?.summary;

  it('say at least where no end is known', () => {
    expect(nsaid(29, 29)).toContain('NSAID i 29 dager');
    expect(nsaid(40, Number.POSITIVE_INFINITY)).toContain('NSAID i minst 40 dager');
    expect(nsaid(70, 75)).toContain('NSAID i 10 uker');
  });

  it('write grams as the language does', () => {
    const spec: FactsSpec = {
      days: 5,
      orders: [{ drug: ['paracetamol'] }],
      medication: { paracetamol: { grams: { min: 0, max: 4.665 }, products: ['Paracet'], notComputed: [] } },
    };
    expect(cardsOf(spec, 'current', 'nb')[0]?.summary).toContain('4,67 g i døgnet');
    expect(cardsOf(spec, 'current', 'en')[0]?.summary).toContain('4.67 g a day');
  });
});
