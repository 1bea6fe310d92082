/** What the doctor's clicks make of the answers, and which questions come. */
import { type Answers, type Change, changed, isEmpty, noAnswers } from '../../src/checklist/logic/answers.ts';
import { emergencyFirst, kindOf } from '../../src/checklist/logic/kinds.ts';
import { planFor } from '../../src/checklist/logic/plan.ts';
import { chartAnswer, olderRecord, statedAnswer } from '../../src/checklist/logic/reading.ts';
import { type FindingCode, findingNames } from '../../src/domain/findings.ts';
import { aReading, checklist } from './support.ts';

const answered = (...changes: readonly Change[]): Answers => changes.reduce(changed, noAnswers);
const left = { area: 'L5', side: 'left' } as const;
const right = { area: 'S1', side: 'right' } as const;

describe('"none of these"', () => {
  it('denies what has no answer, and touches nothing else', () => {
    const { given } = answered(
      { type: 'answer', code: 'fever', answer: 'yes' },
      { type: 'answer', code: 'trauma', answer: 'cannot-assess' },
      { type: 'deny-rest', group: 'g', codes: ['fever', 'trauma', 'weight-loss'] },
    );
    expect(given).toEqual({ fever: 'yes', trauma: 'cannot-assess', 'weight-loss': 'no' });
  });

  it('is undone as a whole', () => {
    const before = answered({ type: 'answer', code: 'fever', answer: 'yes' });
    const denied = changed(before, { type: 'deny-rest', group: 'g', codes: ['trauma', 'weight-loss'] });
    expect(denied.undo?.group).toBe('g');
    expect(changed(denied, { type: 'undo' })).toEqual(before);
  });

  it('is offered for no group with a sign that only an examination can deny', () => {
    const { groups, further } = planFor(checklist, aReading());
    for (const { kind, questions } of [...groups, ...further])
      expect(questions.map(({ code }) => kindOf(code))).toEqual(questions.map(() => kind));
  });
});

describe('the body figure', () => {
  it('says leg pain by a root, below the knee for L4, L5 and S1', () => {
    expect(answered({ type: 'site', site: left }).given).toEqual({
      'dermatomal-leg-pain': 'yes',
      'pain-below-knee': 'yes',
    });
    expect(answered({ type: 'site', site: { area: 'L3', side: 'left' } }).given).toEqual({
      'dermatomal-leg-pain': 'yes',
    });
  });

  it('says nothing of roots for the back and the buttock', () => {
    expect(
      answered({ type: 'site', site: { area: 'back' } }, { type: 'site', site: { area: 'buttock', side: 'left' } })
        .given,
    ).toEqual({});
  });

  it('says bilateral sciatica for both legs, and takes it back with the place', () => {
    const both = answered({ type: 'site', site: left }, { type: 'site', site: right });
    expect(both.given['bilateral-sciatica']).toBe('yes');
    expect(changed(both, { type: 'site', site: right }).given['bilateral-sciatica']).toBeUndefined();
  });

  it('never overrules what was answered by hand', () => {
    const denied = answered({ type: 'answer', code: 'pain-below-knee', answer: 'no' }, { type: 'site', site: left });
    expect(denied.given['pain-below-knee']).toBe('no');
    expect(changed(denied, { type: 'site', site: left }).given).toEqual({ 'pain-below-knee': 'no' });
  });
});

it('knows when there is something to lose', () => {
  expect(isEmpty(noAnswers)).toBe(true);
  expect(isEmpty(answered({ type: 'course', course: 'improving' }))).toBe(false);
  expect(isEmpty(answered({ type: 'onset', onset: '2026-11-01' }, { type: 'onset', onset: undefined }))).toBe(true);
});

describe('the plan', () => {
  const codes = (groups: readonly { readonly questions: readonly { readonly code: FindingCode }[] }[]) =>
    groups.flatMap(({ questions }) => questions.map(({ code }) => code));

  it('begins with the four emergency questions, then asks what reassurance needs, and nothing else', () => {
    const plan = planFor(checklist, aReading());
    expect(plan.emergency.map(({ code }) => code)).toEqual(emergencyFirst);
    expect(codes(plan.groups).toSorted()).toEqual(
      ['cancer-history', 'constant-pain', 'drug-misuse', 'fever', 'general-malaise', 'immunosuppressant-use'].concat([
        'rest-or-night-pain',
        'steroid-use',
        'trauma',
        'weight-loss',
      ]),
    );
  });

  it('asks every question of the form once', () => {
    const plan = planFor(checklist, aReading({ asks: ['motor-deficit', 'bowel-incontinence'] }));
    const asked = [...plan.emergency.map(({ code }) => code), ...codes(plan.groups), ...codes(plan.further)];
    expect(asked.toSorted()).toEqual([...checklist.byCode.keys()].toSorted());
  });

  it('asks one by one about a further emergency sign that the advice waits for, and groups what is examined', () => {
    const plan = planFor(checklist, aReading({ asks: ['bowel-incontinence', 'reduced-sphincter-tone'] }));
    expect(plan.emergency.map(({ code }) => code)).toEqual([...emergencyFirst, 'bowel-incontinence']);
    expect(plan.groups.find(({ kind }) => kind === 'examined')?.questions.map(({ code }) => code)).toEqual([
      'reduced-sphincter-tone',
    ]);
  });

  it('asks the emergency questions even where the record answers them, but not twice in one sitting', () => {
    const evidence = [{ state: 'absent', source: 'Observation', date: '2026-11-22' }] as const;
    const reading = aReading({ findings: { 'urinary-leakage': { state: 'absent', evidence } } });
    expect(planFor(checklist, reading).emergency).toHaveLength(4);
    expect(planFor(checklist, reading, true).emergency.map(({ code }) => code)).not.toContain('urinary-leakage');
  });
});

describe('what the record says', () => {
  const found = (
    state: 'present' | 'absent' | 'not-documented',
    ...evidence: NonNullable<ReturnType<typeof aReading>['findings']['fever']>['evidence']
  ) => aReading({ findings: { fever: { state, evidence } } });

  it('is told with the newest record', () => {
    const reading = found(
      'absent',
      { state: 'absent', source: 'Condition', date: '2026-11-01' },
      { state: 'absent', source: 'Observation', date: '2026-11-20' },
    );
    expect(chartAnswer(reading, 'fever')).toEqual({
      answer: 'no',
      date: '2026-11-20',
      source: 'Observation',
      conflicting: false,
    });
  });

  it('is nobody’s answer when a list merely does not hold it', () => {
    const reading = found('absent', { state: 'absent', source: 'derived', note: 'closed-world' });
    expect(chartAnswer(reading, 'fever')?.source).toBe('derived');
    expect(statedAnswer(reading, 'fever')).toBeUndefined();
  });

  it('is shown and answers nothing when it is too old', () => {
    const reading = found('not-documented', {
      state: 'history',
      source: 'Observation',
      date: '2026-08-01',
      note: 'denied-earlier',
    });
    expect(chartAnswer(reading, 'fever')).toBeUndefined();
    expect(olderRecord(reading, 'fever')).toEqual({ date: '2026-08-01', source: 'Observation', denied: true });
  });
});

it('has both languages for every question, and asks no finding that the service does not know', () => {
  for (const { code, text } of checklist.byCode.values()) {
    expect(findingNames[code]).toBeDefined();
    expect(text.nb).not.toBe('');
    expect(text.en).not.toBe('');
  }
});
