/** Clauses about the borders of the plan at one, two and eight weeks; four, six and twelve stand in course.ts. */
import { moreThan } from '../../domain/interval.ts';
import { not, type Truth, truth } from '../../domain/truth.ts';
import type { Case, Clause, ThresholdName } from '../rule.ts';
import { clause } from './clause.ts';
import { days } from './course.ts';

/** "Beyond" is more than: the day that completes the last week is still within. */
export function beyond({ facts, thresholds }: Case, border: ThresholdName): Truth {
  return moreThan(days(facts), thresholds[border]);
}

const lastedMoreThan = (id: string, nb: string, en: string, border: ThresholdName): Clause =>
  clause(
    {
      id: `beyond-${id}`,
      says: { nb: `plagene har vart i mer enn ${nb}`, en: `the trouble has lasted more than ${en}` },
    },
    (c) => beyond(c, border),
  );

const lastedAtMost = (id: string, nb: string, en: string, border: ThresholdName): Clause =>
  clause(
    { id: `within-${id}`, says: { nb: `plagene har vart i høyst ${nb}`, en: `the trouble has lasted ${en} at most` } },
    (c) => not(beyond(c, border)),
  );

export const isBeyondOneWeek = lastedMoreThan('one-week', 'én uke', 'one week', 'oneWeekDays');
export const isBeyondTwoWeeks = lastedMoreThan('two-weeks', 'to uker', 'two weeks', 'twoWeeksDays');
export const isWithinTwoWeeks = lastedAtMost('two-weeks', 'to uker', 'two weeks', 'twoWeeksDays');
export const isWithinEightWeeks = lastedAtMost('eight-weeks', 'åtte uker', 'eight weeks', 'eightWeeksDays');

/** A recording date alone is a lower bound: until more is known, the plan of the first twelve weeks holds. */
export const isNotKnownToBeLongLasting: Clause = clause(
  {
    id: 'not-for-sure-long-lasting',
    says: {
      nb: 'plagene har ikke sikkert vart i mer enn tolv uker',
      en: 'the trouble has not for sure lasted more than twelve weeks',
    },
  },
  (c) => (days(c.facts) === undefined ? 'unknown' : truth(beyond(c, 'longLastingAfterDays') !== 'met')),
);
