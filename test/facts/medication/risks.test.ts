/** What makes a painkiller dangerous: met on a record, not met over a list that was read whole, else unknown. */
import type { MedicineRisks } from '../../../src/domain/medication.ts';
import type { Chart } from '../../../src/facts/chart.ts';
import {
  ATC,
  clinical,
  condition,
  daysAgo,
  ICD10,
  ICPC2,
  LOINC,
  medicine,
  observation,
  type Resource,
  SCT,
  verification,
} from '../support.ts';
import { medicationOf } from './support.ts';

type Risk = Exclude<keyof MedicineRisks, 'evidence'>;

const nsaid: Resource = {
  resourceType: 'MedicationRequest',
  id: 'ibux',
  status: 'draft',
  intent: 'order',
  medicationCodeableConcept: { text: 'Ibux 400 mg', coding: [{ system: ATC, code: 'M01AE01' }] },
};
const risksOf = (resources: readonly Resource[], more: Partial<Chart> = {}) =>
  medicationOf(resources, [nsaid], more).risks;
const risk = (name: Risk, resources: readonly Resource[], more: Partial<Chart> = {}) => risksOf(resources, more)[name];
const NLK = 'urn:oid:2.16.578.1.12.4.1.1.7280';
const filtration = (value: number, days: number, more: object = {}, unit = 'mL/min/{1.73_m2}', code = '62238-1') =>
  observation(
    { coding: [{ system: code.includes('-') ? LOINC : NLK, code }] },
    { effectiveDateTime: daysAgo(days), valueQuantity: { value, unit, ...more } },
  );
const named = (text: string): Resource => medicine('', { medicationCodeableConcept: { text } });

describe('other medicines', () => {
  it.each<[string, Risk, readonly Resource[], string]>([
    ['warfarin', 'anticoagulant', [medicine('B01AA03')], 'met'],
    ['apixaban', 'anticoagulant', [medicine('B01AF02')], 'met'],
    ['dalteparin', 'anticoagulant', [medicine('B01AB04')], 'met'],
    ['edoxaban', 'anticoagulant', [medicine('B01AF03')], 'met'],
    ['acetylsalicylic acid', 'anticoagulant', [medicine('B01AC06')], 'not-met'],
    ['acetylsalicylic acid', 'antiplatelet', [medicine('B01AC06')], 'met'],
    ['clopidogrel', 'antiplatelet', [medicine('B01AC04')], 'met'],
    ['Marevan by name', 'anticoagulant', [named('Marevan 2,5 mg')], 'met'],
    ['Eliquis by name', 'anticoagulant', [named('Eliquis 5 mg')], 'met'],
    ['Albyl-E by name', 'antiplatelet', [named('Albyl-E 75 mg')], 'met'],
    ['an unknown name', 'anticoagulant', [named('Ukjent legemiddel')], 'unknown'],
    ['another known name', 'anticoagulant', [named('Paracet 500 mg')], 'not-met'],
    ['anticoagulant treatment as a diagnosis', 'anticoagulant', [condition(ICD10, 'Z92.1')], 'met'],
    ['warfarin completed long ago', 'anticoagulant', [medicine('B01AA03', { status: 'completed' })], 'not-met'],
    [
      'warfarin completed lately',
      'anticoagulant',
      [medicine('B01AA03', { status: 'completed', authoredOn: daysAgo(10) })],
      'unknown',
    ],
    ['a plan to give warfarin', 'anticoagulant', [medicine('B01AA03', { intent: 'plan' })], 'not-met'],
    ['nothing', 'anticoagulant', [], 'not-met'],
  ])('%s (%s)', (_name, name, resources, expected) => {
    expect(risk(name, resources)).toBe(expected);
  });

  it.each<[string, Partial<Chart>]>([
    ['could not be read', { unavailable: new Set(['MedicationRequest']) }],
    ['lacks its products', { unavailable: new Set(['Medication']) }],
    ['is blocked in part', { suppressed: true }],
    ['was not asked for', { asked: new Set(['Patient']) }],
  ])('nothing is unknown when the list %s', (_name, more) => {
    expect(risk('anticoagulant', [], more)).toBe('unknown');
    expect(risk('anticoagulant', [medicine('B01AA03')], more)).toBe('met');
  });

  it('finds an anticoagulant that is ordered in the same call', () => {
    const marevan = { ...nsaid, id: 'marevan', medicationCodeableConcept: { text: 'Marevan' } };
    expect(medicationOf([], [nsaid, marevan]).risks.anticoagulant).toBe('met');
  });
});

describe('diseases', () => {
  it.each<[string, Risk, Resource, string]>([
    ['N18.3', 'kidneyDisease', condition(ICD10, 'N18.3'), 'met'],
    ['N19', 'kidneyDisease', condition(ICD10, 'N19'), 'met'],
    ['E11.2', 'kidneyDisease', condition(ICD10, 'E11.2'), 'met'],
    ['U88', 'kidneyDisease', condition(ICPC2, 'U88'), 'met'],
    ['chronic kidney disease stage 4', 'kidneyDisease', condition(SCT, '431857002'), 'met'],
    ['U99, too coarse', 'kidneyDisease', condition(ICPC2, 'U99'), 'unknown'],
    ['acute kidney failure, resolved', 'kidneyDisease', condition(ICD10, 'N17.9', clinical('resolved')), 'unknown'],
    ['kidney stone', 'kidneyDisease', condition(ICD10, 'N20.0'), 'not-met'],
    ['I50.9', 'heartFailure', condition(ICD10, 'I50.9'), 'met'],
    ['I11.0', 'heartFailure', condition(ICD10, 'I11.0'), 'met'],
    ['I11.9', 'heartFailure', condition(ICD10, 'I11.9'), 'not-met'],
    ['K77', 'heartFailure', condition(ICPC2, 'K77'), 'met'],
    ['heart failure suspected', 'heartFailure', condition(ICD10, 'I50.9', verification('provisional')), 'unknown'],
    ['heart failure refuted', 'heartFailure', condition(ICD10, 'I50.9', verification('refuted')), 'not-met'],
    [
      'heart failure of somebody else',
      'heartFailure',
      condition(ICD10, 'I50.9', { subject: { reference: 'Patient/2' } }),
      'not-met',
    ],
    ['K25.0', 'earlierBleeding', condition(ICD10, 'K25.0'), 'met'],
    ['K92.1', 'earlierBleeding', condition(ICD10, 'K92.1'), 'met'],
    ['D85, resolved', 'earlierBleeding', condition(ICPC2, 'D85', clinical('resolved')), 'met'],
    ['D86', 'earlierBleeding', condition(ICPC2, 'D86'), 'met'],
    ['D87 functional', 'earlierBleeding', condition(ICPC2, 'D87'), 'not-met'],
    ['D16 rectal bleeding', 'earlierBleeding', condition(ICPC2, 'D16'), 'unknown'],
    ['history of peptic ulcer', 'earlierBleeding', condition(SCT, '266998003'), 'met'],
    ['F32.1', 'depression', condition(ICD10, 'F32.1'), 'met'],
    ['P76', 'depression', condition(ICPC2, 'P76'), 'met'],
    ['P76, resolved', 'depression', condition(ICPC2, 'P76', clinical('resolved')), 'not-met'],
    ['P03, a feeling', 'depression', condition(ICPC2, 'P03'), 'unknown'],
  ])('%s (%s)', (_name, name, resource, expected) => {
    expect(risk(name, [resource])).toBe(expected);
  });

  it.each<[string, Resource, string]>([
    [
      'a word that may mean it',
      {
        ...condition(SCT, '999'),
        code: { coding: [{ system: SCT, code: '999', display: 'Nephropathy of unknown kind' }] },
      },
      'unknown',
    ],
    [
      'another word',
      { ...condition(SCT, '999'), code: { coding: [{ system: SCT, code: '999', display: 'Hypertension' }] } },
      'not-met',
    ],
    ['words alone', { ...condition(SCT, '999'), code: { text: 'Nyresvikt' } }, 'unknown'],
  ])('a code that we do not know, with %s', (_name, resource, expected) => {
    expect(risk('kidneyDisease', [resource])).toBe(expected);
  });

  it('nothing is unknown when the problem list could not be read', () => {
    const unavailable = new Set(['Condition']);
    const { kidneyDisease, heartFailure, earlierBleeding, depression } = risksOf([], { unavailable });
    expect([kidneyDisease, heartFailure, earlierBleeding, depression]).toEqual(Array(4).fill('unknown'));
  });
});

describe('kidney function', () => {
  it.each<[string, Resource, string]>([
    ['59', filtration(59, 10), 'met'],
    ['60', filtration(60, 10), 'not-met'],
    ['59 in Norwegian code and unit', filtration(59, 10, {}, 'mL/min/1,73m2', 'NOR25909'), 'met'],
    ['45 in mL/min', filtration(45, 10, {}, 'mL/min', 'NPU28812'), 'met'],
    ['less than 15', filtration(15, 10, { comparator: '<' }), 'met'],
    ['more than 60', filtration(60, 10, { comparator: '>' }), 'not-met'],
    ['more than 30', filtration(30, 10, { comparator: '>' }), 'unknown'],
    ['40 a year ago', filtration(40, 365), 'met'],
    ['40 longer ago', filtration(40, 366), 'not-met'],
    ['40 in another unit', filtration(40, 10, {}, 'mg'), 'unknown'],
    ['75 without unit', filtration(75, 10, { unit: undefined }), 'not-met'],
    ['>90 in words', { ...filtration(0, 10), valueQuantity: undefined, valueString: '>90' }, 'not-met'],
    ['<60 in words', { ...filtration(0, 10), valueQuantity: undefined, valueString: '<60' }, 'unknown'],
    ['no value', { ...filtration(0, 10), valueQuantity: undefined }, 'not-met'],
  ])('%s', (_name, resource, expected) => {
    expect(risk('kidneyDisease', [resource])).toBe(expected);
  });

  it('the newest value counts', () => {
    expect(risk('kidneyDisease', [filtration(40, 100), filtration(75, 10)])).toBe('not-met');
    expect(risk('kidneyDisease', [filtration(75, 100), filtration(40, 10)])).toBe('met');
  });
});

it('names the records that it rests on, each once and in one order', () => {
  const resources = [
    condition(ICD10, 'N18.3', { id: 'c1', recordedDate: daysAgo(50) }),
    medicine('B01AA03', { id: 'm1' }),
    filtration(40, 10),
  ].map((resource, at) => (at === 2 ? { ...resource, id: 'o1' } : resource));
  const evidence = risksOf(resources).evidence.map(({ reference, state }) => [reference, state]);
  expect(evidence).toEqual([
    ['Condition/c1', 'present'],
    ['MedicationRequest/m1', 'present'],
    ['Observation/o1', 'present'],
  ]);
});
