import { present, withFindings } from '../cards/a-case.ts';
import { type CaseSpec, ctFact, suggestionsOf } from '../support/suggestion-case.ts';

const labelsOf = (spec: CaseSpec) => suggestionsOf(spec).suggestions?.map(({ label }) => label) ?? [];
const atTheVisit = { orders: [], call: { hook: 'patient-view' } } as const;

describe('images at a click', () => {
  const indicated = (firstChoice: readonly ('mr' | 'xr' | 'esr')[]) =>
    ({ imaging: { advice: 'indicated', firstChoice, alternative: [] }, urgency: 'routine' }) as const;
  const spec: CaseSpec = { advice: 'imagingIndicated', indicator: 'info', ...atTheVisit, decision: indicated(['mr']) };

  it('are the first choice, not marked as recommended', () => {
    const { suggestions } = suggestionsOf(spec);
    expect(suggestions?.map(({ label }) => label)).toEqual(['Opprett bestilling av MR LS-columna']);
    expect(suggestions?.[0]).not.toHaveProperty('isRecommended');
  });

  it('belong together with the ESR where the guideline says so', () => {
    expect(labelsOf({ ...spec, advice: 'weakRedFlag', decision: indicated(['xr', 'esr']) })).toEqual([
      'Opprett bestilling av røntgen LS-columna og SR',
    ]);
  });

  it.each([
    'not-indicated',
    'not-indicated-unless-red-flags',
    'may-be-considered',
    'need-more-data',
    'not-applicable',
  ] as const)('are not offered when imaging is %s', (advice) => {
    const imaging = { ...indicated(['mr']).imaging, advice };
    expect(labelsOf({ ...spec, decision: { imaging, urgency: 'routine' } })).toEqual([]);
  });

  it('are for the hospital in an emergency', () => {
    expect(labelsOf({ ...spec, decision: { ...indicated(['mr']), urgency: 'emergency' } })).toEqual([]);
  });

  it.each([
    'pregnancy',
    'pacemaker',
    'intracranial-clip',
    'neurostimulator',
    'cochlear-implant',
    'metal-in-eye',
  ] as const)('as MR need a talk with radiology first when there is %s, or a question of it', (code) => {
    const sure = withFindings(present(code));
    const inQuestion = withFindings({ code, state: 'not-documented', evidence: [], asked: true });
    expect(labelsOf({ ...spec, facts: { findings: sure } })).toEqual([]);
    expect(labelsOf({ ...spec, facts: { findings: inQuestion } })).toEqual([]);
    const change = { advice: 'changeModality', decision: indicated(['mr']), facts: { findings: sure } } as const;
    expect(labelsOf(change)).toEqual([]);
  });

  it('as MR need that talk too when only the text of an order mentions a device', () => {
    const mentioned = { ...ctFact, mentionedDevices: ['pacemaker'] as const };
    const change: CaseSpec = { advice: 'changeModality', decision: indicated(['mr']) };
    expect(labelsOf(change)).toHaveLength(1);
    expect(labelsOf({ ...change, orderFacts: [mentioned] })).toEqual([]);
  });

  it('as X-ray are offered with a pacemaker, not in pregnancy', () => {
    const xray = { ...spec, decision: indicated(['xr']) };
    expect(labelsOf({ ...xray, facts: { findings: withFindings(present('pacemaker')) } })).toHaveLength(1);
    expect(labelsOf({ ...xray, facts: { findings: withFindings(present('pregnancy')) } })).toEqual([]);
  });
});
