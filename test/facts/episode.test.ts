import {
  clinical,
  condition,
  daysAgo,
  FINDING,
  factsOf,
  ICD10,
  ICPC2,
  LOINC,
  observation,
  type Resource,
  said,
} from './support.ts';

const onset = (value: string, statedDaysAgo = 0): Resource =>
  observation(
    { coding: [{ system: FINDING, code: 'symptom-onset' }] },
    { effectiveDateTime: daysAgo(statedDaysAgo), valueDateTime: value },
  );
const course = (value: unknown, days = 0): Resource =>
  observation(
    { coding: [{ system: FINDING, code: 'course' }] },
    {
      effectiveDateTime: daysAgo(days),
      ...(typeof value === 'string' ? { valueString: value } : { valueCodeableConcept: value }),
    },
  );
const durationOf = (...resources: Resource[]) => factsOf(resources).duration;

describe('duration', () => {
  it.each([27, 28, 29, 41, 42, 43])('%p days since the onset stated', (days) => {
    expect(durationOf(onset(daysAgo(days))).days).toEqual({ min: days, max: days });
  });

  it('a month or a year is an interval', () => {
    expect(durationOf(onset('2026-10')).days).toEqual({ min: 22, max: 52 });
    expect(durationOf(onset('2026')).days).toEqual({ min: 0, max: 325 });
    expect(durationOf(onset('2026-11-23')).days).toBeUndefined();
  });

  it('is counted in local days', () => {
    expect(durationOf(onset('2026-10-25T22:30:00Z')).days).toEqual({ min: 28, max: 28 });
    expect(durationOf(onset('2026-10-25T23:30:00Z')).days).toEqual({ min: 27, max: 27 });
  });

  it('comes from LOINC words for onset when they can be about the back', () => {
    const said = (code: string, value: Record<string, unknown>) =>
      observation({ coding: [{ system: LOINC, code }] }, { effectiveDateTime: daysAgo(2), ...value });
    expect(durationOf(said('11368-8', { valueDateTime: daysAgo(20) })).days).toEqual({ min: 20, max: 20 });
    expect(durationOf(said('11368-8', { valueDateTime: daysAgo(20), bodySite: { text: 'kne' } })).days).toBeUndefined();
    expect(durationOf(said('38202-8', { valueQuantity: { value: 3, code: 'wk' } })).days).toEqual({ min: 23, max: 23 });
  });

  it('falls back on the condition of this encounter, then on the newest active one', () => {
    const old = condition(ICPC2, 'L84', { onsetDateTime: daysAgo(60) });
    const newer = condition(ICPC2, 'L86', { onsetDateTime: daysAgo(20) });
    const todays = condition(ICPC2, 'L03', { onsetDateTime: daysAgo(50), encounter: { reference: 'Encounter/e' } });
    expect(durationOf(old, newer).days).toEqual({ min: 20, max: 20 });
    expect(factsOf([old, newer, todays], { encounterId: 'e' }).duration.days).toEqual({ min: 50, max: 50 });
    expect(
      durationOf(condition(ICPC2, 'L84', { onsetDateTime: daysAgo(60), ...clinical('resolved') })).days,
    ).toBeUndefined();
  });

  it('takes a recorded date as no more than a lower bound', () => {
    expect(durationOf(condition(ICPC2, 'L84', { recordedDate: daysAgo(50) }))).toMatchObject({ atLeastDays: 50 });
    expect(durationOf(condition(ICPC2, 'L84', { recordedDate: daysAgo(50) })).days).toBeUndefined();
    expect(durationOf(condition(ICPC2, 'L84', { recordedDate: daysAgo(700) }))).toEqual({ evidence: [] });
  });

  it('two onsets more than 42 days apart contradict each other', () => {
    const code = (days: number) => condition(ICPC2, 'L84', { onsetDateTime: daysAgo(days) });
    expect(durationOf(onset(daysAgo(10)), code(52)).conflicting).toBeUndefined();
    expect(durationOf(onset(daysAgo(10)), code(53))).toMatchObject({ conflicting: true, days: { min: 10, max: 53 } });
    expect(durationOf(onset(daysAgo(10)), onset(daysAgo(100)))).toMatchObject({ conflicting: true });
  });

  it('an entry of years ago contradicts nobody', () => {
    expect(durationOf(onset(daysAgo(10)), condition(ICPC2, 'L84', { onsetDateTime: daysAgo(700) }))).toMatchObject({
      days: { min: 10, max: 10 },
    });
    expect(durationOf(onset(daysAgo(800), 790), condition(ICPC2, 'L84', { onsetDateTime: daysAgo(15) })).days).toEqual({
      min: 15,
      max: 15,
    });
  });

  it('does not take neck or knee for the back', () => {
    expect(durationOf(condition(ICD10, 'M54.12', { onsetDateTime: daysAgo(20) })).days).toBeUndefined();
    expect(durationOf(condition(ICPC2, 'L15', { onsetDateTime: daysAgo(20) })).days).toBeUndefined();
  });
});

describe('course', () => {
  const coded = (code: string, system = FINDING) => ({ coding: [{ system, code }] });
  const courseOf = (...resources: Resource[]) => factsOf(resources).course.value;
  it.each([
    [coded('improving'), 'improving'],
    [coded('fluctuating'), 'fluctuating'],
    [coded('385425000', 'http://snomed.info/sct'), 'improving'],
    [coded('260388006', 'http://snomed.info/sct'), 'unchanged'],
    [coded('230993007', 'http://snomed.info/sct'), 'worsening'],
    ['worsening', 'worsening'],
    ['bedre', 'not-documented'],
  ])('%j: %s', (value, expected) => {
    expect(courseOf(course(value))).toBe(expected);
  });

  it('counts for 14 days', () => {
    expect(courseOf(course('improving', 14))).toBe('improving');
    expect(courseOf(course('improving', 15))).toBe('not-documented');
  });

  it('of two beside each other the worse wins, further apart the newer', () => {
    expect(courseOf(course('improving', 0), course('worsening', 3))).toBe('worsening');
    expect(courseOf(course('improving', 0), course('unchanged', 0))).toBe('unchanged');
    expect(courseOf(course('improving', 0), course('worsening', 10))).toBe('improving');
  });
});

describe('age and sex', () => {
  const ageOf = (birthDate: unknown) => factsOf([{ resourceType: 'Patient', id: '1', birthDate }]).age;
  it.each([
    ['2006-11-23', { min: 19, max: 19 }],
    ['2006-11-22', { min: 20, max: 20 }],
    ['1970-11-23', { min: 55, max: 55 }],
    ['1970-11-22', { min: 56, max: 56 }],
    ['1970', { min: 55, max: 56 }],
    ['1970-11', { min: 55, max: 56 }],
    ['1970-10', { min: 56, max: 56 }],
    ['2027', undefined],
    ['1850', undefined],
    ['ukjent', undefined],
    [undefined, undefined],
  ])('born %p: %j', (birthDate, expected) => {
    expect(ageOf(birthDate)).toEqual(expected);
  });

  it('reads sex, and nothing of another patient', () => {
    expect(factsOf([{ resourceType: 'Patient', id: '1', gender: 'male' }]).sex).toBe('male');
    expect(factsOf([{ resourceType: 'Patient', id: '1', gender: 'other' }]).sex).toBe('unknown');
    expect(factsOf([{ resourceType: 'Patient', id: '2', gender: 'male', birthDate: '1970-01-01' }])).toMatchObject({
      sex: 'unknown',
    });
  });
});

describe('ESR against age and sex', () => {
  const esr = (value: number) =>
    observation(
      { coding: [{ system: LOINC, code: '30341-2' }] },
      { effectiveDateTime: daysAgo(3), valueQuantity: { value, unit: 'mm' } },
    );
  const raised = (value: number, ...others: Resource[]) => {
    const { state, asked } = factsOf([esr(value), ...others]).findings['raised-esr'];
    return asked === true ? 'asked' : state;
  };
  const born = (year: number, gender: string): Resource => ({
    resourceType: 'Patient',
    id: '1',
    birthDate: `${year}-01-01`,
    gender,
  });
  it.each([
    [30, born(1986, 'male'), 'absent'],
    [31, born(1986, 'male'), 'present'],
    [40, born(1946, 'male'), 'absent'],
    [41, born(1946, 'male'), 'present'],
    [45, born(1946, 'female'), 'absent'],
    [46, born(1946, 'female'), 'present'],
    [42, { resourceType: 'Patient', id: '1', birthDate: '1946-01-01' }, 'asked'],
    [30, { resourceType: 'Basic' }, 'absent'],
    [40, { resourceType: 'Basic' }, 'asked'],
    [90, { resourceType: 'Basic' }, 'present'],
  ])('%p mm/h', (value, patient, expected) => {
    expect(raised(value, patient)).toBe(expected);
  });

  it('is not used in pregnancy, and contradicts a denial', () => {
    expect(raised(90, condition(ICPC2, 'W78', { recordedDate: daysAgo(50) }), born(1990, 'female'))).toBe(
      'not-documented',
    );
    expect(factsOf([esr(90), said('raised-esr', false, 2)]).findings['raised-esr']).toMatchObject({
      state: 'present',
      conflicting: true,
    });
  });
});
