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
}

/** A date that can be read and is not in the future; future dates are refused, so the record is undated. */
export function pastTime(reading: Reading, text: unknown): RecordedTime | undefined {
  if (text === undefined) return undefined;
  const time = reading.calendar.read(text);
  return time !== undefined && time.min <= reading.today ? time : undefined;
}
