/** Dose arithmetic: every shape of dosage with its grams a day, or "cannot be computed". */
import type { MedicationFacts } from '../../../src/domain/medication.ts';
import type { Resource } from '../support.ts';
import { refusedShapes } from './dose-shapes-refused.ts';
import { structuredShapes } from './dose-shapes-structured.ts';
import { writtenShapes } from './dose-shapes-written.ts';
import type { DoseShape } from './dose-words.ts';
import { medicationOf } from './support.ts';

const request = ({ product, dosage }: Pick<DoseShape, 'product' | 'dosage'>, more: object = {}): Resource => ({
  resourceType: 'MedicationRequest',
  id: 'm',
  status: 'active',
  intent: 'order',
  authoredOn: '2026-11-20',
  subject: { reference: 'Patient/1' },
  ...product,
  ...(dosage.length > 0 && { dosageInstruction: dosage }),
  ...more,
});

function outcome({ paracetamol: sum }: MedicationFacts): unknown {
  if (sum === undefined) return 'no paracetamol';
  if (sum.notComputed.length > 0) return sum.products.length === 0 ? 'cannot be computed' : 'in part';
  return [sum.grams.min, sum.grams.max];
}

const shapes = [...structuredShapes, ...refusedShapes, ...writtenShapes];

describe('dose arithmetic', () => {
  it('has at least sixty shapes, each named once', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
  });

  it.each(shapes.map((one) => [one.name, one] as const))('in use: %s', (_name, one) => {
    expect(outcome(medicationOf([request(one)]))).toEqual(one.expected);
  });

  it.each(shapes.map((one) => [one.name, one] as const))('on order: %s', (_name, one) => {
    expect(outcome(medicationOf([], [request(one, { status: 'draft' })]))).toEqual(one.expected);
  });

  it.each(shapes.map((one) => [one.name, one] as const))('as a statement: %s', (_name, one) => {
    const { dosageInstruction, authoredOn, intent, ...rest } = request(one);
    const statement = {
      ...rest,
      resourceType: 'MedicationStatement',
      ...(dosageInstruction ? { dosage: dosageInstruction } : {}),
    };
    expect([authoredOn, intent]).toEqual(['2026-11-20', 'order']);
    expect(outcome(medicationOf([statement]))).toEqual(one.expected);
  });
});
