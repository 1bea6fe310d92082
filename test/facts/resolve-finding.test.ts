import type { FindingCode } from '../../src/domain/findings.ts';
import { createFactReader } from '../../src/facts/read-facts.ts';
import { loadTerminology } from '../../src/facts/terminology/terminology.ts';
import { chartOf, daysAgo, FINDING, findingOf, now, observation, said, stateOf } from './support.ts';

const courseOn = (value: string, days: number) =>
  observation(
    { coding: [{ system: FINDING, code: 'course' }] },
    { effectiveDateTime: daysAgo(days), valueCodeableConcept: { coding: [{ system: FINDING, code: value }] } },
  );
const onsetOn = (days: number) =>
  observation(
    { coding: [{ system: FINDING, code: 'symptom-onset' }] },
    { effectiveDateTime: daysAgo(0), valueDateTime: daysAgo(days) },
  );

describe('present, both sides of each window', () => {
  it.each<[FindingCode, number, string]>([
    ['constant-pain', 30, 'present'],
    ['constant-pain', 31, 'asked'],
    ['fever', 14, 'present'],
    ['fever', 15, 'not-documented'],
    ['weight-loss', 180, 'present'],
    ['weight-loss', 181, 'not-documented'],
    ['trauma', 30, 'present'],
    ['trauma', 31, 'not-documented'],
    ['drug-misuse', 365, 'present'],
    ['drug-misuse', 366, 'not-documented'],
    ['raised-esr', 30, 'present'],
    ['raised-esr', 31, 'not-documented'],
    ['cancer-history', 9000, 'present'],
    ['previous-lumbar-surgery', 9000, 'present'],
    ['pacemaker', 9000, 'present'],
    ['pregnancy', 300, 'present'],
    ['pregnancy', 301, 'not-documented'],
    ['lasegue-positive', 31, 'asked'],
    ['saddle-sensory-loss', 14, 'present'],
    ['saddle-sensory-loss', 30, 'present'],
    ['saddle-sensory-loss', 31, 'asked'],
    ['saddle-sensory-loss', 200, 'old'],
  ])('%s %p days ago: %s', (code, days, expected) => {
    expect(stateOf(code, [said(code, true, days)])).toBe(expected);
  });

  it('reaches back to 14 days before onset, at most 90 days', () => {
    expect(stateOf('constant-pain', [said('constant-pain', true, 54), onsetOn(40)])).toBe('present');
    expect(stateOf('constant-pain', [said('constant-pain', true, 55), onsetOn(40)])).toBe('asked');
    expect(stateOf('constant-pain', [said('constant-pain', true, 90), onsetOn(200)])).toBe('present');
    expect(stateOf('constant-pain', [said('constant-pain', true, 91), onsetOn(200)])).toBe('asked');
    expect(stateOf('trauma', [said('trauma', true, 70), onsetOn(40)])).toBe('present');
    expect(stateOf('trauma', [said('trauma', true, 71), onsetOn(40)])).toBe('not-documented');
  });

  it('asks about an emergency sign of this episode that is older than 14 days and was there before it', () => {
    const before = said('saddle-sensory-loss', true, 200);
    expect(stateOf('saddle-sensory-loss', [said('saddle-sensory-loss', true, 20), before])).toBe('asked');
    expect(stateOf('saddle-sensory-loss', [said('saddle-sensory-loss', true, 14), before])).toBe('present');
  });
});

describe('absent', () => {
  it.each<[FindingCode, number, string]>([
    ['saddle-sensory-loss', 7, 'absent'],
    ['saddle-sensory-loss', 8, 'not-documented'],
    ['aortic-aneurysm', 8, 'not-documented'],
    ['fever', 30, 'absent'],
    ['fever', 31, 'not-documented'],
    ['motor-deficit', 30, 'absent'],
    ['motor-deficit', 31, 'not-documented'],
  ])('%s denied %p days ago: %s', (code, days, expected) => {
    expect(stateOf(code, [said(code, false, days)])).toBe(expected);
  });

  it('shows a stale denial with its date', () => {
    expect(findingOf('fever', [said('fever', false, 40, { id: 'x' })]).evidence).toEqual([
      {
        state: 'history',
        note: 'denied-earlier',
        source: 'Observation',
        reference: 'Observation/x',
        date: daysAgo(40),
      },
    ]);
  });

  it('does not hold for an emergency sign across a recorded worsening', () => {
    const denied = said('saddle-sensory-loss', false, 3);
    expect(stateOf('saddle-sensory-loss', [denied, courseOn('worsening', 2)])).toBe('not-documented');
    expect(stateOf('saddle-sensory-loss', [denied, courseOn('worsening', 3)])).toBe('absent');
    expect(stateOf('saddle-sensory-loss', [denied, courseOn('improving', 2)])).toBe('absent');
    expect(stateOf('saddle-sensory-loss', [denied, said('increasing-pain', true, 1)])).toBe('not-documented');
    expect(stateOf('fever', [said('fever', false, 3), courseOn('worsening', 2)])).toBe('absent');
  });

  it('is never made of silence, nor of an undated or future denial', () => {
    expect(stateOf('trauma', [])).toBe('not-documented');
    expect(stateOf('trauma', [said('trauma', false, 0, { effectiveDateTime: undefined })])).toBe('not-documented');
    expect(stateOf('trauma', [said('trauma', false, -2)])).toBe('not-documented');
    expect(stateOf('trauma', [said('trauma', false, 0, { effectiveDateTime: '2026' })])).toBe('not-documented');
  });
});

describe('present and absent both', () => {
  const at = (code: FindingCode, value: boolean, time: string) => said(code, value, 0, { effectiveDateTime: time });

  it('within 72 hours present wins and both are shown', () => {
    const finding = findingOf('fever', [
      at('fever', true, '2026-11-19T12:00:00+01:00'),
      at('fever', false, '2026-11-22T12:00:00+01:00'),
    ]);
    expect(finding).toMatchObject({ state: 'present', conflicting: true });
    expect(finding.evidence.map(({ state }) => state)).toEqual(['present', 'absent']);
  });

  it('further apart the newer holds and the older is history', () => {
    const denied = findingOf('fever', [
      at('fever', true, '2026-11-19T11:59:00+01:00'),
      at('fever', false, '2026-11-22T12:00:00+01:00'),
    ]);
    expect(denied).toMatchObject({ state: 'absent' });
    expect(denied.evidence.map(({ state, note }) => [state, note])).toEqual([
      ['absent', undefined],
      ['history', 'superseded'],
    ]);
    const came = findingOf('fever', [said('fever', false, 10), said('fever', true, 1)]);
    expect(came.state).toBe('present');
    expect(came.conflicting).toBeUndefined();
  });

  it('an emergency sign denied later is a question', () => {
    expect(
      stateOf('saddle-sensory-loss', [said('saddle-sensory-loss', true, 10), said('saddle-sensory-loss', false, 2)]),
    ).toBe('asked');
    expect(
      stateOf('saddle-sensory-loss', [said('saddle-sensory-loss', true, 4), said('saddle-sensory-loss', false, 2)]),
    ).toBe('present');
    expect(
      stateOf('saddle-sensory-loss', [said('saddle-sensory-loss', false, 10), said('saddle-sensory-loss', true, 2)]),
    ).toBe('present');
  });

  it('of reassuring findings the worse wins', () => {
    const good = 'good-general-condition';
    expect(findingOf(good, [said(good, true, 0), said(good, false, 1)])).toMatchObject({
      state: 'absent',
      conflicting: true,
    });
    expect(stateOf(good, [said(good, true, 0), said(good, false, 10)])).toBe('present');
  });

  it('what is true for ever is not undone by a denial', () => {
    expect(
      findingOf('cancer-history', [said('cancer-history', true, 900), said('cancer-history', false, 0)]),
    ).toMatchObject({ state: 'present', conflicting: true });
  });

  it('a badly dated sign may be as new as the denial', () => {
    const month = said('saddle-sensory-loss', true, 0, { effectiveDateTime: '2026-11' });
    const year = said('saddle-sensory-loss', true, 0, { effectiveDateTime: '2026' });
    const undated = said('saddle-sensory-loss', true, 0, { effectiveDateTime: undefined });
    expect(stateOf('saddle-sensory-loss', [month, said('saddle-sensory-loss', false, 0)])).toBe('present');
    expect(stateOf('saddle-sensory-loss', [year, said('saddle-sensory-loss', false, 0)])).toBe('asked');
    expect(stateOf('saddle-sensory-loss', [undated, said('saddle-sensory-loss', false, 0)])).toBe('asked');
  });

  it('does not depend on order, and reading twice changes nothing', () => {
    const resources = [
      said('fever', true, 2),
      said('fever', false, 2),
      said('fever', true, 2),
      said('fever', false, 9),
      courseOn('worsening', 1),
    ];
    const forward = JSON.stringify(findingOf('fever', resources));
    expect(JSON.stringify(findingOf('fever', [...resources].reverse()))).toBe(forward);
    expect(JSON.stringify(findingOf('fever', [...resources, ...resources]).state)).toBe('"present"');
  });
});

describe('what a question says of itself', () => {
  it('is explicit when our own code raises it, but not for an old sign', () => {
    const code = 'saddle-sensory-loss';
    expect(findingOf(code, [said(code, true, 0, { effectiveDateTime: undefined })])).toMatchObject({
      asked: true,
      explicit: true,
    });
    expect(findingOf(code, [said(code, true, 400)]).explicit).toBeUndefined();
  });

  it('shows the sign as asked and its denial as history', () => {
    const { evidence } = findingOf('leg-paralysis', [said('leg-paralysis', true, 10), said('leg-paralysis', false, 2)]);
    expect(evidence.map(({ state, note, date }) => [state, note, date])).toEqual([
      ['asks', 'superseded', daysAgo(10)],
      ['history', 'denied-earlier', daysAgo(2)],
    ]);
  });

  it('keeps the list of evidence short, the newest first', () => {
    const many = Array.from({ length: 30 }, (_, days) => said('constant-pain', true, days));
    const { evidence } = findingOf('constant-pain', many);
    expect(evidence).toHaveLength(8);
    expect(evidence[0]?.date).toBe(daysAgo(0));
  });
});

describe('windows of a client', () => {
  it('take the place of the default ones', () => {
    const strict = createFactReader({ terminology: loadTerminology(), timeZone: 'Europe/Oslo', windows: { fever: 3 } });
    expect(strict(chartOf([said('fever', true, 4)]), now).findings.fever.state).toBe('not-documented');
    expect(strict(chartOf([said('fever', true, 3)]), now).findings.fever.state).toBe('present');
  });
});
