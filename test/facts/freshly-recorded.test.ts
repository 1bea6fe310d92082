import {
  clinical,
  condition,
  daysAgo,
  factsOf,
  findingOf,
  ICD10,
  ICPC2,
  observation,
  type Resource,
  SCT,
} from './support.ts';

const isFresh = (...args: Parameters<typeof findingOf>): boolean => {
  const { asked, freshlyRecorded } = findingOf(...args);
  expect(freshlyRecorded === true && asked !== true).toBe(false);
  return freshlyRecorded === true;
};
const recorded = (days: number) => ({ recordedDate: daysAgo(days) });
const visit = (more: Readonly<Record<string, unknown>>): Resource => ({
  resourceType: 'Encounter',
  id: 'e',
  status: 'in-progress',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/1' },
  ...more,
});

describe('an emergency sign recorded lately, without an onset', () => {
  it.each([
    ['cauda-equina-syndrome', ICD10, 'G83.4'],
    ['cauda-equina-syndrome', SCT, '192970008'],
    ['leg-paralysis', ICD10, 'G82.2'],
    ['leg-paralysis', ICD10, 'G83.1'],
    ['spinal-cord-compression', ICD10, 'G95.2'],
    ['progressive-paresis', SCT, '1845001'],
  ] as const)('%s %s %s', (code, system, value) => {
    expect(isFresh(code, [condition(system, value, recorded(0))])).toBe(true);
    expect(isFresh(code, [condition(system, value, recorded(14))])).toBe(true);
    expect(isFresh(code, [condition(system, value, recorded(15))])).toBe(false);
    expect(isFresh(code, [condition(system, value, recorded(1800))])).toBe(false);
    expect(isFresh(code, [condition(system, value)])).toBe(false);
    const reason = visit({ reasonCode: [{ coding: [{ system, code: value }] }], period: { start: daysAgo(0) } });
    expect(isFresh(code, [reason], { encounterId: 'e' })).toBe(true);
    const undated = visit({ reasonCode: [{ coding: [{ system, code: value }] }] });
    expect(isFresh(code, [undated], { encounterId: 'e' })).toBe(true);
    expect(isFresh(code, [undated], { encounterId: 'another' })).toBe(false);
  });

  it('is also the undated diagnosis of this encounter', () => {
    const ces = condition(ICD10, 'G83.4', { id: 'ces' });
    const here = visit({ diagnosis: [{ condition: { reference: 'Condition/ces' } }] });
    expect(isFresh('cauda-equina-syndrome', [ces, here])).toBe(true);
    expect(isFresh('cauda-equina-syndrome', [ces, visit({})])).toBe(false);
  });

  it('is none that is known: begun long ago, recorded before, over', () => {
    const code = 'leg-paralysis';
    const today = condition(ICD10, 'G82.2', recorded(0));
    expect(isFresh(code, [{ ...today, onsetDateTime: daysAgo(4000) }])).toBe(false);
    expect(isFresh(code, [today, condition(ICD10, 'G82.2', recorded(900))])).toBe(false);
    expect(isFresh(code, [{ ...today, ...clinical('resolved') }])).toBe(false);
  });

  it('is none that is coarse, or lacks more than newness', () => {
    expect(isFresh('saddle-sensory-loss', [condition(ICPC2, 'N06', recorded(0))])).toBe(false);
    expect(isFresh('saddle-sensory-loss', [condition(ICD10, 'R20.0', recorded(0))])).toBe(false);
    expect(isFresh('aortic-aneurysm', [condition(ICD10, 'I71.4', recorded(0))])).toBe(false);
    const unanswered = observation({ coding: [{ system: SCT, code: '1845001' }] }, { valueString: 'x' });
    expect(isFresh('progressive-paresis', [unanswered])).toBe(false);
  });

  it('is asked for no longer once it is known to be new', () => {
    const { findings } = factsOf([condition(ICD10, 'G83.4', { ...recorded(0), onsetDateTime: daysAgo(1) })]);
    expect(findings['cauda-equina-syndrome']).toMatchObject({ state: 'present' });
    expect(findings['cauda-equina-syndrome']).not.toHaveProperty('freshlyRecorded');
  });
});
