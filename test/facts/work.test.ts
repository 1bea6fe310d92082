/** Sick leave: sick notes that cover today, codes, and what does not say that somebody is on sick leave. */
import {
  clinical,
  condition,
  daysAgo,
  factsOf,
  ICD10,
  ICPC2,
  observation,
  type Resource,
  SCT,
  said,
  stateOf,
} from './support.ts';

const WORK = 'work-problem-or-sick-leave';

interface Period {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const day = (linkId: string, days: number) => ({ linkId, answer: [{ valueDate: daysAgo(days) }] });
const period = ({ type, from, to }: Period) => ({
  linkId: 'aktivitet',
  item: [
    { linkId: 'aktivitet-type', answer: [{ valueCoding: { code: type } }] },
    day('aktivitet-fom', from),
    day('aktivitet-tom', to),
  ],
});
const diagnosis = (linkId: string, system: string, code: string) => ({
  linkId,
  answer: [{ valueCoding: { system, code } }],
});
const L03 = diagnosis('hoveddiagnose', ICPC2, 'L03');
const full: Period = { type: 'AKTIVITET_IKKE_MULIG', from: 3, to: -4 };
const graded: Period = { type: 'GRADERT', from: 3, to: -4 };

function note(items: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): Resource {
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'note',
    status: 'completed',
    questionnaire: 'https://www.nav.no/samarbeidspartner/sykmelding/fhir/R4/Questionnaire/V1',
    subject: { reference: 'Patient/1' },
    authored: daysAgo(3),
    item: items,
    ...more,
  };
}
const leaveOf = (...resources: readonly Resource[]) => factsOf(resources).sickLeave?.graded;

describe('a sick note', () => {
  it('of today says sick leave, graded or not, and makes the finding present', () => {
    expect(leaveOf(note([L03, period(full)]))).toBe('not-met');
    expect(leaveOf(note([L03, period(graded)]))).toBe('met');
    expect(leaveOf(note([L03, period(graded), period(full)]))).toBe('not-met');
    expect(stateOf(WORK, [note([L03, period(full)])])).toBe('present');
    expect(factsOf([note([L03, period(full)])]).sickLeave?.evidence).toMatchObject([
      { reference: 'QuestionnaireResponse/note', source: 'QuestionnaireResponse' },
    ]);
  });

  it('counts on its first and its last day', () => {
    expect(leaveOf(note([L03, period({ ...full, from: 0 })]))).toBe('not-met');
    expect(leaveOf(note([L03, period({ ...full, to: 0 })]))).toBe('not-met');
    expect(leaveOf(note([L03, period({ ...full, to: 1 })]))).toBeUndefined();
    expect(leaveOf(note([L03, period({ ...full, from: -1 })]))).toBeUndefined();
  });

  it('counts for the back, as secondary diagnosis too, and without a diagnosis', () => {
    const depression = diagnosis('hoveddiagnose', ICD10, 'F32.0');
    expect(leaveOf(note([depression, period(full)]))).toBeUndefined();
    expect(leaveOf(note([depression, diagnosis('bidiagnose', ICD10, 'M54.5'), period(full)]))).toBe('not-met');
    expect(leaveOf(note([period(full)]))).toBe('not-met');
  });

  it('holds however long ago it was written', () => {
    expect(leaveOf(note([L03, period({ ...full, from: 200 })], { authored: daysAgo(200) }))).toBe('not-met');
  });

  it.each<[string, Resource]>([
    ['another kind of activity', note([L03, period({ ...full, type: 'AVVENTENDE' })])],
    ['another questionnaire', note([L03, period(full)], { questionnaire: 'https://example.org/q' })],
    ['withdrawn', note([L03, period(full)], { status: 'entered-in-error' })],
    ['another patient', note([L03, period(full)], { subject: { reference: 'Patient/2' } })],
    ['no period', note([L03, { linkId: 'aktivitet', item: [] }])],
    ['broken items', note([null, 7, 'aktivitet', { linkId: 'aktivitet', item: 'x' }])],
  ])('is not read: %s', (_name, resource) => {
    expect(factsOf([resource])).not.toHaveProperty('sickLeave');
    expect(stateOf(WORK, [resource])).toBe('not-documented');
  });

  it('that covers today stands against a word that there is neither', () => {
    expect(leaveOf(note([L03, period(full)]), said(WORK, false, 0))).toBe('not-met');
  });
});

describe('codes', () => {
  const observed = (code: string, value: Readonly<Record<string, unknown>>) =>
    observation({ coding: [{ system: SCT, code }] }, { effectiveDateTime: daysAgo(2), ...value });

  it.each(['224459001', '224453000'])('SNOMED %s says sick leave; whether graded is not said', (code) => {
    expect(leaveOf(condition(SCT, code, { recordedDate: daysAgo(2) }))).toBe('unknown');
    expect(leaveOf(observed(code, { valueBoolean: true }))).toBe('unknown');
  });

  it('that say work problem, either, or days off, do not say sick leave now', () => {
    expect(leaveOf(condition(ICPC2, 'Z05', { recordedDate: daysAgo(2) }))).toBeUndefined();
    expect(leaveOf(said(WORK, true, 0))).toBeUndefined();
    const days = observed('439907006', { valueQuantity: { value: 12 } });
    expect(leaveOf(days)).toBeUndefined();
    expect(stateOf(WORK, [days])).toBe('present');
  });

  it('say nothing when denied or over', () => {
    expect(leaveOf(observed('224459001', { valueBoolean: false }))).toBeUndefined();
    expect(leaveOf(condition(SCT, '224459001', { recordedDate: daysAgo(2), ...clinical('resolved') }))).toBeUndefined();
    expect(factsOf([said(WORK, false, 0)])).not.toHaveProperty('sickLeave');
  });
});
