/** Days of use by class, over renewals: from the first prescription of an unbroken run to the end of the last. */
import type { Interval } from '../../domain/interval.ts';
import type { RecordedTime } from '../calendar.ts';
import { objectOf } from '../loose.ts';
import { pastTime, type Reading } from '../reading.ts';
import type { DoseLine } from './dosage-lines.ts';
import type { MedicineRecord } from './records.ts';

/**
 * Days between two prescriptions that still make one run. Nobody fetches the next pack on the very day the last one
 * ends; after more than a week without, it is a new course. Ours.
 */
const GAP_DAYS = 7;
/** A Norwegian prescription is valid for a year: an older one without renewal proves no use beyond it. */
const PRESCRIPTION_DAYS = 365;

export interface Course {
  readonly record: MedicineRecord;
  readonly lines: readonly DoseLine[];
  /** How long the prescription is meant to last; undefined when it does not say. */
  readonly supply: Interval | undefined;
  /** Undefined when the record does not say. */
  readonly start: RecordedTime | undefined;
}

/** First and last day of use. */
interface Use {
  readonly from: number;
  readonly to: number;
  readonly ordered: boolean;
}

/** The day a record begins: of its dose lines, else the day it was written; today for what is being ordered. */
export function startOf(
  reading: Reading,
  record: MedicineRecord,
  lines: readonly DoseLine[],
): RecordedTime | undefined {
  const { resource, type, ordered } = record;
  const stated = lines.flatMap(({ start }) => start ?? []);
  const first = stated.reduce<RecordedTime | undefined>(
    (one, other) => (one === undefined || other.fromMs < one.fromMs ? other : one),
    undefined,
  );
  if (ordered) return reading.calendar.read(first?.text ?? reading.calendar.dayText(reading.today));
  if (first !== undefined) return pastTime(reading, first.text);
  if (type === 'MedicationRequest') return pastTime(reading, resource.authoredOn);
  return pastTime(reading, objectOf(resource.effectivePeriod)?.start ?? resource.effectiveDateTime);
}

/**
 * Ordered, or in use and not meant to have ended more than a gap ago: Norwegian prescriptions stay active long after
 * "for 5 days".
 */
export function goesOn({ record, supply, start }: Course, today: number): boolean {
  if (record.ordered || !record.current || supply === undefined || start === undefined) return record.current;
  return reaches(start.max + supply.max - 1, today);
}

/**
 * @param courses of one class, ended ones too.
 * @returns the days of the run that goes on today or that this call orders, what is planned included: at least and at
 * most; infinite when no end is known.
 */
export function daysOfRun(courses: readonly Course[], today: number): Interval {
  const least = lengthOfRun(
    courses.map((course) => certainUse(course, today)),
    today,
  );
  const most = lengthOfRun(
    courses.map((course) => possibleUse(course, today)),
    today,
  );
  return { min: Math.max(1, Math.min(least, most)), max: Math.max(1, least, most) };
}

/** Days on which it is certainly taken, if taken as prescribed. */
function certainUse({ record, lines, supply, start }: Course, today: number): Use {
  const from = start?.max ?? today;
  const { ordered, current } = record;
  if (supply !== undefined && record.resource.status !== 'stopped') return { from, to: from + supply.min - 1, ordered };
  // As needed may mean once; on a schedule it goes on until today, as long as the prescription holds.
  const scheduled = current && !ordered && lines.every(({ asNeeded }) => asNeeded !== 'met');
  return { from, to: scheduled ? Math.max(from, Math.min(today, from + PRESCRIPTION_DAYS - 1)) : from, ordered };
}

/** Days on which it may be taken. */
function possibleUse({ record, supply, start }: Course, today: number): Use {
  const from = start?.min ?? Number.NEGATIVE_INFINITY;
  const { ordered, current } = record;
  const planned = supply === undefined ? Number.POSITIVE_INFINITY : (start?.max ?? today) + supply.max - 1;
  return { from, to: current ? planned : Math.max(from, Math.min(planned, today)), ordered };
}

/** No more than the gap lies between the last day of one and the first of the next. */
function reaches(last: number, next: number): boolean {
  return next <= last + 1 + GAP_DAYS;
}

/** Joins what lies no further apart than the gap, and measures the run of this call, else of today. */
function lengthOfRun(uses: readonly Use[], today: number): number {
  const sorted = [...uses].sort((a, b) => a.from - b.from || a.to - b.to);
  let run: Use | undefined;
  let length = 0;
  const measure = (): void => {
    if (run === undefined || (!run.ordered && (run.from > today || !reaches(run.to, today)))) return;
    length = Math.max(length, run.to - run.from + 1);
  };
  for (const use of sorted) {
    if (run !== undefined && reaches(run.to, use.from)) {
      run = { from: run.from, to: Math.max(run.to, use.to), ordered: run.ordered || use.ordered };
      continue;
    }
    measure();
    run = use;
  }
  measure();
  return length;
}
