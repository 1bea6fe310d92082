/** FHIR dates as calendar days of the clinic: partial dates become intervals, anything invalid is refused. */
import type { Interval } from '../domain/interval.ts';
import { createZone } from './zone.ts';

const DAY_MS = 86_400_000;

/** A FHIR date, dateTime or instant as written, and what it can mean. */
export interface RecordedTime {
  /** As recorded. */
  readonly text: string;
  /** Local days since 1970-01-01, inclusive; equal unless the date is a year or a month. */
  readonly min: number;
  readonly max: number;
  /** First and last millisecond (UTC) it can mean; equal when a time of day is given. */
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Calendar {
  readonly timeZone: string;
  /** Undefined unless `text` is a valid FHIR date (`2026`, `2026-11`, `2026-11-22`), dateTime or instant. */
  read(text: unknown): RecordedTime | undefined;
  /** Local days since 1970-01-01. */
  dayInterval(text: unknown): Interval | undefined;
  /** Milliseconds UTC; a date without time of day gives its first moment. */
  instant(text: unknown): number | undefined;
  /** Whole days before `today`; a date after today is refused, the future part of a partial date is cut off. */
  daysAgo(text: unknown, today: number): Interval | undefined;
  /** The local day of `now`, as days since 1970-01-01. */
  today(now: Date): number;
  /** `2026-11-22` */
  dayText(day: number): string;
}

/** @param timeZone IANA name; an unknown one throws a RangeError at once. */
export function createCalendar(timeZone: string): Calendar {
  const zone = createZone(timeZone);
  const localDay = (ms: number): number => Math.floor((ms + zone.offsetAt(ms)) / DAY_MS);

  function read(text: unknown): RecordedTime | undefined {
    if (typeof text !== 'string') return undefined;
    const year = digits(text, 0, 4);
    if (year < 1) return undefined;
    if (text.length === 4) return wholeDays(text, dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1);
    const month = text[4] === '-' ? digits(text, 5, 2) : -1;
    if (month < 1 || month > 12) return undefined;
    if (text.length === 7) return wholeDays(text, dayNumber(year, month, 1), lastOfMonth(year, month));
    const dayOfMonth = text[7] === '-' ? digits(text, 8, 2) : -1;
    const day = dayNumber(year, month, dayOfMonth);
    if (dayOfMonth < 1 || day > lastOfMonth(year, month)) return undefined;
    if (text.length === 10) return wholeDays(text, day, day);
    return withTime(text, day);
  }

  function wholeDays(text: string, min: number, max: number): RecordedTime {
    return { text, min, max, fromMs: zone.toUtc(min * DAY_MS), toMs: zone.toUtc((max + 1) * DAY_MS) - 1 };
  }

  function withTime(text: string, day: number): RecordedTime | undefined {
    const time = readTime(text);
    if (time === undefined) return undefined;
    const local = day * DAY_MS + time.ms;
    // FHIR wants an offset beside every time of day; a system that leaves it out means the clock on its wall.
    const ms = time.offsetMs === undefined ? zone.toUtc(local) : local - time.offsetMs;
    const recordedDay = localDay(ms);
    return { text, min: recordedDay, max: recordedDay, fromMs: ms, toMs: ms };
  }

  return {
    timeZone,
    read,
    dayInterval: read,
    instant: (text) => read(text)?.fromMs,
    daysAgo: (text, today) => {
      const time = read(text);
      if (time === undefined || time.min > today) return undefined;
      return { min: today - Math.min(time.max, today), max: today - time.min };
    },
    today: (now) => localDay(now.getTime()),
    dayText,
  };
}

/** @returns a function from a FHIR dateTime to the day on the clinic's calendar; what is no single day comes back as written */
export function localDayIn(timeZone: string): (text: string) => string {
  const { read } = createCalendar(timeZone);
  return (text) => {
    const time = read(text);
    return time === undefined || time.min !== time.max ? text : dayText(time.min);
  };
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, days_from_civil). */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The way back: `2026-11-22` from days since 1970-01-01 (Hinnant, civil_from_days). */
function dayText(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const four = year >= 1000 && year <= 9999 ? year : String(year).padStart(4, '0');
  return `${four}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

function lastOfMonth(year: number, month: number): number {
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
}

/** The number written in `count` digits from `at`, or -1. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Time of day behind `YYYY-MM-DD`: `T10:00`, `T10:00:00`, `T10:00:00.123`, then nothing, `Z` or an offset. */
function readTime(text: string): { ms: number; offsetMs: number | undefined } | undefined {
  if (text[10] !== 'T' || text[13] !== ':') return undefined;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  let at = 16;
  let second = 0;
  if (text[at] === ':') {
    second = digits(text, 17, 2);
    at = 19;
    // FHIR allows a leap second.
    if (second < 0 || second > 60) return undefined;
    if (text[at] === '.') {
      const fractionAt = ++at;
      while (digits(text, at, 1) >= 0) at++;
      if (at === fractionAt) return undefined;
    }
  }
  const offsetMs = readOffset(text, at);
  if (offsetMs === null) return undefined;
  return { ms: (hour * 3600 + minute * 60 + Math.min(second, 59)) * 1000, offsetMs };
}

/** Undefined: none is written. Null: what is written is no offset. */
function readOffset(text: string, at: number): number | undefined | null {
  if (at === text.length) return undefined;
  const sign = text[at];
  if (sign === 'Z') return at + 1 === text.length ? 0 : null;
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return null;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return null;
  return (hours * 60 + minutes) * (sign === '-' ? -60_000 : 60_000);
}
