import { createCalendar, dayNumber } from '../../src/facts/calendar.ts';

const oslo = createCalendar('Europe/Oslo');
const today = dayNumber(2026, 11, 22);

describe('reading FHIR dates', () => {
  it('counts days from 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
    expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1);
    expect(oslo.dayText(today)).toBe('2026-11-22');
  });

  it.each([
    ['2026', dayNumber(2026, 1, 1), dayNumber(2026, 12, 31)],
    ['2024-02', dayNumber(2024, 2, 1), dayNumber(2024, 2, 29)],
    ['2026-12', dayNumber(2026, 12, 1), dayNumber(2026, 12, 31)],
    ['2026-11-22', today, today],
    ['2026-11-22T23:30:00+01:00', today, today],
  ])('%s is an interval of days', (text, min, max) => {
    expect(oslo.dayInterval(text)).toMatchObject({ min, max });
  });

  it.each([
    ['2026-11-21T23:30:00Z', 'after midnight in Oslo', today],
    ['2026-11-21T22:59:59Z', 'before midnight in Oslo', today - 1],
    ['2026-07-01T22:00:00Z', 'midnight in summer time', dayNumber(2026, 7, 2)],
    ['2026-07-01T21:59:59Z', 'a second before', dayNumber(2026, 7, 1)],
    ['2026-11-22T00:30:00+05:00', 'an offset further east', today - 1],
    ['2025-12-31T23:30:00Z', 'over the border of the year', dayNumber(2026, 1, 1)],
    ['2025-12-31T22:30:00.123Z', 'just before the border of the year', dayNumber(2025, 12, 31)],
    ['2026-11-22T10:00:00', 'no offset: the clock on the wall', today],
    ['2026-11-22T10:00+01:00', 'no seconds', today],
  ])('%s falls on the local day (%s)', (text, _why, day) => {
    expect(oslo.dayInterval(text)).toMatchObject({ min: day, max: day });
  });

  it.each([
    undefined,
    null,
    20261122,
    {},
    '',
    '26',
    '0000',
    '2026-',
    '2026-13',
    '2026-00',
    '2026-02-29',
    '2026-04-31',
    '2026-11-00',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22 10:00',
    '2026-11-22T',
    '2026-11-22T24:00:00Z',
    '2026-11-22T10:60:00Z',
    '2026-11-22T10:00:61Z',
    '2026-11-22T10:00:00.Z',
    '2026-11-22T10:00:00+1:00',
    '2026-11-22T10:00:00+15:00',
    '2026-11-22T10:00:00Zz',
    'yesterday',
  ])('refuses %p', (text) => {
    expect(oslo.read(text)).toBeUndefined();
  });
});

describe('summer time', () => {
  it('moves on the last Sundays of March and October at 01:00 UTC', () => {
    const at = (text: string): number | undefined => oslo.instant(text);
    expect(at('2026-03-29T01:59:00')).toBe(Date.UTC(2026, 2, 29, 0, 59));
    expect(at('2026-03-29T03:00:00')).toBe(Date.UTC(2026, 2, 29, 1, 0));
    expect(at('2026-10-25T03:00:00')).toBe(Date.UTC(2026, 9, 25, 2, 0));
  });

  it('makes a date without time as long as the day was', () => {
    const hours = (text: string): number => {
      const time = oslo.read(text);
      return time === undefined ? Number.NaN : (time.toMs + 1 - time.fromMs) / 3_600_000;
    };
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-22')]).toEqual([23, 25, 24]);
  });

  it('knows zones south of the equator and without summer time', () => {
    expect(createCalendar('Australia/Sydney').dayInterval('2025-12-31T13:00:00Z')).toMatchObject({
      min: dayNumber(2026, 1, 1),
    });
    expect(createCalendar('UTC').dayInterval('2026-11-21T23:59:59Z')).toMatchObject({ min: today - 1 });
    expect(() => createCalendar('Europe/Nowhere')).toThrow(RangeError);
  });

  it('agrees with Intl over two centuries', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
    for (let ms = Date.UTC(1950, 0, 1); ms < Date.UTC(2099, 0, 1); ms += 86_400_000 * 29.77) {
      const moment = new Date(ms);
      expect(oslo.dayText(oslo.today(moment))).toBe(format.format(moment));
    }
  });
});

describe('how long ago', () => {
  it('refuses the future and cuts partial dates at today', () => {
    expect(oslo.daysAgo('2026-11-23', today)).toBeUndefined();
    expect(oslo.daysAgo('2027', today)).toBeUndefined();
    expect(oslo.daysAgo('2026-11-22', today)).toEqual({ min: 0, max: 0 });
    expect(oslo.daysAgo('2026-11', today)).toEqual({ min: 0, max: 21 });
    expect(oslo.daysAgo('2026-10', today)).toEqual({ min: 22, max: 52 });
  });

  it('finds today in the zone of the clinic, not of the server', () => {
    expect(oslo.today(new Date('2026-11-21T23:30:00Z'))).toBe(today);
    expect(createCalendar('UTC').today(new Date('2026-11-21T23:30:00Z'))).toBe(today - 1);
  });
});
