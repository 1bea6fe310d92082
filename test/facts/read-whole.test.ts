/** A list that nobody asked for is not a whole list: what only came along must not close the world. */
import type { FhirResource } from 'fhir/r4';
import { type Chart, wasReadWhole } from '../../src/facts/chart.ts';
import { chartOf, NOW } from '../support/arbitrary-chart.ts';
import { parts } from '../support/real-parts.ts';

const { readFacts } = parts();
const plain: Chart = chartOf({
  hook: 'order-sign',
  age: 40,
  sex: 'female',
  duration: 10,
  course: undefined,
  findings: [],
  conditionCode: 'L03',
  orders: [],
  unavailable: [],
});
const statin: FhirResource = {
  resourceType: 'MedicationRequest',
  id: 'm1',
  status: 'active',
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'C10AA05' }] },
};
const withStatin: Chart = { ...plain, resources: new Map([...plain.resources, ['MedicationRequest', [statin]]]) };

describe('a list read whole', () => {
  it('closes the world for steroids when medicines were asked for', () => {
    const facts = readFacts({ ...withStatin, asked: new Set(['MedicationRequest', 'Condition']) }, NOW);
    expect(facts.findings['steroid-use'].state).toBe('absent');
    expect(facts.findings['cancer-history'].state).toBe('absent');
  });

  it('leaves steroids and cancer not documented when medicines and diagnoses only came along', () => {
    const facts = readFacts({ ...withStatin, asked: new Set(['Observation']) }, NOW);
    expect(facts.findings['steroid-use'].state).toBe('not-documented');
    expect(facts.findings['immunosuppressant-use'].state).toBe('not-documented');
    expect(facts.findings['cancer-history'].state).toBe('not-documented');
  });

  it('is none when a part is unreadable or blocked', () => {
    expect(wasReadWhole(plain, 'Condition')).toBe(true);
    expect(wasReadWhole({ ...plain, unavailable: new Set(['Condition']) }, 'Condition')).toBe(false);
    expect(wasReadWhole({ ...plain, suppressed: true }, 'Condition')).toBe(false);
    expect(wasReadWhole({ ...plain, resources: new Map() }, 'Condition')).toBe(false);
  });
});
