import { condition, daysAgo, factsOf, ICPC2, LOINC, observation, type Resource, said, stateOf } from './support.ts';

const pregnant = condition(ICPC2, 'W78', { recordedDate: daysAgo(60) });
const gestation = (value: number, unit: string | undefined, days: number, code = '18185-9'): Resource =>
  observation(
    { coding: [{ system: LOINC, code }] },
    { effectiveDateTime: daysAgo(days), valueQuantity: { value, code: unit } },
  );
const due = (date: string, days = 30, code = '11778-8'): Resource =>
  observation({ coding: [{ system: LOINC, code }] }, { effectiveDateTime: daysAgo(days), valueDateTime: date });
const trimester = (...resources: Resource[]) => factsOf([pregnant, ...resources]).trimester;

describe('gestational age', () => {
  it.each([
    [13, 'wk', 0, 1],
    [14, 'wk', 0, 2],
    [97, 'd', 0, 1],
    [98, 'd', 0, 2],
    [8, 'wk', 41, 1],
    [8, 'wk', 42, 2],
    [27, 'wk', 0, 2],
    [28, 'wk', 0, 3],
    [12, 'wk', 225, undefined],
    [12, undefined, 0, undefined],
    [12, 'kg', 0, undefined],
  ])('%p %s, %p days ago: trimester %p', (value, unit, days, expected) => {
    expect(trimester(gestation(value, unit, days))).toBe(expected);
  });

  it.each(['11884-4', '11885-1', '11886-9', '11887-7'])('however it was estimated: %s', (code) => {
    expect(trimester(gestation(20, 'wk', 3, code))).toBe(2);
  });

  it('stands in a component of the pregnancy', () => {
    const component = {
      code: { coding: [{ system: LOINC, code: '18185-9' }] },
      valueQuantity: { value: 9, code: 'wk' },
    };
    expect(
      trimester(observation({ text: 'svangerskap' }, { effectiveDateTime: daysAgo(2), component: [component] })),
    ).toBe(1);
  });
});

describe('estimated date of delivery', () => {
  it.each([
    ['2027-05-24', 1],
    ['2027-05-23', 2],
    ['2027-02-15', 2],
    ['2027-02-14', 3],
    ['2027-05', undefined],
    ['2026-12', 3],
    ['2025-12-01', undefined],
    ['2028-01-01', undefined],
  ])('%s: trimester %p', (date, expected) => {
    expect(trimester(due(date))).toBe(expected);
  });

  it.each(['11779-6', '11780-4'])('however it was estimated: %s', (code) => {
    expect(trimester(due('2027-02-01', 30, code))).toBe(3);
  });

  it('the newest statement holds', () => {
    expect(trimester(due('2027-06-10', 60), due('2027-05-01', 5))).toBe(2);
    expect(trimester(due('2027-05-01', 60), due('2027-06-10', 5))).toBe(1);
  });
});

describe('pregnancy by its week', () => {
  it('is a pregnancy, also without a code, until it must have ended or is denied', () => {
    expect(stateOf('pregnancy', [gestation(20, 'wk', 10)])).toBe('present');
    expect(factsOf([gestation(20, 'wk', 10)]).trimester).toBe(2);
    expect(stateOf('pregnancy', [gestation(20, 'wk', 200)])).toBe('not-documented');
    expect(stateOf('pregnancy', [gestation(20, 'wk', 20), said('pregnancy', false, 1)])).toBe('absent');
    expect(factsOf([gestation(20, 'wk', 20), said('pregnancy', false, 1)]).trimester).toBeUndefined();
  });
});
