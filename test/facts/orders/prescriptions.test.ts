/** Prescriptions: drug class by ATC code or name, and whether they are for the back. */
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { resource } from './support.ts';

const read = createOrderReader({ terminology: loadTerminology() });
const atc = 'http://www.whocc.no/atc';
const icpc2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });

describe('prescriptions', () => {
  const prescribe = (fields: object, today = true, medications: object[] = []) => {
    const order = resource({ resourceType: 'MedicationRequest', id: 'm', status: 'draft', ...fields });
    return read([{ resource: order, selected: true }], medications.map(resource), today)[0];
  };

  it.each([
    ['M01AE01', ['drug.nsaid']],
    ['M01AH05', ['drug.coxib', 'drug.nsaid']],
    ['M01AX05', []],
    ['N02AX02', ['drug.opioid']],
    ['N02AJ06', ['drug.opioid', 'drug.opioid-combination', 'drug.paracetamol']],
    ['N02BE01', ['drug.paracetamol']],
    ['N05BA01', ['drug.benzodiazepine']],
    ['N03AX12', ['drug.gabapentinoid']],
    ['N06AA09', ['drug.antidepressant-tca']],
  ])('ATC %s', (code, contexts) => {
    const fact = prescribe({ medicationCodeableConcept: coded(atc, code) });
    expect([...(fact?.contexts ?? [])].sort()).toEqual(contexts);
    expect(fact).toMatchObject({ kind: 'medication', concernsBack: contexts.length > 0 });
  });

  it.each([
    ['Ibuprofen 400 mg tabletter', 'drug.nsaid'],
    ['Ibux', 'drug.nsaid'],
    ['naproxen 500 mg', 'drug.nsaid'],
    ['Diklofenak', 'drug.nsaid'],
    ['Paracetamol 1 g x 4', 'drug.paracetamol'],
    ['OxyContin depottabletter', 'drug.opioid'],
    ['Oksykodon', 'drug.opioid'],
    ['oxycodone 5 mg', 'drug.opioid'],
    ['Tramadol', 'drug.opioid'],
    ['Paralgin forte', 'drug.opioid-combination'],
    ['Kodein', 'drug.opioid'],
    ['Acetaminophen 300 MG / HYDROcodone 5 MG', 'drug.opioid-combination'],
    ['Diazepam', 'drug.benzodiazepine'],
    ['Amitriptylin 10 mg', 'drug.antidepressant-tca'],
    ['Gabapentin', 'drug.gabapentinoid'],
    ['pregabalin', 'drug.gabapentinoid'],
  ])('by name: %s', (text, word) => {
    expect(prescribe({ medicationCodeableConcept: { text } })?.contexts).toContain(word);
  });

  it('finds the product contained, or among the medications of the chart', () => {
    const medication = { resourceType: 'Medication', id: 'p', code: coded(atc, 'N02AA05') };
    const contained = prescribe({ contained: [medication], medicationReference: { reference: '#p' } });
    const pointed = prescribe({ medicationReference: { reference: 'Medication/p' } }, true, [medication]);
    for (const fact of [contained, pointed])
      expect(fact).toMatchObject({ concernsBack: true, contexts: ['drug.opioid'] });
  });

  it('is about the back when the back is today or the reason, and not when another reason is given', () => {
    const medicationCodeableConcept = coded(atc, 'N06AA09');
    expect(prescribe({ medicationCodeableConcept }, false)?.concernsBack).toBe(false);
    expect(prescribe({ medicationCodeableConcept, reasonCode: [{ text: 'isjias' }] }, false)?.concernsBack).toBe(true);
    expect(prescribe({ medicationCodeableConcept, reasonCode: [{ text: 'Migrene' }] })?.concernsBack).toBe(false);
    expect(prescribe({ medicationCodeableConcept, reasonCode: [{ text: 'søvnvansker' }] })?.concernsBack).toBe(false);
    expect(prescribe({ medicationCodeableConcept, reasonCode: [{ text: 'smerter' }] })?.concernsBack).toBe(true);
  });

  it('leaves drugs that are mostly for something else alone, unless the back is the reason', () => {
    const medicationCodeableConcept = coded(atc, 'N06AX21');
    expect(prescribe({ medicationCodeableConcept })?.concernsBack).toBe(false);
    expect(prescribe({ medicationCodeableConcept, reasonCode: [coded(icpc2, 'L84')] })?.concernsBack).toBe(true);
    expect(prescribe({ medicationCodeableConcept: { text: 'Metformin' } })?.concernsBack).toBe(false);
  });
});
