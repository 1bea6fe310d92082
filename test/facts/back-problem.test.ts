import {
  clinical,
  condition,
  daysAgo,
  factsOf,
  ICD10,
  ICPC2,
  observation,
  type Resource,
  said,
  status,
} from './support.ts';

const back = (code: string, more: Readonly<Record<string, unknown>> = {}) => condition(ICPC2, code, more);
const encounter = (more: Readonly<Record<string, unknown>>): Resource => ({
  resourceType: 'Encounter',
  id: 'e',
  status: 'in-progress',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/1' },
  period: { start: daysAgo(0) },
  ...more,
});
const isMatter = (resources: readonly Resource[], encounterId?: string) =>
  factsOf(resources, encounterId === undefined ? {} : { encounterId }).back.isTodaysMatter;

describe('is the back today’s matter?', () => {
  const old = back('L84', { recordedDate: daysAgo(700), onsetDateTime: daysAgo(730), id: 'old' });
  const lasegue = (days: number) => said('lasegue-positive', false, days);
  it.each([
    ['nothing', [], false],
    ['an old L84 alone', [old], false],
    ['an undated L84 alone', [back('L84')], false],
    ['recorded 14 days ago', [back('L84', { recordedDate: daysAgo(14) })], true],
    ['recorded 15 days ago', [back('L84', { recordedDate: daysAgo(15) })], false],
    ['began 14 days ago', [back('L03', { onsetDateTime: daysAgo(14) })], true],
    ['resolved, recorded 3 days ago', [back('L84', { recordedDate: daysAgo(3), ...clinical('resolved') })], false],
    [
      'entered in error',
      [back('L84', { recordedDate: daysAgo(3), verificationStatus: status('v', 'entered-in-error') })],
      false,
    ],
    ['an old L84 and a root sign tested 14 days ago', [old, lasegue(14)], true],
    ['an old L84 and a root sign tested 15 days ago', [old, lasegue(15)], false],
    ['a root sign denied, no back condition', [lasegue(2)], false],
    ['back pain in our own code', [said('constant-pain', true, 2)], true],
    ['fever alone', [old, said('fever', true, 2)], false],
    ['the neck', [condition(ICD10, 'M54.12', { recordedDate: daysAgo(1) })], false],
  ])('%s: %p', (_name, resources, expected) => {
    expect(isMatter(resources)).toBe(expected);
  });

  it('when the encounter says so: by reason, diagnosis or the condition of the encounter', () => {
    const reason = encounter({ reasonCode: [{ coding: [{ system: ICPC2, code: 'L86' }] }] });
    const diagnosis = encounter({ diagnosis: [{ condition: { reference: 'Condition/old' } }] });
    expect(isMatter([reason], 'e')).toBe(true);
    expect(isMatter([reason])).toBe(true);
    expect(isMatter([diagnosis, old], 'e')).toBe(true);
    expect(isMatter([encounter({ reasonReference: [{ reference: 'Condition/old' }] }), old], 'e')).toBe(true);
    expect(isMatter([encounter({}), old], 'e')).toBe(false);
    expect(isMatter([encounter({ reasonCode: [{ coding: [{ system: ICPC2, code: 'L15' }] }] }), old], 'e')).toBe(false);
    expect(
      isMatter([encounter({ ...reason, id: 'f', status: 'finished', period: { start: daysAgo(400) } }), old], 'e'),
    ).toBe(false);
  });

  it('when a visit is for back pain by Observation, not when a picture showed a worn spine', () => {
    const complaint = observation(
      { text: 'kontaktårsak' },
      {
        effectiveDateTime: daysAgo(0),
        valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '279039007' }] },
      },
    );
    const symptom = observation(
      { coding: [{ system: 'http://snomed.info/sct', code: '279039007' }] },
      { effectiveDateTime: daysAgo(0) },
    );
    const report: Resource = {
      resourceType: 'DiagnosticReport',
      id: 'd',
      status: 'final',
      effectiveDateTime: daysAgo(2),
      conclusionCode: [{ coding: [{ system: ICD10, code: 'M47.26' }] }],
    };
    expect(isMatter([complaint])).toBe(true);
    expect(isMatter([symptom])).toBe(true);
    expect(isMatter([{ ...symptom, valueBoolean: false }])).toBe(false);
    expect(isMatter([report])).toBe(false);
  });

  it('when it is being put on the problem list', () => {
    expect(factsOf([], { newConditions: [back('L86') as never] }).back.isTodaysMatter).toBe(true);
    expect(factsOf([], { newConditions: [back('T90') as never] }).back.isTodaysMatter).toBe(false);
  });
});

describe('pain', () => {
  const painOf = (...resources: Resource[]) => {
    const { painThisEpisode, painWithin12Months } = factsOf(resources).back;
    return [painThisEpisode, painWithin12Months];
  };
  it('is known not to be there only from a whole problem list without the back', () => {
    expect(painOf()).toEqual(['not-met', 'not-met']);
    expect(factsOf([], { unavailable: new Set(['Condition']) }).back.painThisEpisode).toBe('unknown');
  });
  it('is unknown from an old active code, met within the year from a dated one', () => {
    expect(painOf(back('L84', { recordedDate: daysAgo(700) }))).toEqual(['unknown', 'unknown']);
    expect(painOf(back('L84', { recordedDate: daysAgo(300) }))).toEqual(['unknown', 'met']);
    expect(painOf(back('L84', { recordedDate: daysAgo(300), ...clinical('resolved') }))).toEqual(['not-met', 'met']);
    expect(painOf(back('L84', { recordedDate: daysAgo(25) }))).toEqual(['met', 'met']);
    expect(painOf(said('dermatomal-leg-pain', true, 25))).toEqual(['met', 'met']);
  });
});

describe('kind of problem', () => {
  const kindOf = (...resources: Resource[]) => {
    const { radiatingCodeOnly, radiculopathyCoded } = factsOf(resources).back;
    return radiculopathyCoded ? 'radiculopathy' : radiatingCodeOnly ? 'radiating' : 'neither';
  };
  it.each([
    ['L86', back('L86', { recordedDate: daysAgo(3) }), 'radiating'],
    ['L84', back('L84', { recordedDate: daysAgo(3) }), 'neither'],
    ['M54.4', condition(ICD10, 'M54.4', { recordedDate: daysAgo(3) }), 'radiating'],
    ['M51.1', condition(ICD10, 'M51.1', { recordedDate: daysAgo(3) }), 'radiculopathy'],
    ['M54.16', condition(ICD10, 'M54.16', { recordedDate: daysAgo(3) }), 'radiculopathy'],
    ['M54.12', condition(ICD10, 'M54.12', { recordedDate: daysAgo(3) }), 'neither'],
    ['M51.1 resolved', condition(ICD10, 'M51.1', { recordedDate: daysAgo(3), ...clinical('resolved') }), 'neither'],
    ['M51.1 of two years ago', condition(ICD10, 'M51.1', { recordedDate: daysAgo(730) }), 'neither'],
    ['chronic M51.1', condition(ICD10, 'M51.1', { onsetDateTime: daysAgo(200) }), 'radiculopathy'],
  ])('%s: %s', (_name, resource, expected) => {
    expect(kindOf(resource)).toBe(expected);
  });

  it('names confirmed specific disease', () => {
    expect(factsOf([condition(ICD10, 'M45', { recordedDate: daysAgo(900) })]).back.specificDisease).toEqual([
      'inflammatory-back-disease',
    ]);
  });
});

describe('root levels', () => {
  const levelsOf = (code: string, more: Readonly<Record<string, unknown>>, value = true) =>
    factsOf([said(code, value, 1, more)]).rootLevels;
  it.each([
    ['motor-deficit', { bodySite: { text: 'L5 venstre' } }, ['L5']],
    ['sensory-deficit', { bodySite: { text: 'utside av legg og stortå' } }, ['L5']],
    ['reflex-change', { bodySite: { text: 'akillesrefleks' } }, ['S1']],
    ['reflex-change', { bodySite: { text: 'patellar reflex' } }, ['L4']],
    ['dermatomal-leg-pain', { bodySite: { text: 'forside av lår' } }, ['L3']],
    ['dermatomal-leg-pain', { bodySite: { text: 'skive L4/L5' } }, []],
    ['fever', { bodySite: { text: 'L5' } }, []],
  ])('%s %j: %j', (code, more, expected) => {
    expect(levelsOf(code, more)).toEqual(expected);
    expect(levelsOf(code, more, false)).toEqual([]);
  });
});

describe('around an emergency', () => {
  const procedure = (code: string, days: number): Resource => ({
    resourceType: 'Procedure',
    id: 'p',
    status: 'completed',
    code: { coding: [{ system: 'http://snomed.info/sct', code }] },
    performedDateTime: daysAgo(days),
    subject: { reference: 'Patient/1' },
  });
  it('names other causes and peripheral nerves', () => {
    expect(factsOf([condition(ICD10, 'G35'), back('Y85')]).otherCauses).toEqual(['prostate', 'multiple-sclerosis']);
    expect(factsOf([condition(ICD10, 'G35', clinical('resolved'))]).otherCauses).toEqual([]);
    expect(factsOf([condition(ICD10, 'G57.3')]).peripheralNerve).toEqual(['peroneal']);
  });
  it('knows spinal surgery of the last 84 days', () => {
    expect(factsOf([procedure('50172003', 84)]).recentSpinalProcedure).toBe('met');
    expect(factsOf([procedure('50172003', 85)]).recentSpinalProcedure).toBe('not-met');
    expect(factsOf([]).recentSpinalProcedure).toBe('not-met');
    expect(factsOf([], { unavailable: new Set(['Procedure']) }).recentSpinalProcedure).toBe('unknown');
    expect(factsOf([procedure('50172003', 400)]).findings['previous-lumbar-surgery'].state).toBe('present');
  });
  it('sees that somebody has acted after the sign', () => {
    const sign = said('saddle-sensory-loss', true, 2);
    const emergency = encounter({ class: { code: 'EMER' } });
    expect(factsOf([sign, emergency]).actedOn.value).toBe('met');
    expect(factsOf([emergency]).actedOn.value).toBe('not-met');
    expect(factsOf([sign, encounter({})]).actedOn.value).toBe('not-met');
    expect(
      factsOf([
        sign,
        encounter({ class: { code: 'IMP' }, status: 'finished', period: { start: daysAgo(90), end: daysAgo(80) } }),
      ]).actedOn.value,
    ).toBe('not-met');
    expect(factsOf([sign, procedure('50172003', 1)]).actedOn.value).toBe('met');
    expect(factsOf([sign, procedure('50172003', 5)]).actedOn.value).toBe('not-met');
  });
  it('a fall with osteoporosis', () => {
    expect(factsOf([said('osteoporosis', true, 100), said('trauma', true, 2)]).fallWithOsteoporosis).toBe('met');
    expect(factsOf([said('osteoporosis', true, 100)]).fallWithOsteoporosis).toBe('unknown');
    expect(factsOf([said('osteoporosis', false, 1), said('trauma', true, 2)]).fallWithOsteoporosis).toBe('not-met');
  });
  it('the first trimester', () => {
    const trimester = observation(
      { text: 'svangerskap' },
      {
        effectiveDateTime: daysAgo(5),
        valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '255246003' }] },
      },
    );
    expect(factsOf([trimester, back('W78', { recordedDate: daysAgo(30) })]).trimester).toBe(1);
    expect(factsOf([trimester]).trimester).toBeUndefined();
  });
});
