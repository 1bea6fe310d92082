/** The moment for which a decision is made: one for the whole run, or the day of each patient's newest encounter. */
import type { Encounter } from 'fhir/r4';
import { createZone } from '../../facts/zone.ts';
import type { SimulateOptions } from './types.ts';

export interface Clock {
  now(): Date;
  /** Nothing that began after this is looked at. */
  readonly latest: Date;
  setFor(encounter: Encounter | undefined): void;
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const dayMs = 86_400_000;

/** @param started stands in for encounters without a date, and where there is none */
export function createClock(now: SimulateOptions['now'], started: Date, timeZone: string): Clock {
  if (now !== 'encounter') return { now: () => now, latest: now, setFor: () => undefined };
  const zone = createZone(timeZone);
  let moment = started;
  return {
    now: () => moment,
    latest: started,
    setFor: (encounter) => {
      const start = Date.parse(encounter?.period?.start ?? '');
      moment = Number.isNaN(start) ? started : endOfDay(start + zone.offsetAt(start), zone.toUtc);
    },
  };
}

/**
 * @param text a day (its end in the time zone is meant) or an instant with its offset
 * @returns undefined when it is neither
 */
export function momentOf(text: string, timeZone: string): Date | undefined {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  if (year === undefined) return instantForm.test(text) && isDate(text) ? new Date(text) : undefined;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(local).toISOString().slice(0, 10) !== text) return undefined;
  return endOfDay(local, createZone(timeZone).toUtc);
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** @param localMs wall clock time counted as if in UTC */
function endOfDay(localMs: number, toUtc: (localMs: number) => number): Date {
  return new Date(toUtc(Math.floor(localMs / dayMs) * dayMs + dayMs - 1));
}
