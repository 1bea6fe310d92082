import { daysAgo, FINDING, factsOf, type Resource, SCT, said } from './support.ts';

/** Moments of 22 November 2026 in Oslo. */
const at = (time: string, day = daysAgo(0)): string => `${day}T${time}:00+01:00`;
const clock = (time: string) => ({ effectiveDateTime: at(time) });
const saddle = (when: string): Resource => said('saddle-sensory-loss', true, 0, { effectiveDateTime: when });
const encounter = (
  code: string,
  start: string | undefined,
  more: Readonly<Record<string, unknown>> = {},
): Resource => ({
  resourceType: 'Encounter',
  id: 'e',
  status: 'in-progress',
  class: { code },
  subject: { reference: 'Patient/1' },
  period: start === undefined ? {} : { start },
  ...more,
});
const referral = (code: string, authoredOn: string, more: Readonly<Record<string, unknown>> = {}): Resource => ({
  resourceType: 'ServiceRequest',
  id: 'sr',
  status: 'active',
  intent: 'order',
  priority: 'stat',
  code: { coding: [{ system: SCT, code }] },
  subject: { reference: 'Patient/1' },
  authoredOn,
  ...more,
});
const discectomy = (performedDateTime: string): Resource => ({
  resourceType: 'Procedure',
  id: 'p',
  status: 'completed',
  code: { coding: [{ system: SCT, code: '50172003' }] },
  performedDateTime,
  subject: { reference: 'Patient/1' },
});
const isInHand = (...resources: Resource[]) => factsOf(resources).actedOn.value === 'met';

describe('a sign is in hand', () => {
  it.each([
    ['emergency department', '183866009'],
    ['hospital, and stat', '310449005'],
    ['neurosurgeon', '308482002'],
    ['orthopaedics', '183545006'],
  ])('by a stat referral to %s', (_name, code) => {
    const sign = saddle(daysAgo(1));
    expect(isInHand(sign, referral(code, at('09:00')))).toBe(true);
    expect(isInHand(sign, referral(code, at('09:00'), { priority: 'urgent' }))).toBe(false);
    expect(isInHand(sign, referral(code, at('09:00'), { status: 'draft' }))).toBe(false);
    expect(isInHand(sign, referral(code, daysAgo(2)))).toBe(false);
  });

  it.each([
    ['any surgeon', '183541002'],
    ['neurology', '183521007'],
    ['a neurologist', '308474002'],
    ['physiotherapy', '306170007'],
    ['the pain clinic', '183568002'],
    ['the back clinic', '183868005'],
    ['a chiropractor', '308449000'],
    ['a service named as code', '310159002'],
  ])('not by a stat referral to %s', (_name, code) => {
    expect(isInHand(saddle(daysAgo(1)), referral(code, at('09:00')))).toBe(false);
  });

  it('by a hospital that took over after it, not by one that was there before', () => {
    const sign = saddle(at('10:00'));
    expect(isInHand(sign, encounter('EMER', at('11:00')))).toBe(true);
    expect(isInHand(sign, encounter('IMP', at('11:00')))).toBe(true);
    expect(isInHand(sign, encounter('EMER', at('09:00')))).toBe(false);
    expect(isInHand(sign, encounter('IMP', at('09:00')))).toBe(false);
    expect(isInHand(sign, encounter('IMP', daysAgo(800)))).toBe(false);
    expect(isInHand(sign, encounter('EMER', undefined))).toBe(false);
    expect(isInHand(sign, encounter('EMER', at('11:00'), { status: 'cancelled' }))).toBe(false);
  });

  it('by an emergency of the same day, but not by a bed that may have been booked', () => {
    expect(isInHand(saddle(daysAgo(0)), encounter('EMER', daysAgo(0), { status: 'finished' }))).toBe(true);
    expect(isInHand(saddle(daysAgo(0)), encounter('IMP', daysAgo(0)))).toBe(false);
    expect(isInHand(saddle(daysAgo(1)), encounter('IMP', daysAgo(0)))).toBe(true);
  });

  it('by an operation after it, not by a planned one of the same day', () => {
    expect(isInHand(saddle(daysAgo(1)), discectomy(daysAgo(0)))).toBe(true);
    expect(isInHand(saddle(at('08:00')), discectomy(at('11:00')))).toBe(true);
    expect(isInHand(saddle(daysAgo(0)), discectomy(daysAgo(0)))).toBe(false);
    expect(isInHand(saddle(at('15:00')), discectomy(daysAgo(0)))).toBe(false);
  });

  it('not by the emergency consultation at which it is found', () => {
    const legevakt = encounter('EMER', at('09:00'));
    const foundThere = { encounter: { reference: 'Encounter/e' } };
    const called = (...resources: Resource[]) => factsOf(resources, { encounterId: 'e' }).actedOn.value;
    // Recorded with the day alone, it may have been found before or during.
    expect(called(saddle(daysAgo(0)), legevakt)).toBe('not-met');
    expect(isInHand(saddle(daysAgo(0)), legevakt)).toBe(false);
    expect(called(saddle(at('08:00')), legevakt)).toBe('met');
    expect(called(saddle(daysAgo(1)), legevakt)).toBe('met');
    // Nor is it by that consultation the day after.
    const yesterday = encounter('EMER', at('09:00', daysAgo(1)), { status: 'finished' });
    const found = said('saddle-sensory-loss', true, 1, foundThere);
    expect(isInHand(found, yesterday)).toBe(false);
    expect(isInHand(said('saddle-sensory-loss', true, 1), yesterday)).toBe(true);
    expect(isInHand(found, yesterday, { ...yesterday, id: 'f' })).toBe(true);
  });

  it('only when every sign was there before', () => {
    const emergency = encounter('EMER', at('09:00'), { status: 'finished' });
    // The day alone ends later than the clock, and begins earlier.
    expect(isInHand(saddle(daysAgo(0)), emergency)).toBe(true);
    expect(isInHand(saddle(daysAgo(0)), said('urinary-retention', true, 0, clock('10:00')), emergency)).toBe(false);
    expect(
      isInHand(saddle(daysAgo(0)), said('widespread-neurological-deficit', true, 0, clock('10:00')), emergency),
    ).toBe(false);
  });

  it('no longer when it is known to have become worse since', () => {
    const emergency = encounter('EMER', daysAgo(2), { status: 'finished' });
    const course = (days: number): Resource => ({
      ...said('course', true, days),
      valueBoolean: undefined,
      valueCodeableConcept: { coding: [{ system: FINDING, code: 'worsening' }] },
    });
    expect(isInHand(saddle(daysAgo(3)), emergency, course(3))).toBe(true);
    expect(isInHand(saddle(daysAgo(3)), emergency, course(1))).toBe(false);
  });

  it('and names what was found only since', () => {
    const emergency = encounter('EMER', daysAgo(2), { status: 'finished' });
    const { actedOn } = factsOf([
      saddle(daysAgo(3)),
      said('motor-deficit', true, 4),
      said('motor-deficit', true, 0),
      said('trauma', true, 1),
      said('fever', false, 1),
      emergency,
    ]);
    expect(actedOn).toMatchObject({ value: 'met', foundSince: ['trauma'] });
  });

  it('but not for the part of a pair that its own consultation found', () => {
    const legevakt = encounter('EMER', at('09:00'), { status: 'finished' });
    const foundThere = { encounter: { reference: 'Encounter/e' } };
    const bilateral = said('bilateral-sciatica', true, 1);
    const since = (...resources: Resource[]) => factsOf([bilateral, legevakt, ...resources]).actedOn.foundSince;
    expect(since(said('sensory-deficit', true, 0, foundThere))).toEqual(['sensory-deficit']);
    // Known the day before, or found elsewhere the same day, it was there when the consultation began.
    expect(since(said('sensory-deficit', true, 0, foundThere), said('sensory-deficit', true, 1))).toEqual([]);
    expect(since(said('sensory-deficit', true, 0))).toEqual([]);
    // Another hospital that took over the same day has it in hand.
    expect(since(said('sensory-deficit', true, 0, foundThere), { ...legevakt, id: 'f' })).toEqual([]);
  });

  it('no longer when it is recorded again after what was done', () => {
    const before = saddle(at('08:00', daysAgo(2)));
    const operation = discectomy(at('11:00', daysAgo(1)));
    expect(isInHand(before, operation)).toBe(true);
    expect(isInHand(before, operation, saddle(at('11:00')))).toBe(false);
    expect(isInHand(before, operation, said('urinary-retention', true, 0))).toBe(false);
  });

  it('whatever coarser code was repeated later', () => {
    const sign = saddle(at('08:00', daysAgo(1)));
    const coarse: Resource = {
      resourceType: 'Condition',
      id: 'u',
      code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'U04' }] },
      recordedDate: daysAgo(0),
    };
    expect(isInHand(sign, referral('183866009', at('09:00', daysAgo(1))), coarse)).toBe(true);
  });
});
