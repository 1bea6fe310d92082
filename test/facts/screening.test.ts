/** STarT Back: every way of recording it, both sides of each border, and what must not be read as a score. */
import {
  chartOf,
  condition,
  daysAgo,
  factsOf,
  ICPC2,
  LOINC,
  now,
  observation,
  type Resource,
  reader,
} from './support.ts';

const TOTAL = '91351-7';
const DISTRESS = '91350-9';
const LEVEL = '91352-5';

type Value = Readonly<Record<string, unknown>>;
const score = (code: string, value: Value, days = 0): Resource =>
  observation({ coding: [{ system: LOINC, code }] }, { effectiveDateTime: daysAgo(days), ...value });
const points = (code: string, value: number, days = 0) =>
  score(code, { valueQuantity: { value, unit: '{score}' } }, days);
const riskOf = (...resources: readonly Resource[]) => factsOf(resources).startBack?.risk;

describe('STarT Back points', () => {
  it.each([
    [0, undefined, 'low'],
    [3, undefined, 'low'],
    [3, 3, 'low'],
    [4, undefined, 'medium-or-high'],
    [9, undefined, 'medium-or-high'],
    [4, 0, 'medium'],
    [4, 3, 'medium'],
    [8, 3, 'medium'],
    [4, 4, 'high'],
    [9, 5, 'high'],
    // Contradictory: the worse holds.
    [2, 4, 'high'],
  ])('total %p, distress %p: %s', (total, distress, expected) => {
    const resources = [points(TOTAL, total), ...(distress === undefined ? [] : [points(DISTRESS, distress)])];
    expect(riskOf(...resources)).toBe(expected);
    expect(riskOf(...resources.reverse())).toBe(expected);
  });

  it('says nothing by a low subscale alone, and high by a high one', () => {
    expect(riskOf(points(DISTRESS, 3))).toBeUndefined();
    expect(riskOf(points(DISTRESS, 4))).toBe('high');
  });

  it('keeps points and evidence', () => {
    expect(factsOf([points(TOTAL, 7), points(DISTRESS, 4)]).startBack).toMatchObject({
      risk: 'high',
      total: 7,
      distress: 4,
      evidence: [{ source: 'Observation', date: daysAgo(0) }, { source: 'Observation' }],
    });
  });

  it('reads integers and components', () => {
    expect(riskOf(score(TOTAL, { valueInteger: 5 }), score(DISTRESS, { valueInteger: 1 }))).toBe('medium');
    const component = [
      { code: { coding: [{ system: LOINC, code: TOTAL }] }, valueQuantity: { value: 6 } },
      { code: { coding: [{ system: LOINC, code: DISTRESS }] }, valueQuantity: { value: 5 } },
    ];
    expect(riskOf(score('91349-1', { component }))).toBe('high');
  });

  it.each<[string, Value]>([
    ['more than the most', { valueQuantity: { value: 10 } }],
    ['less than nothing', { valueQuantity: { value: -1 } }],
    ['half a point', { valueQuantity: { value: 4.5 } }],
    ['only a bound', { valueQuantity: { value: 3, comparator: '>' } }],
    ['no value', {}],
    ['a reason why there is none', { valueQuantity: { value: 2 }, dataAbsentReason: { text: 'ikke svart' } }],
    ['words', { valueString: 'fire' }],
    ['no date', { valueQuantity: { value: 7 }, effectiveDateTime: undefined }],
    ['a date to come', { valueQuantity: { value: 7 }, effectiveDateTime: daysAgo(-3) }],
    ['withdrawn', { valueQuantity: { value: 7 }, status: 'entered-in-error' }],
    ['another patient', { valueQuantity: { value: 7 }, subject: { reference: 'Patient/2' } }],
  ])('is not read from %s', (_name, value) => {
    expect(riskOf(score(TOTAL, value))).toBeUndefined();
  });
});

describe('the risk level as stated', () => {
  const level = (display: string) => score(LEVEL, { valueCodeableConcept: { coding: [{ code: 'x', display }] } });
  it.each([
    ['Low risk', 'low'],
    ['Lav risiko', 'low'],
    ['Medium', 'medium'],
    ['Middels risiko', 'medium'],
    ['High risk', 'high'],
    ['Høy risiko', 'high'],
    ['Medium to high', undefined],
    ['Below average', undefined],
    ['Slavisk', undefined],
  ])('%s: %s', (display, expected) => {
    expect(riskOf(level(display))).toBe(expected);
  });

  it('answers what a missing subscale leaves open, and the worse wins', () => {
    expect(riskOf(points(TOTAL, 6), level('Medium'))).toBe('medium');
    expect(riskOf(points(TOTAL, 6), level('High'))).toBe('high');
    expect(riskOf(points(TOTAL, 6), level('Low'))).toBe('medium-or-high');
    expect(riskOf(points(TOTAL, 2), level('High'))).toBe('high');
  });
});

describe('the day of the screening', () => {
  it('is the newest one', () => {
    expect(riskOf(points(TOTAL, 7, 10), points(DISTRESS, 5, 10), points(TOTAL, 2, 1))).toBe('low');
  });

  it('lies in the window of symptoms: 30 days, further back only in a long episode, never over 90', () => {
    const back = (days: number) => condition(ICPC2, 'L03', { onsetDateTime: daysAgo(days), recordedDate: daysAgo(0) });
    expect(riskOf(points(TOTAL, 2, 30))).toBe('low');
    expect(riskOf(points(TOTAL, 2, 31))).toBeUndefined();
    expect(riskOf(points(TOTAL, 2, 60), back(60))).toBe('low');
    expect(riskOf(points(TOTAL, 2, 91), back(300))).toBeUndefined();
  });
});

describe('the form of LOINC', () => {
  const form = (more: Value = {}): Resource => ({
    resourceType: 'QuestionnaireResponse',
    id: 'form',
    status: 'completed',
    questionnaire: 'http://loinc.org/q/91349-1|2.77',
    subject: { reference: 'Patient/1' },
    authored: daysAgo(0),
    item: [
      {
        linkId: '/91349-1',
        item: [
          { linkId: '/91351-7', answer: [{ valueDecimal: 6 }] },
          { linkId: '/91350-9', answer: [{ valueInteger: 4 }] },
        ],
      },
    ],
    ...more,
  });

  it('is read by its canonical', () => {
    expect(factsOf([form()]).startBack).toMatchObject({
      risk: 'high',
      total: 6,
      evidence: [{ reference: 'QuestionnaireResponse/form' }, {}],
    });
  });

  it.each<[string, Value]>([
    ['another questionnaire', { questionnaire: 'https://example.org/orebro' }],
    ['a form being filled in', { status: 'in-progress' }],
    ['another patient', { subject: { reference: 'Patient/2' } }],
    ['no date', { authored: undefined }],
    ['nothing in it', { item: null }],
  ])('is not read: %s', (_name, more) => {
    expect(riskOf(form(more))).toBeUndefined();
  });
});

it('is missing, not low, when nobody has screened', () => {
  expect(reader(chartOf([]), now)).not.toHaveProperty('startBack');
});
