import { clinical, condition, daysAgo, findingOf, ICD10, ICPC2, SCT, stateOf, verification } from './support.ts';

const recorded = (days: number) => ({ recordedDate: daysAgo(days) });
const began = (days: number) => ({ onsetDateTime: daysAgo(days) });

describe('status of a Condition', () => {
  it.each([
    ['active', clinical('active'), 'present'],
    ['recurrence', clinical('recurrence'), 'present'],
    ['relapse', clinical('relapse'), 'present'],
    ['no status', { clinicalStatus: undefined }, 'present'],
    ['status without system', { clinicalStatus: { coding: [{ code: 'active' }] } }, 'present'],
    ['resolved', clinical('resolved'), 'not-documented'],
    ['inactive', clinical('inactive'), 'not-documented'],
    ['remission', clinical('remission'), 'not-documented'],
    ['abated', { abatementDateTime: daysAgo(2) }, 'not-documented'],
    ['confirmed', verification('confirmed'), 'present'],
    ['provisional', verification('provisional'), 'asked'],
    ['differential', verification('differential'), 'asked'],
    ['entered in error', verification('entered-in-error'), 'not-documented'],
    ['refuted', verification('refuted'), 'absent'],
  ])('weight loss R63.4, %s: %s', (_name, more, expected) => {
    expect(stateOf('weight-loss', [condition(ICD10, 'R63.4', { ...recorded(5), ...more })])).toBe(expected);
  });

  it('counts a provisional emergency', () => {
    const suspected = condition(ICD10, 'G83.4', { ...began(2), ...recorded(1), ...verification('provisional') });
    expect(stateOf('cauda-equina-syndrome', [suspected])).toBe('present');
  });

  it('dates a refutation, and lets it overrule no other record', () => {
    expect(stateOf('spinal-infection', [condition(ICD10, 'M46.26', verification('refuted'))])).toBe('not-documented');
    expect(
      stateOf('spinal-infection', [condition(ICD10, 'M46.26', { ...verification('refuted'), ...recorded(3) })]),
    ).toBe('absent');
    const other = condition(ICD10, 'G06.1', recorded(20));
    const finding = findingOf('spinal-infection', [
      condition(ICD10, 'G06.1', { ...verification('refuted'), ...recorded(1) }),
      other,
    ]);
    expect(finding).toMatchObject({ state: 'present', conflicting: true });
  });

  it('reads text alone as nothing', () => {
    const words = condition(ICD10, 'Z00', { code: { text: 'ridebukseanestesi' }, ...recorded(1) });
    expect(stateOf('saddle-sensory-loss', [words])).toBe('not-documented');
  });
});

describe('cancer', () => {
  it.each([
    ['active breast cancer', condition(ICD10, 'C50.9', recorded(1000)), 'present'],
    ['undated', condition(ICD10, 'C18'), 'present'],
    ['C43 has no row of its own', condition(ICD10, 'C43.5'), 'present'],
    ['in remission', condition(ICD10, 'C50.9', { ...clinical('remission'), ...recorded(1000) }), 'present'],
    ['resolved', condition(ICD10, 'C61', { ...clinical('resolved'), ...recorded(1000) }), 'present'],
    ['skin C44', condition(ICD10, 'C44.3', recorded(100)), 'absent'],
    ['in situ D05', condition(ICD10, 'D05.1', recorded(100)), 'absent'],
    ['fear of cancer A26', condition(ICPC2, 'A26', recorded(100)), 'absent'],
    ['skin cancer of any type S77', condition(ICPC2, 'S77', recorded(100)), 'asked'],
    ['entered in error', condition(ICD10, 'C50.9', verification('entered-in-error')), 'absent'],
    [
      'one cancer refuted: closed world decides',
      condition(ICD10, 'C50.9', { ...verification('refuted'), ...recorded(1) }),
      'absent',
    ],
  ])('%s: %s', (_name, resource, expected) => {
    expect(stateOf('cancer-history', [resource])).toBe(expected);
  });

  it('one refuted cancer never hides another', () => {
    const resources = [
      condition(ICD10, 'C61', recorded(900)),
      condition(ICD10, 'C50.9', { ...verification('refuted'), ...recorded(1) }),
    ];
    expect(stateOf('cancer-history', resources)).toBe('present');
  });

  it('is weak after ten years of remission with pain known to be unchanged', async () => {
    const { said } = await import('./support.ts');
    const cured = (days: number) =>
      condition(ICD10, 'C50.9', { ...clinical('remission'), ...recorded(5000), abatementDateTime: daysAgo(days) });
    const unchanged = said('new-or-changed-pain', false, 1);
    expect(findingOf('cancer-history', [cured(3653), unchanged]).weak).toBe(true);
    expect(findingOf('cancer-history', [cured(3650), unchanged]).weak).toBeUndefined();
    expect(findingOf('cancer-history', [cured(3653)]).weak).toBeUndefined();
  });
});

describe('emergencies by code', () => {
  it.each([
    ['cauda equina, onset 3 days ago', condition(ICD10, 'G83.4', began(3)), 'present'],
    ['recorded today, onset unknown', condition(ICD10, 'G83.4', recorded(0)), 'asked'],
    [
      'onset three years ago, recorded again today',
      condition(ICD10, 'G83.4', { ...began(1100), ...recorded(0) }),
      'old',
    ],
    ['recorded three years ago', condition(ICD10, 'G83.4', recorded(1100)), 'old'],
    ['undated', condition(ICD10, 'G83.4'), 'asked'],
    [
      'a relapse recorded now',
      condition(ICD10, 'G83.4', { ...began(1100), ...recorded(1), ...clinical('relapse') }),
      'present',
    ],
    ['resolved', condition(ICD10, 'G83.4', { ...began(3), ...clinical('resolved') }), 'not-documented'],
    ['this month', condition(ICD10, 'G83.4', { onsetDateTime: '2026-11' }), 'present'],
    ['this year', condition(ICD10, 'G83.4', { onsetDateTime: '2026' }), 'asked'],
  ])('G83.4 %s: %s', (_name, resource, expected) => {
    expect(stateOf('cauda-equina-syndrome', [resource])).toBe(expected);
  });

  it('a new onset with an older open record of the sign is a question', () => {
    const older = condition(ICPC2, 'U08', recorded(400));
    expect(stateOf('urinary-retention', [condition(ICPC2, 'U08', began(3)), older])).toBe('asked');
    const ended = condition(ICPC2, 'U08', { ...recorded(400), ...clinical('resolved') });
    expect(stateOf('urinary-retention', [condition(ICPC2, 'U08', began(3)), ended])).toBe('present');
  });

  it('coarse codes only ask', () => {
    expect(stateOf('saddle-sensory-loss', [condition(ICPC2, 'N06', recorded(2))])).toBe('asked');
    expect(stateOf('progressive-paresis', [condition(ICPC2, 'N18', recorded(2))])).toBe('asked');
    expect(stateOf('urinary-leakage', [condition(ICPC2, 'U04', recorded(2))])).toBe('asked');
    expect(stateOf('urinary-leakage', [condition(ICPC2, 'U04', recorded(2000))])).toBe('old');
  });

  it('a site decides where the code needs one', () => {
    const numb = (bodySite?: unknown) =>
      condition(ICD10, 'R20.0', { ...recorded(2), ...(bodySite === undefined ? {} : { bodySite: [bodySite] }) });
    expect(stateOf('saddle-sensory-loss', [numb({ text: 'perineum' })])).toBe('present');
    expect(stateOf('saddle-sensory-loss', [numb()])).toBe('asked');
    expect(stateOf('saddle-sensory-loss', [numb({ text: 'venstre tommel, hånd' })])).toBe('not-documented');
    expect(stateOf('saddle-sensory-loss', [numb({ coding: [{ system: SCT, code: '1' }] })])).toBe('asked');
  });

  it('a denial today answers a coarse code, not a newer one', async () => {
    const { said } = await import('./support.ts');
    const denied = said('saddle-sensory-loss', false, 1);
    expect(stateOf('saddle-sensory-loss', [condition(ICPC2, 'N06', recorded(1)), denied])).toBe('absent');
    expect(stateOf('saddle-sensory-loss', [condition(ICPC2, 'N06', recorded(0)), denied])).toBe('asked');
  });

  it('an aneurysm under control alarms only with new pain', async () => {
    const { said } = await import('./support.ts');
    const aneurysm = condition(ICD10, 'I71.4', recorded(800));
    expect(stateOf('aortic-aneurysm', [aneurysm])).toBe('not-documented');
    expect(stateOf('aortic-aneurysm', [aneurysm, condition(ICPC2, 'L84', recorded(1))])).toBe('asked');
    expect(stateOf('aortic-aneurysm', [aneurysm, condition(ICPC2, 'L03', began(2))])).toBe('present');
    expect(stateOf('aortic-aneurysm', [aneurysm, condition(ICPC2, 'L84', began(700))])).toBe('not-documented');
    expect(stateOf('aortic-aneurysm', [aneurysm, condition(ICPC2, 'L84', began(60))])).toBe('asked');
    expect(stateOf('aortic-aneurysm', [said('aortic-aneurysm', true, 10)])).toBe('present');
    expect(stateOf('aortic-aneurysm', [said('aortic-aneurysm', true, 400)])).toBe('old');
    expect(stateOf('aortic-aneurysm', [condition(ICD10, 'I71.3')])).toBe('asked');
    expect(stateOf('aortic-aneurysm', [aneurysm, said('new-or-changed-pain', true, 1)])).toBe('present');
    expect(
      stateOf('aortic-aneurysm', [
        condition(ICD10, 'I71.4', verification('provisional')),
        said('new-or-changed-pain', true, 1),
      ]),
    ).toBe('present');
  });

  it('bilateral sciatica needs both sides said; of an unstated side it is asked only beside a deficit', async () => {
    const { said } = await import('./support.ts');
    const sciatica = (text: string) =>
      condition(ICD10, 'M54.3', { ...recorded(2), code: { coding: [{ system: ICD10, code: 'M54.3' }], text } });
    expect(stateOf('bilateral-sciatica', [sciatica('isjias begge bein')])).toBe('present');
    expect(stateOf('bilateral-sciatica', [sciatica('isjias venstre')])).toBe('not-documented');
    expect(stateOf('bilateral-sciatica', [sciatica('isjias')])).toBe('not-documented');
    expect(stateOf('bilateral-sciatica', [sciatica('isjias'), said('motor-deficit', true, 1)])).toBe('asked');
  });
});

describe('other diagnoses', () => {
  it('radiculopathy counts as dermatomal pain at the lumbar level only, sciatica asks', () => {
    expect(stateOf('dermatomal-leg-pain', [condition(ICD10, 'M54.16', recorded(5))])).toBe('present');
    expect(stateOf('dermatomal-leg-pain', [condition(ICD10, 'M54.12', recorded(5))])).toBe('not-documented');
    expect(stateOf('dermatomal-leg-pain', [condition(ICD10, 'M54.1', recorded(5))])).toBe('asked');
    expect(stateOf('dermatomal-leg-pain', [condition(ICPC2, 'L86', recorded(5))])).toBe('asked');
  });

  it('a fracture counts near onset, a healed one that stays active is silent', () => {
    expect(stateOf('vertebral-fracture', [condition(ICD10, 'S32.0', began(10))])).toBe('present');
    expect(stateOf('vertebral-fracture', [condition(ICD10, 'S32.0', { ...began(2000), ...recorded(2) })])).toBe(
      'not-documented',
    );
  });

  it('pregnancy lasts 300 days from recording, and not in men', () => {
    const pregnant = (days: number) => condition(ICPC2, 'W78', recorded(days));
    expect(stateOf('pregnancy', [pregnant(300)])).toBe('present');
    expect(stateOf('pregnancy', [pregnant(301)])).toBe('not-documented');
    expect(stateOf('pregnancy', [condition(ICPC2, 'W78', { ...recorded(20), ...clinical('resolved') })])).toBe(
      'not-documented',
    );
    expect(stateOf('pregnancy', [pregnant(20), { resourceType: 'Patient', id: '1', gender: 'male' }])).toBe(
      'not-documented',
    );
  });

  it('a condition being added counts as of today', () => {
    const added = condition(ICD10, 'G83.4');
    expect(stateOf('cauda-equina-syndrome', [], { newConditions: [added as never] })).toBe('present');
    expect(
      stateOf('cauda-equina-syndrome', [condition(ICD10, 'G83.4', recorded(700))], { newConditions: [added as never] }),
    ).toBe('asked');
  });

  it('the reason of an order is a suspicion of today', () => {
    const order = {
      resource: {
        resourceType: 'ServiceRequest',
        id: 'o',
        status: 'draft',
        intent: 'order',
        reasonCode: [{ coding: [{ system: ICD10, code: 'G83.4' }] }],
      } as never,
      selected: true,
    };
    expect(stateOf('cauda-equina-syndrome', [], { orders: [order] })).toBe('present');
  });

  it('an old widespread deficit is a question about something known, not silence', () => {
    expect(stateOf('widespread-neurological-deficit', [condition(ICD10, 'G82.2', began(3))])).toBe('present');
    expect(stateOf('widespread-neurological-deficit', [condition(ICD10, 'G82.2', began(3000))])).toBe('old');
  });

  it('measures the age of a sign against the oldest record of the back problem when no onset is known', () => {
    const back = (days: number) => condition(ICPC2, 'L84', recorded(days));
    const leaks = condition(ICPC2, 'U04', recorded(500));
    expect(stateOf('urinary-leakage', [leaks, back(3)])).toBe('old');
    expect(stateOf('urinary-leakage', [leaks, back(450)])).toBe('asked');
    expect(stateOf('urinary-leakage', [leaks, condition(ICPC2, 'L84')])).toBe('old');
    expect(stateOf('urinary-leakage', [condition(ICPC2, 'U04', recorded(400)), condition(ICPC2, 'L84')])).toBe('asked');
  });

  it('right and left codes together ask, a right code beside an unsided one does not', () => {
    const cm = (code: string) => condition('http://hl7.org/fhir/sid/icd-10-cm', code, recorded(2));
    expect(stateOf('bilateral-sciatica', [cm('M54.41'), cm('M54.42')])).toBe('asked');
    expect(stateOf('bilateral-sciatica', [cm('M54.41'), cm('M54.31')])).toBe('not-documented');
    expect(stateOf('bilateral-sciatica', [cm('M54.41'), condition(SCT, '23056005', recorded(2))])).toBe(
      'not-documented',
    );
  });
});
