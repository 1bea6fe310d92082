import { daysAgo, factsOf, type Resource, stateOf } from './support.ts';

const URL = 'https://ryggrad.github.io/fhir/Questionnaire/back-pain-checklist';
const response = (item: unknown, more: Readonly<Record<string, unknown>> = {}): Resource => ({
  resourceType: 'QuestionnaireResponse',
  id: 'q',
  questionnaire: URL,
  status: 'completed',
  subject: { reference: 'Patient/1' },
  authored: `${daysAgo(1)}T09:00:00+01:00`,
  item,
  ...more,
});
const line = (linkId: string, answer: unknown) => ({ linkId, answer: [answer] });
const yes = { valueBoolean: true };
const no = { valueCoding: { system: 'http://snomed.info/sct', code: '373067005' } };

describe('the checklist', () => {
  it('states a finding per line, nested or not', () => {
    const nested = [
      {
        linkId: 'emergency',
        item: [
          line('saddle-sensory-loss', yes),
          { linkId: 'more', answer: [{ valueBoolean: true, item: [line('fever', no)] }] },
        ],
      },
    ];
    expect(stateOf('saddle-sensory-loss', [response(nested)])).toBe('present');
    expect(stateOf('fever', [response(nested)])).toBe('absent');
    expect(stateOf('trauma', [response(nested)])).toBe('not-documented');
    expect(factsOf([response(nested)]).back.isTodaysMatter).toBe(true);
  });

  it.each([
    ['completed', 'present', 'absent'],
    ['amended', 'present', 'absent'],
    ['in-progress', 'present', 'absent'],
    ['stopped', 'present', 'not-documented'],
    ['entered-in-error', 'not-documented', 'not-documented'],
  ])('%s: a yes is %s, a no is %s', (status, expected, denied) => {
    expect(stateOf('leg-paralysis', [response([line('leg-paralysis', yes)], { status })])).toBe(expected);
    expect(stateOf('leg-paralysis', [response([line('leg-paralysis', no)], { status })])).toBe(denied);
  });

  it('reads course, onset and residual urine', () => {
    const facts = factsOf([
      response([
        line('course', {
          valueCoding: { system: 'https://ryggrad.github.io/fhir/CodeSystem/finding', code: 'worsening' },
        }),
        line('symptom-onset', { valueDate: daysAgo(20) }),
        line('post-void-residual', { valueInteger: 350 }),
      ]),
    ]);
    expect(facts.course.value).toBe('worsening');
    expect(facts.duration.days).toEqual({ min: 20, max: 20 });
    expect(facts.findings['urinary-retention']).toMatchObject({ state: 'present', explicit: true });
  });

  it('is ours by its canonical URL only, with or without version, and dated', () => {
    const items = [line('fever', yes)];
    expect(stateOf('fever', [response(items, { questionnaire: `${URL}|1.0.0` })])).toBe('present');
    expect(stateOf('fever', [response(items, { questionnaire: 'https://other.example/Questionnaire/1' })])).toBe(
      'not-documented',
    );
    expect(stateOf('fever', [response(items, { subject: { reference: 'Patient/2' } })])).toBe('not-documented');
    expect(stateOf('fever', [response(items, { authored: undefined })])).toBe('asked');
    expect(stateOf('fever', [response(items, { authored: daysAgo(20) })])).toBe('not-documented');
  });
});
