/** A clause that names the kinds of order which can meet it spares the others a question: then it must really never be met by them. */
import type { OrderKind } from '../../src/domain/patient-facts.ts';
import { rules } from '../../src/rules/all.ts';
import type { Clause } from '../../src/rules/rule.ts';
import { defaultThresholds } from '../../src/rules/thresholds.ts';
import { buildFacts } from '../support/facts-builder.ts';

const kinds: readonly OrderKind[] = [
  'imaging',
  'laboratory',
  'medication',
  'treatment',
  'referral',
  'surgery',
  'other',
];
const clauses = new Map<string, Clause>(rules.flatMap(({ when }) => when.map((clause) => [clause.id, clause])));
const limited = [...clauses.values()].flatMap(({ id, orderKinds, test }) =>
  orderKinds === undefined ? [] : kinds.map((kind) => ({ id, kind, named: orderKinds.includes(kind), test })),
);

/** Every word that any order can have: whatever the clause looks for, it is there. */
const words = [
  ...['nsaid', 'coxib', 'paracetamol', 'opioid', 'opioid-combination', 'benzodiazepine', 'muscle-relaxant'],
  ...['gabapentinoid', 'antiepileptic', 'antidepressant-tca', 'antidepressant-other'],
].map((name) => `drug.${name}`);
const care = [
  ...[
    'traction',
    'bed-rest',
    'manipulation',
    'massage',
    'acupuncture',
    'tens',
    'laser',
    'ultrasound',
    'electrotherapy',
  ],
  ...['corset', 'back-school', 'exercise', 'heat', 'cold', 'facet-injection', 'injection', 'idet', 'radiofrequency'],
].map((name) => `order.treatment.${name}`);

function answerOf(test: Clause['test'], kind: OrderKind) {
  const facts = buildFacts({ present: ['motor-deficit'], days: 100, orders: [{ imaging: 'mr-lumbar' }] });
  const [given] = facts.orders;
  if (given === undefined) throw new Error('the builder made no order');
  const order = { ...given, kind, contexts: [...words, ...care] };
  const sofar = {
    triage: undefined,
    nerveRoot: undefined,
    urgency: 'none',
    imaging: undefined,
    imagingRank: undefined,
    verdict: undefined,
  } as const;
  return test({
    facts: { ...facts, orders: [order] },
    sofar,
    profile: 'current',
    thresholds: defaultThresholds,
    order,
  });
}

it('stands on clauses of imaging, medicines and treatments', () => {
  expect(new Set(limited.filter(({ named }) => named).map(({ kind }) => kind))).toEqual(
    new Set(['imaging', 'medication', 'treatment', 'referral', 'surgery', 'other']),
  );
});

it.each(limited.filter(({ named }) => !named))('$id is not met by an order of kind $kind', ({ test, kind }) => {
  expect(answerOf(test, kind)).toBe('not-met');
});

it('is met by some order of a kind that it names, so that the words above prove something', () => {
  const met = limited.filter(({ named, test, kind }) => named && answerOf(test, kind) === 'met').map(({ id }) => id);
  expect(new Set(met).size).toBeGreaterThan(15);
});
