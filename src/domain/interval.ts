/** Whole numbers known only between two borders: ages from partial birth dates, days from partial onsets. */
import type { Truth } from './truth.ts';

/** Inclusive at both ends; `min === max` when the number is known exactly. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** Is the number more than `border`? Unknown when the border falls inside the interval or nothing is known. */
export function moreThan(interval: Interval | undefined, border: number): Truth {
  if (interval === undefined) return 'unknown';
  if (interval.min > border) return 'met';
  return interval.max > border ? 'unknown' : 'not-met';
}

/** Is the number less than `border`? */
export function lessThan(interval: Interval | undefined, border: number): Truth {
  if (interval === undefined) return 'unknown';
  if (interval.max < border) return 'met';
  return interval.min < border ? 'unknown' : 'not-met';
}
