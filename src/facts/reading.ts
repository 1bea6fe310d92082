/** What every reader of one resource type is given. */
import type { Calendar, RecordedTime } from './calendar.ts';
import type { Chart } from './chart.ts';
import type { Collected } from './statements.ts';
import type { Terminology } from './terminology/terminology.ts';
import type { Windows } from './windows.ts';

export interface Reading {
  readonly chart: Chart;
  readonly terminology: Terminology;
  readonly calendar: Calendar;
  readonly windows: Windows;
  /** Local day of the call, days since 1970-01-01. */
  readonly today: number;
  readonly nowMs: number;
  readonly collected: Collected;
  /** Dates of this chart that have been read: what one visit records bears one date. */
  readonly times: Map<string, RecordedTime>;
}

/** A date that can be read and is not in the future; future dates are refused, so the record is undated. */
export function pastTime(reading: Reading, text: unknown): RecordedTime | undefined {
  if (typeof text !== 'string') return undefined;
  const known = reading.times.get(text);
  if (known !== undefined) return known;
  const time = reading.calendar.read(text);
  if (time === undefined || time.min > reading.today) return undefined;
  reading.times.set(text, time);
  return time;
}
