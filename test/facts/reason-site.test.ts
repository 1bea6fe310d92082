import type { Chart } from '../../src/facts/chart.ts';
import { condition, daysAgo, factsOf, ICD10, SCT, stateOf } from './support.ts';

type Concept = Readonly<Record<string, unknown>>;

const ordered = (text: string, reason: Concept, more: Concept = {}): Partial<Chart> => {
  const order = {
    resourceType: 'ServiceRequest',
    id: 'sr',
    status: 'draft',
    intent: 'order',
    subject: { reference: 'Patient/1' },
    code: { text },
    reasonCode: [reason],
    ...more,
  };
  return { hook: 'order-sign', orders: [{ resource: order as never, selected: true }] };
};
const coded = (system: string, code: string, text?: string): Concept => ({
  coding: [{ system, code }],
  ...(text !== undefined && { text }),
});
const saddle = (chart: Partial<Chart>) => stateOf('saddle-sensory-loss', [], chart);

describe('the coded reason of an order', () => {
  it.each([
    [ICD10, 'R20.0'],
    [ICD10, 'R20.1'],
    [SCT, '44077006'],
    [SCT, '102603008'],
    [SCT, '33653009'],
  ])('%s %s asks about the saddle, though the order looks at the low back', (system, code) => {
    expect(saddle(ordered('MR LS-columna', coded(system, code)))).toBe('asked');
    expect(saddle(ordered('MR', coded(system, code), { bodySite: [{ text: 'Lumbalcolumna' }] }))).toBe('asked');
  });

  it('says its own site', () => {
    expect(saddle(ordered('MR LS-columna', coded(ICD10, 'R20.0', 'nummen i ridebukseområdet')))).toBe('present');
    const display = { coding: [{ system: ICD10, code: 'R20.0', display: 'Nummenhet perianalt' }] };
    expect(saddle(ordered('MR LS-columna', display))).toBe('present');
    expect(saddle(ordered('MR LS-columna', coded(ICD10, 'R20.0', 'nummen i hånd')))).toBe('not-documented');
    expect(saddle(ordered('MR hånd', coded(ICD10, 'R20.0')))).toBe('not-documented');
  });

  it('lies at the level at which the order looks, unless it names another', () => {
    const root = (text: string, reason: Concept) => stateOf('dermatomal-leg-pain', [], ordered(text, reason));
    expect(root('MR LS-columna', coded(ICD10, 'M54.1'))).not.toBe('not-documented');
    expect(root('MR LS-columna', coded(ICD10, 'M54.1', 'utstråling venstre bein'))).not.toBe('not-documented');
    expect(root('MR nakke', coded(ICD10, 'M54.1'))).toBe('not-documented');
    expect(root('MR LS-columna', coded(ICD10, 'M54.1', 'cervikal radikulopati'))).toBe('not-documented');
  });

  it('does not take both sides from what is examined', () => {
    const reason = coded(ICD10, 'M54.3');
    expect(stateOf('bilateral-sciatica', [], ordered('Rtg begge knær', reason))).not.toBe('present');
  });
});

describe('a quiet aneurysm and an order for the low back', () => {
  const aneurysm = condition(ICD10, 'I71.4', { recordedDate: daysAgo(0), onsetDateTime: daysAgo(0) });
  it('is asked about: who orders it has a pain in mind', () => {
    expect(stateOf('aortic-aneurysm', [aneurysm], ordered('MR LS-columna', { text: 'nye ryggsmerter' }))).toBe('asked');
    expect(stateOf('aortic-aneurysm', [], ordered('MR LS-columna', coded(ICD10, 'I71.4')))).toBe('asked');
  });
  it('is silent when the order looks elsewhere, or the pain is known to be old', () => {
    expect(stateOf('aortic-aneurysm', [aneurysm], ordered('MR kne', { text: 'menisk?' }))).toBe('not-documented');
    const old = condition(ICD10, 'M54.5', { onsetDateTime: daysAgo(900) });
    expect(factsOf([aneurysm, old], ordered('MR LS-columna', {})).findings['aortic-aneurysm'].state).toBe(
      'not-documented',
    );
  });
});
