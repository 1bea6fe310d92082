/** Paracetamol over all products: what is added, what is the same product twice, and where the 4 g stand. */
import { ATC, daysAgo, type Resource } from '../support.ts';
import { medicationOf } from './support.ts';

type Fields = Readonly<Record<string, unknown>>;
let last = 0;

function prescription(text: string, dosage: string, more: Fields = {}): Resource {
  last += 1;
  return {
    resourceType: 'MedicationRequest',
    id: `p${last}`,
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/1' },
    authoredOn: daysAgo(20),
    medicationCodeableConcept: { text, coding: [{ system: ATC, code: more.code ?? 'N02BE01' }] },
    dosageInstruction: [{ text: dosage }],
    ...more,
  };
}
const draft = (text: string, dosage: string, more: Fields = {}): Resource =>
  prescription(text, dosage, { status: 'draft', authoredOn: undefined, ...more });
const statement = (text: string, dosage: string, more: Fields = {}): Resource => {
  const { dosageInstruction, intent, ...rest } = prescription(text, dosage, more);
  return { ...rest, resourceType: 'MedicationStatement', ...(intent ? { dosage: dosageInstruction } : {}) };
};
const sum = (resources: readonly Resource[], drafts: readonly Resource[] = []) =>
  medicationOf(resources, drafts).paracetamol;
const grams = (resources: readonly Resource[], drafts: readonly Resource[] = []) => {
  const { min, max } = sum(resources, drafts)?.grams ?? { min: -1, max: -1 };
  return [min, max];
};

const paracet = 'Paracet 500 mg tabletter';
const forte = 'Paralgin forte tabletter';

describe('paracetamol over all products', () => {
  it('is missing without paracetamol', () => {
    expect(sum([prescription('Ibux 400 mg', '1x3', { code: 'M01AE01' })])).toBeUndefined();
  });

  it('adds hidden paracetamol in combinations, in use and on order', () => {
    const found = sum([prescription(paracet, '2x3')], [draft(forte, '1x3', { code: 'N02AJ06' })]);
    expect(found).toEqual({ grams: { min: 4.2, max: 4.2 }, products: [paracet, forte], notComputed: [] });
  });

  it.each([
    ['1x4 of 1 g', ['Paracetamol 1 g', '1x4'], 4],
    ['three times 1.2 g and 0.4 g', ['Paracetamol 400 mg', '3+3+3+1'], 4],
    ['seven tablets and seven sevenths', ['Paracetamol 500 mg', '2+2+2+2'], 4],
  ])('4 g exactly stays 4: %s', (_name, [text = '', dosage = ''], expected) => {
    expect(grams([prescription(text, dosage)])).toEqual([expected, expected]);
  });

  it('4 g in tenths over two products stays 4', () => {
    const tenth = prescription('Paracetamol 100 mg', '1x1');
    const rest = prescription('Pinex 1,3 g', '1x3');
    expect(grams([tenth, rest])).toEqual([4, 4]);
  });

  it('as-needed products count nothing at least, and their maximum at most', () => {
    expect(
      grams([prescription(paracet, '2x3'), prescription(forte, '1-2 x 3 ved behov', { code: 'N02AJ06' })]),
    ).toEqual([3, 5.4]);
  });

  it('says which products it cannot compute, and sums the others', () => {
    const found = sum([prescription(paracet, '2x3'), prescription('Panodil 500 mg', 'etter avtale')]);
    expect(found).toEqual({ grams: { min: 3, max: 3 }, products: [paracet], notComputed: ['Panodil 500 mg'] });
  });

  it('reads products without any code by their names', () => {
    const named = { medicationCodeableConcept: { text: 'Paracet 1 g x 4' }, dosageInstruction: undefined };
    expect(grams([], [draft('', '', named)])).toEqual([4, 4]);
  });

  it.each([
    ['ended', { status: 'completed' }],
    ['a plan', { intent: 'plan' }],
    ['of somebody else', { subject: { reference: 'Patient/2' } }],
    ['entered in error', { status: 'entered-in-error' }],
  ])('leaves out what is %s', (_name, more) => {
    expect(sum([prescription(paracet, '2x4', more)])).toBeUndefined();
  });

  it('leaves out an order that nobody will carry out', () => {
    expect(sum([], [draft(paracet, '2x4', { status: 'cancelled' })])).toBeUndefined();
    expect(sum([], [draft(paracet, '2x4', { doNotPerform: true })])).toBeUndefined();
  });
});

describe('one product twice', () => {
  it('a renewal counts once, the higher', () => {
    expect(grams([prescription(paracet, '2x3')], [draft(paracet, '2x4')])).toEqual([4, 4]);
    expect(grams([prescription(paracet, '2x4')], [draft(paracet, '2x3')])).toEqual([4, 4]);
  });

  it('a renewal replaces what it points to, whatever its strength', () => {
    const old = prescription(paracet, '2x4', { id: 'old' });
    const link = { priorPrescription: { reference: 'MedicationRequest/old' } };
    expect(grams([old], [draft('Paracet 1 g', '1x4', link)])).toEqual([4, 4]);
    expect(grams([old], [draft('Paracet 1 g', '1x4')])).toEqual([8, 8]);
  });

  it('the same identifier is the same prescription; a shared care plan is not', () => {
    const identifier = [{ system: 'urn:resept', value: '1' }];
    const old = prescription(paracet, '2x3', { identifier });
    expect(grams([old], [draft('Paracet 1 g', '1x3', { identifier })])).toEqual([3, 3]);
    const basedOn = [{ reference: 'CarePlan/1' }];
    expect(grams([prescription(paracet, '2x3', { basedOn })], [draft('Pamol 500 mg', '2x1', { basedOn })])).toEqual([
      4, 4,
    ]);
  });

  it('another brand is another product: that is what the sum is for', () => {
    expect(grams([prescription(paracet, '2x4')], [draft('Panodil 500 mg', '1x4')])).toEqual([6, 6]);
  });

  it('a statement about a prescription counts once', () => {
    expect(grams([prescription(paracet, '2x4'), statement(paracet, '2x4')])).toEqual([4, 4]);
    const basedOn = [{ reference: 'MedicationRequest/base' }];
    const based = statement('Paracetamol', '1 g x 4', { basedOn });
    expect(grams([prescription(paracet, '2x4', { id: 'base' }), based])).toEqual([4, 4]);
  });

  it('older prescriptions of the same product are renewals, those of one day are meant together', () => {
    const older = prescription(paracet, '2x4', { authoredOn: daysAgo(200) });
    expect(grams([older, prescription(paracet, '2x3')])).toEqual([4, 4]);
    expect(grams([prescription(paracet, '2x3'), prescription(paracet, '1x2 ved behov')])).toEqual([3, 4]);
  });

  it('two drafts of one call are meant together', () => {
    expect(grams([], [draft(paracet, '2x3'), draft(paracet, '1x4')])).toEqual([5, 5]);
  });

  it('a draft that is saved already and comes with the chart as well counts once', () => {
    const saved = prescription(paracet, '2x4', { id: 'saved' });
    expect(grams([saved], [{ ...saved, status: 'draft' }])).toEqual([4, 4]);
  });

  it('an old dosage that cannot be read is replaced by a renewal that can', () => {
    const found = sum([prescription(paracet, 'etter avtale')], [draft(paracet, '2x3')]);
    expect(found).toEqual({ grams: { min: 3, max: 3 }, products: [paracet], notComputed: [] });
    const other = sum([prescription(paracet, '2x3')], [draft(paracet, 'etter avtale')]);
    expect(other?.notComputed).toEqual([paracet]);
  });
});
