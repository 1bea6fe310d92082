import { daysAgo, FINDING, factsOf, LOINC, observation, said, stateOf } from './support.ts';

describe('measured values', () => {
  const temperature = (value: number, unit: Record<string, unknown>, days = 0) =>
    observation(
      { coding: [{ system: LOINC, code: '8310-5' }] },
      { effectiveDateTime: daysAgo(days), valueQuantity: { value, ...unit } },
    );
  it.each([
    [38.0, { code: 'Cel' }, 0, 'present'],
    [37.9, { code: 'Cel' }, 0, 'not-documented'],
    [100.4, { code: '[degF]' }, 0, 'present'],
    [100.3, { code: '[degF]' }, 0, 'not-documented'],
    [38.5, { unit: '°C' }, 0, 'present'],
    [311.65, { code: 'K' }, 0, 'present'],
    [38.5, {}, 0, 'asked'],
    [38.5, { code: 'kg' }, 0, 'asked'],
    [385, { code: 'Cel' }, 0, 'not-documented'],
    [39, { code: 'Cel' }, 14, 'present'],
    [39, { code: 'Cel' }, 15, 'not-documented'],
    [39.2, { code: 'Cel' }, 730, 'not-documented'],
  ])('temperature %p %p, %p days ago: fever %s', (value, unit, days, expected) => {
    expect(stateOf('fever', [temperature(value, unit, days)])).toBe(expected);
  });

  const crp = (value: number, unit: string, days = 0, comparator?: string) =>
    observation(
      { coding: [{ system: LOINC, code: '1988-5' }] },
      { effectiveDateTime: daysAgo(days), valueQuantity: { value, code: unit, comparator } },
    );
  it('gives CRP in mg/L, newest inside 30 days', () => {
    expect(factsOf([crp(9.6, 'mg/dL')]).measured.crp).toMatchObject({ value: 96, unit: 'mg/L', date: daysAgo(0) });
    expect(factsOf([crp(80, 'mg/L', 30), crp(12, 'mg/L', 2)]).measured.crp).toMatchObject({ value: 12 });
    expect(factsOf([crp(80, 'mg/L', 31)]).measured.crp).toBeUndefined();
    expect(factsOf([crp(5, 'mg/L', 0, '<')]).measured.crp).toMatchObject({ value: 5 });
    expect(factsOf([crp(60, 'mg/L', 0, '<')]).measured.crp).toBeUndefined();
    expect(factsOf([crp(80, 'nmol/L')]).measured.crp).toBeUndefined();
  });

  const residual = (value: number, code: string, days = 0) =>
    observation(
      { coding: [{ system: FINDING, code: 'post-void-residual' }] },
      { effectiveDateTime: daysAgo(days), valueQuantity: { value, code } },
    );
  it.each([
    [200, 'mL', 0, 'present'],
    [199, 'mL', 0, 'not-documented'],
    [0.65, 'L', 0, 'present'],
    [650, 'mL', 14, 'present'],
    [650, 'mL', 200, 'old'],
    [650, 'kg', 0, 'asked'],
  ])('residual urine %p %s, %p days ago: retention %s', (value, unit, days, expected) => {
    expect(stateOf('urinary-retention', [residual(value, unit, days)])).toBe(expected);
  });

  const residualAs = (more: Readonly<Record<string, unknown>>) =>
    stateOf('urinary-retention', [
      observation(
        { coding: [{ system: FINDING, code: 'post-void-residual' }] },
        { effectiveDateTime: daysAgo(0), ...more },
      ),
    ]);
  it.each([
    [{ valueInteger: 300 }, 'asked'],
    [{ valueString: '300 ml' }, 'asked'],
    [{ valueString: '300' }, 'asked'],
    [{ valueString: 'mye' }, 'asked'],
    [{ valueString: '40 ml' }, 'not-documented'],
    [{ valueRange: { low: { value: 300, unit: 'mL' }, high: { value: 400, unit: 'mL' } } }, 'asked'],
    [{ valueRange: { low: { value: 0.3, unit: 'L' } } }, 'asked'],
    [{ valueRange: { low: { value: 0, unit: 'mL' }, high: { value: 50, unit: 'mL' } } }, 'not-documented'],
    [{ valueQuantity: { value: 6000, unit: 'mL' } }, 'asked'],
    [{ dataAbsentReason: { text: 'ikke målt' } }, 'not-documented'],
    [{}, 'not-documented'],
  ])('residual urine as %j: retention %s', (value, expected) => {
    expect(residualAs(value)).toBe(expected);
  });

  it.each([
    ['38,9 °C', 'asked'],
    ['38,9', 'asked'],
    ['36,8 C', 'not-documented'],
    ['afebril', 'not-documented'],
  ])('temperature written as %p: fever %s', (valueString, expected) => {
    const written = observation(
      { coding: [{ system: LOINC, code: '8310-5' }] },
      { effectiveDateTime: daysAgo(0), valueString },
    );
    expect(stateOf('fever', [written])).toBe(expected);
  });

  it('asks about a temperature without a unit though fever was denied near it', () => {
    expect(stateOf('fever', [temperature(39.1, {}), said('fever', false, 0)])).toBe('asked');
    expect(stateOf('fever', [temperature(39.1, {}, 5), said('fever', false, 0)])).toBe('absent');
  });
});
