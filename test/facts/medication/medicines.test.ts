/** Medicines one by one: which are listed, strong or weak, as needed, at night; and what nothing may break. */
import { fc } from '../../support/seeded.ts';
import { ATC, daysAgo, factsOf, medicine, type Resource } from '../support.ts';
import { medicationOf } from './support.ts';

const drug = (code: string, text: string, more: object = {}): Resource =>
  medicine(code, {
    id: 'm',
    medicationCodeableConcept: { text, ...(code === '' ? {} : { coding: [{ system: ATC, code }] }) },
    ...more,
  });
const factOf = (resource: Resource) =>
  medicationOf([resource]).medicines.find(({ reference }) => reference.endsWith('/m'));

describe('medicines', () => {
  it('lists what is in use and what is on order, by reference, with words for a card', () => {
    const draft = { ...drug('M01AE01', 'Ibux <b>400</b> mg'), id: 'd', status: 'draft' };
    const { medicines } = medicationOf([drug('N02AX02', 'Tramadol 50 mg kapsler')], [draft]);
    expect(medicines).toMatchObject([
      { reference: 'MedicationRequest/d', label: 'Ibux b 400 /b mg', ordered: true, classes: ['drug.nsaid'] },
      { reference: 'MedicationRequest/m', label: 'Tramadol 50 mg kapsler', ordered: false, classes: ['drug.opioid'] },
      { reference: 'MedicationRequest/omeprazole', ordered: true, classes: [] },
    ]);
  });

  it('leaves out what has ended and what the rules have no word for', () => {
    expect(factOf(drug('N02AX02', 'Tramadol', { status: 'completed' }))).toBeUndefined();
    expect(factOf(drug('A10BA02', 'Metformin'))).toBeUndefined();
  });

  it('takes no gel or cream for a medicine taken', () => {
    expect(factOf(drug('', 'Voltaren gel 1 %'))).toBeUndefined();
    expect(factOf(drug('', 'Voltaren 50 mg'))?.classes).toEqual(['drug.nsaid']);
  });

  it('finds hidden NSAIDs and paracetamol by ATC', () => {
    expect(factOf(drug('N02AJ08', 'Kodein/ibuprofen'))?.classes).toContain('drug.nsaid');
    expect(factOf(drug('N02AJ17', 'Oksykodon/paracetamol'))?.classes).toContain('drug.paracetamol');
    expect(factOf(drug('N03AE01', 'Rivotril'))?.classes).toEqual(['drug.benzodiazepine']);
    expect(factOf(drug('N02AA59', 'Kodein/paracetamol'))?.classes).toContain('drug.paracetamol');
    expect(factOf(drug('N02AA59', 'Kodein/ASA'))?.classes).not.toContain('drug.paracetamol');
  });

  it.each([
    ['N02AA01', 'Morfin', 'strong'],
    ['N02AA05', 'OxyNorm', 'strong'],
    ['N02AA55', 'Targiniq', 'strong'],
    ['N02AB03', 'Fentanyl', 'strong'],
    ['N02AX06', 'Palexia', 'strong'],
    ['N02AJ17', 'Oksykodon/paracetamol', 'strong'],
    ['N02AX02', 'Tramadol', 'weak'],
    ['N02AJ06', 'Paralgin forte', 'weak'],
    ['N02AJ13', 'Tramadol/paracetamol', 'weak'],
    ['R05DA04', 'Kodein', 'weak'],
    ['N02AE01', 'Norspan', 'unknown'],
    ['', 'OxyContin 10 mg', 'strong'],
    ['', 'Oxycodone acetaminophen', 'strong'],
    ['', 'Paralgin forte', 'weak'],
    ['', 'Tramadol', 'weak'],
    ['', 'Norspan 10', 'unknown'],
    ['N02BE01', 'Paracet', undefined],
    ['N05BA01', 'Vival', undefined],
  ])('%s %s: %s', (code, text, expected) => {
    expect(factOf(drug(code, text))?.opioid).toBe(expected);
  });
});

describe('how it is taken', () => {
  const taken = (...dosageInstruction: readonly object[]) =>
    factOf(drug('N05BA01', 'Vival 5 mg', { dosageInstruction }));
  it.each([
    ['as needed', { asNeededBoolean: true }, 'met'],
    ['as needed, in words', { text: '1 tablett ved behov' }, 'met'],
    ['up to, in words', { text: '1 tablett inntil 3 ganger daglig' }, 'met'],
    ['if pain', { asNeededCodeableConcept: { text: 'smerter' } }, 'met'],
    ['on a schedule', { text: '1 x 3' }, 'not-met'],
    ['not as needed', { asNeededBoolean: false }, 'not-met'],
    ['not as needed but so in words', { asNeededBoolean: false, text: '1 x 3 ved behov' }, 'unknown'],
    ['words that say nothing', { text: 'Se eget skjema' }, 'unknown'],
  ])('%s', (_name, dosage, expected) => {
    expect(taken(dosage)?.asNeeded).toBe(expected);
  });

  it('a schedule with something as needed beside it is a schedule; nothing said is unknown', () => {
    expect(taken({ text: '1 x 3' }, { text: '1 tablett ved behov' })?.asNeeded).toBe('not-met');
    expect(taken()?.asNeeded).toBe('unknown');
  });

  it.each([
    ['at bedtime', { timing: { repeat: { when: ['HS'] } } }, 'met'],
    ['in the evening and at night', { timing: { repeat: { when: ['EVE', 'NIGHT'] } } }, 'met'],
    ['at ten in the evening', { timing: { repeat: { timeOfDay: ['22:00:00'] } } }, 'met'],
    ['BED', { timing: { code: { coding: [{ code: 'BED' }] } } }, 'met'],
    ['in words', { text: '1 tablett til natten' }, 'met'],
    ['in words, English', { text: '1 tablet at bedtime' }, 'met'],
    ['in the morning too', { timing: { repeat: { when: ['MORN', 'NIGHT'] } } }, 'not-met'],
    ['morning and evening, in words', { text: '1 tablett morgen og kveld' }, 'not-met'],
    ['three times a day', { timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' } } }, 'not-met'],
    ['once a day', { timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } }, 'unknown'],
    ['nothing said', { text: 'etter avtale' }, 'unknown'],
  ])('%s', (_name, dosage, expected) => {
    expect(taken(dosage)?.nightOnly).toBe(expected);
  });
});

describe('nothing breaks it', () => {
  it('costs nothing where there is no medicine of ours: one constant', () => {
    const one = factsOf([drug('A10BA02', 'Metformin')]).medication;
    expect(factsOf([]).medication).toBe(one);
    expect(medicationOf([drug('B01AA03', 'Marevan')])).toBe(one);
    expect(Object.isFrozen(one)).toBe(true);
    expect(one.risks.anticoagulant).toBe('unknown');
  });

  const value = fc.oneof(
    fc.constantFrom('1x4', '2 tabletter x 3', '500 mg', '2026', daysAgo(3), 'd', 'mg', -1, 0, 1e300, Number.NaN, null),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const keys = ['value', 'unit', 'code', 'low', 'high', 'start', 'end', 'text', 'frequency', 'period', 'periodUnit'];
  const some = (...names: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...keys, ...names), value, { maxKeys: 5 });
  const dosage = fc.record(
    {
      text: fc.oneof(value, fc.string()),
      sequence: value,
      asNeededBoolean: value,
      timing: fc.record({
        repeat: fc.oneof(some('when', 'timeOfDay', 'dayOfWeek', 'count', 'boundsPeriod'), value),
        code: value,
      }),
      doseAndRate: fc.oneof(
        fc.array(fc.record({ doseQuantity: some(), doseRange: fc.record({ low: some(), high: some() }) })),
        value,
      ),
      maxDosePerPeriod: fc.oneof(fc.record({ numerator: some(), denominator: some() }), value),
    },
    { requiredKeys: [] },
  );
  const hostile = fc
    .record(
      {
        dosageInstruction: fc.oneof(fc.array(dosage, { maxLength: 3 }), value),
        dispenseRequest: fc.oneof(
          fc.record({ quantity: some(), expectedSupplyDuration: some(), numberOfRepeatsAllowed: value }),
          value,
        ),
        contained: fc.oneof(fc.array(fc.record({ id: fc.constant('p'), ingredient: value, code: value })), value),
        medicationReference: fc.constantFrom(
          { reference: '#p' },
          { reference: 'Medication/1' },
          { reference: 7 },
          null,
        ),
        authoredOn: value,
        status: fc.constantFrom('active', 'draft', 'completed', 'stopped', 7),
        identifier: value,
        priorPrescription: value,
      },
      { requiredKeys: [] },
    )
    .chain((fields) =>
      fc
        .constantFrom('N02BE01', 'N02AJ06', 'M01AE01', '')
        .map((code) => ({ ...drug(code, 'Paracet 500 mg'), ...fields })),
    );

  it('is read without throwing or change, the same in any order, its numbers in order', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), (found) => {
        const resources = found.map((resource, at): Resource => ({ ...resource, id: `m${at}` }));
        const before = JSON.stringify(resources);
        const read = medicationOf(resources, resources.slice(0, 2));
        expect(JSON.stringify(resources)).toBe(before);
        expect(medicationOf([...resources].reverse(), resources.slice(0, 2))).toEqual(read);
        const ranges = [read.paracetamol?.grams, ...Object.values(read.daysOfUse)];
        for (const range of ranges) if (range !== undefined) expect(range.min).toBeLessThanOrEqual(range.max);
      }),
      { numRuns: 400 },
    );
  });

  it('reads long and odd dosage texts without hanging', () => {
    for (const text of [
      '1-'.repeat(5000),
      '1+'.repeat(5000),
      '1 '.repeat(100),
      `${'ta '.repeat(60)}x`,
      '9'.repeat(200),
    ]) {
      expect(
        medicationOf([drug('N02BE01', 'Paracet 500 mg', { dosageInstruction: [{ text }] })]).paracetamol?.products,
      ).toEqual([]);
      expect(medicationOf([drug('N02BE01', text)]).paracetamol?.products).toEqual([]);
    }
  });
});
