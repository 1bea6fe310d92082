import { ATC, condition, daysAgo, ICD10, ICPC2, medicine, type Resource, SCT, said, stateOf } from './support.ts';

const bounds = (days: number) => ({
  dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: daysAgo(200), end: daysAgo(days) } } } }],
});
const infusion = (atc: string, days: number, more: Readonly<Record<string, unknown>> = {}): Resource => ({
  resourceType: 'MedicationAdministration',
  id: 'a1',
  status: 'completed',
  medicationCodeableConcept: { coding: [{ system: ATC, code: atc }] },
  effectiveDateTime: daysAgo(days),
  ...more,
});

describe('steroids', () => {
  const oral = { dosageInstruction: [{ route: { text: 'oral' } }] };
  it.each([
    ['prednisolone in use', medicine('H02AB06'), 'present'],
    ['on hold', medicine('H02AB06', { status: 'on-hold' }), 'present'],
    ['stopped 29 days ago', medicine('H02AB06', { status: 'stopped', ...bounds(29) }), 'present'],
    ['stopped 30 days ago', medicine('H02AB06', { status: 'stopped', ...bounds(30) }), 'absent'],
    ['completed, end unknown, prescribed 100 days ago', medicine('H02AB06', { status: 'completed' }), 'asked'],
    [
      'completed, end unknown, prescribed 20 days ago',
      medicine('H02AB06', { status: 'completed', authoredOn: daysAgo(20) }),
      'present',
    ],
    [
      'completed, prescribed two years ago',
      medicine('H02AB06', { status: 'completed', authoredOn: daysAgo(730) }),
      'absent',
    ],
    ['draft', medicine('H02AB06', { status: 'draft' }), 'absent'],
    ['cancelled', medicine('H02AB06', { status: 'cancelled' }), 'absent'],
    ['entered in error', medicine('H02AB06', { status: 'entered-in-error' }), 'absent'],
    ['a proposal', medicine('H02AB06', { intent: 'proposal' }), 'absent'],
    ['dexamethasone, route unknown', medicine('H02AB02'), 'asked'],
    ['dexamethasone by mouth', medicine('H02AB02', oral), 'present'],
    [
      'an injection into a joint',
      medicine('H02AB04', { dosageInstruction: [{ route: { coding: [{ system: SCT, code: '12130007' }] } }] }),
      'absent',
    ],
    ['hydrocortisone as replacement', medicine('H02AB09'), 'asked'],
    ['inhaled budesonide', medicine('R03BA02'), 'absent'],
    ['of another patient', medicine('H02AB06', { subject: { reference: 'Patient/2' } }), 'absent'],
  ])('%s: %s', (_name, resource, expected) => {
    expect(stateOf('steroid-use', [resource])).toBe(expected);
  });

  it('finds the drug in a contained Medication and in one of the chart', () => {
    const drug = { resourceType: 'Medication', id: 'm1', code: { coding: [{ system: ATC, code: 'H02AB06' }] } };
    const plain = { medicationCodeableConcept: undefined };
    expect(
      stateOf('steroid-use', [
        medicine('', { ...plain, contained: [drug], medicationReference: { reference: '#m1' } }),
      ]),
    ).toBe('present');
    expect(
      stateOf('steroid-use', [medicine('', { ...plain, medicationReference: { reference: 'Medication/m1' } }), drug]),
    ).toBe('present');
    expect(
      stateOf('steroid-use', [medicine('', { ...plain, medicationReference: { reference: 'Medication/m2' } }), drug]),
    ).toBe('not-documented');
  });

  it('reads statements, and not what was never taken', () => {
    const statement = (status: string) => ({ ...medicine('H02AB06', { status }), resourceType: 'MedicationStatement' });
    expect(stateOf('steroid-use', [statement('active')])).toBe('present');
    expect(stateOf('steroid-use', [statement('not-taken')])).toBe('absent');
  });
});

describe('immunosuppressants', () => {
  it.each([
    ['azathioprine', medicine('L04AX01'), 'present'],
    ['infliximab 90 days ago', infusion('L04AB02', 89), 'present'],
    ['infliximab longer ago', infusion('L04AB02', 90), 'absent'],
    ['rituximab within a year', infusion('L01FA01', 364, { dosage: { route: { text: 'intravenøs' } } }), 'present'],
    [
      'rituximab under its old code',
      infusion('L01XC02', 364, { dosage: { route: { text: 'intravenøs' } } }),
      'present',
    ],
    ['rituximab longer ago', infusion('L01FA01', 366, { dosage: { route: { text: 'intravenøs' } } }), 'absent'],
    ['HIV drugs only ask', medicine('J05AR20'), 'asked'],
  ])('%s: %s', (_name, resource, expected) => {
    expect(stateOf('immunosuppressant-use', [resource])).toBe(expected);
  });
});

describe('closed world', () => {
  const bp = condition(ICPC2, 'K86');
  it('reads a complete list without the thing as absent, and says so', () => {
    expect(stateOf('cancer-history', [bp])).toBe('absent');
    expect(stateOf('steroid-use', [medicine('N02BE01')])).toBe('absent');
    expect(stateOf('immunosuppressant-use', [])).toBe('absent');
  });

  it.each([
    ['conditions could not all be read', { unavailable: new Set(['Condition']) }],
    ['the record is blocked', { suppressed: true }],
    ['conditions were not asked for', { resources: new Map() }],
  ])('not when %s', (_name, more) => {
    expect(stateOf('cancer-history', [bp], more)).toBe('not-documented');
  });

  it.each([
    ['requests', 'MedicationRequest'],
    ['statements', 'MedicationStatement'],
    ['products', 'Medication'],
  ])('not when medication %s are unavailable', (_name, type) => {
    expect(stateOf('steroid-use', [], { unavailable: new Set([type]) })).toBe('not-documented');
  });

  it('not when something on the list cannot be understood', () => {
    const words = condition(ICD10, '', { code: { text: 'Operert brystkreft' } });
    const unlisted = condition(SCT, '999999', {
      code: { coding: [{ system: SCT, code: '999999', display: 'Carcinoma of thymus' }] },
    });
    const harmless = condition(SCT, '38341003', {
      code: { coding: [{ system: SCT, code: '38341003', display: 'Hypertensive disorder' }] },
    });
    const dumb = condition(SCT, '38341003');
    expect(stateOf('cancer-history', [words])).toBe('not-documented');
    expect(stateOf('cancer-history', [unlisted])).toBe('not-documented');
    expect(stateOf('cancer-history', [dumb])).toBe('not-documented');
    expect(stateOf('cancer-history', [harmless])).toBe('absent');
    const pills = medicine('', { medicationCodeableConcept: { text: 'Prednisolon 20 mg' } });
    expect(stateOf('steroid-use', [pills])).toBe('not-documented');
  });

  it('never answers other findings', () => {
    expect(stateOf('trauma', [bp])).toBe('not-documented');
    expect(stateOf('osteoporosis', [bp])).toBe('not-documented');
  });

  it('does not overrule what is stated', () => {
    expect(stateOf('cancer-history', [said('cancer-history', true, 5)])).toBe('present');
  });
});
