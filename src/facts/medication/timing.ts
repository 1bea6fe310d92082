/** How often a day: FHIR Timing, structured or as a code, as times a day between two borders. */
import type { Interval } from '../../domain/interval.ts';
import { all, type Truth, truth } from '../../domain/truth.ts';
import { codingsOf, isLoose, type Loose, listOf, numberOf, objectOf, textOf } from '../loose.ts';

/** Days in one unit of time (UCUM); a month and a year as UCUM means them. */
const daysOf: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['s', 1 / 86_400],
  ['min', 1 / 1440],
  ['h', 1 / 24],
  ['d', 1],
  ['wk', 7],
  ['mo', 30.4375],
  ['a', 365.25],
]);

/** HL7 v3 GTSAbbreviation as bound to Timing.code in FHIR R4. */
const byCode: ReadonlyMap<string, number> = new Map([
  ['BID', 2],
  ['TID', 3],
  ['QID', 4],
  ['AM', 1],
  ['PM', 1],
  ['BED', 1],
  ['QD', 1],
  ['QOD', 1 / 2],
  ['Q1H', 24],
  ['Q2H', 12],
  ['Q3H', 8],
  ['Q4H', 6],
  ['Q6H', 4],
  ['Q8H', 3],
  ['WK', 1 / 7],
  ['MO', 1 / 30.4375],
]);

/** FHIR EventTiming that comes once a day; meals in general (C, AC, PC) are not among them: how many meals? */
const lateEvents: ReadonlySet<unknown> = new Set([
  ...['EVE', 'EVE.early', 'EVE.late', 'NIGHT', 'PHS', 'HS', 'CV', 'ACV', 'PCV'],
]);
const onceADay: ReadonlySet<unknown> = new Set([
  ...lateEvents,
  ...['MORN', 'MORN.early', 'MORN.late', 'NOON', 'AFT', 'AFT.early', 'AFT.late', 'WAKE'],
  ...['CM', 'CD', 'ACM', 'ACD', 'PCM', 'PCD'],
]);

/** More often than every half hour is no way to take a painkiller. Ours. */
const MOST_A_DAY = 48;

export function quantityInDays(duration: unknown): number | undefined {
  if (!isLoose(duration) || duration.comparator !== undefined) return undefined;
  const value = numberOf(duration.value);
  const days = daysOf.get(duration.code) ?? daysByWord.get(textOf(duration.unit)?.trim().toLowerCase());
  return value === undefined || value <= 0 || days === undefined ? undefined : value * days;
}

const daysByWord: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ...daysOf,
  ...['t', 'time', 'timer', 'hour', 'hours'].map((word): [string, number] => [word, 1 / 24]),
  ...['dag', 'dager', 'døgn', 'day', 'days'].map((word): [string, number] => [word, 1]),
  ...['uke', 'uker', 'week', 'weeks'].map((word): [string, number] => [word, 7]),
  ...['måned', 'måneder', 'month', 'months'].map((word): [string, number] => [word, 30.4375]),
]);

/** Times a day, averaged over longer periods; undefined when nothing we can read is said. */
export function timesADay(timing: unknown): Interval | undefined {
  if (!isLoose(timing)) return undefined;
  const coded = codedTimes(timing);
  const structured = structuredTimes(objectOf(timing.repeat));
  // Where the two differ nobody knows which is meant: from the fewer to the more.
  const times = coded === undefined || structured === undefined ? (coded ?? structured) : hull(coded, structured);
  return times === undefined || !(times.max <= MOST_A_DAY) || times.max === 0 ? undefined : times;
}

function codedTimes(timing: Loose): Interval | undefined {
  for (const coding of codingsOf(timing.code)) {
    const times = byCode.get(isLoose(coding) ? (textOf(coding.code)?.toUpperCase() ?? '') : '');
    if (times !== undefined) return { min: times, max: times };
  }
  return undefined;
}

function structuredTimes(repeat: Loose | undefined): Interval | undefined {
  if (repeat === undefined) return undefined;
  const periodic = periodicTimes(repeat);
  const events = eventTimes(repeat);
  const both = periodic === undefined || events === undefined ? (periodic ?? events) : hull(periodic, events);
  const weekdays = new Set(listOf(repeat.dayOfWeek)).size;
  if (weekdays > 0) return weekdayTimes(repeat, both, weekdays);
  if (both !== undefined) return both;
  // "Once, and not again": that day one dose, no other day any.
  return repeat.count === 1 && repeat.countMax === undefined && repeat.period === undefined
    ? { min: 0, max: 1 }
    : undefined;
}

/** "frequency (to frequencyMax) times per period (to periodMax)". */
function periodicTimes(repeat: Loose): Interval | undefined {
  const unit = daysOf.get(repeat.periodUnit);
  const period = numberOf(repeat.period);
  if (unit === undefined || period === undefined || period <= 0) return undefined;
  const longest = Math.max(numberOf(repeat.periodMax) ?? period, period);
  const most = numberOf(repeat.frequencyMax);
  const frequency = numberOf(repeat.frequency) ?? (most === undefined ? 1 : 0);
  if (frequency < 0) return undefined;
  return { min: frequency / (longest * unit), max: Math.max(most ?? frequency, frequency) / (period * unit) };
}

function eventTimes(repeat: Loose): Interval | undefined {
  const when = listOf(repeat.when);
  const events = when.length > 0 ? when : listOf(repeat.timeOfDay);
  if (events.length === 0 || (when.length > 0 && !when.every((event) => onceADay.has(event)))) return undefined;
  const times = new Set(events).size;
  return { min: times, max: times };
}

/** On some days of the week only: the days between have none, and a weekly number is spread over the days named. */
function weekdayTimes(repeat: Loose, times: Interval | undefined, weekdays: number): Interval {
  const weekly = repeat.periodUnit === 'wk' && times !== undefined;
  const most = weekly ? Math.ceil((times.max * 7) / weekdays - 1e-9) : (times?.max ?? 1);
  return { min: weekdays >= 7 ? Math.min(times?.min ?? 1, most) : 0, max: Math.max(most, 1) };
}

function hull(one: Interval, other: Interval): Interval {
  return { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
}

/** In the evening or at night only? Unknown when once a day is all that is said. */
export function isAtNight(timing: unknown): Truth {
  if (!isLoose(timing)) return 'unknown';
  const repeat = objectOf(timing.repeat);
  const when = listOf(repeat?.when);
  const clock = listOf(repeat?.timeOfDay);
  const parts: Truth[] = [];
  if (when.length > 0) parts.push(truth(when.every((event) => lateEvents.has(event))));
  if (clock.length > 0) parts.push(truth(clock.every(isLate)));
  const code = codingsOf(timing.code).map((coding) => (isLoose(coding) ? coding.code : undefined));
  if (code.includes('BED')) parts.push('met');
  if (parts.length > 0) return all(...parts);
  return (timesADay(timing)?.min ?? 0) > 1 || code.includes('AM') ? 'not-met' : 'unknown';
}

/** From six in the evening to five in the morning. Ours. */
function isLate(time: unknown): boolean {
  const hour = Number(textOf(time)?.slice(0, 2));
  return hour >= 18 || hour < 5;
}
