/** Clauses about the phases that chapters 2 and 7 count in: first days, first weeks, subacute, months, years. */
import type { Localized } from '../../domain/language.ts';
import { all, not, type Truth } from '../../domain/truth.ts';
import type { Case, Clause } from '../rule.ts';
import { clause, knownClause } from './clause.ts';
import { isLongLasting } from './course.ts';
import { beyond } from './duration.ts';

function lasted(id: string, says: Localized, test: (c: Case) => Truth): Clause {
  return clause({ id, says }, test);
}

export const isInFirstDays = lasted(
  'first-days',
  { nb: 'plagene har vart i høyst tre dager', en: 'the trouble has lasted three days at most' },
  (c) => not(beyond(c, 'bedRestLongestDays')),
);

export const isInFirstWeek = lasted(
  'first-week',
  { nb: 'plagene har vart i høyst én uke', en: 'the trouble has lasted one week at most' },
  (c) => not(beyond(c, 'manipulationAfterDays')),
);

/** "The first weeks in the acute stage" (7.1.1). */
export const isInFirstWeeks = lasted(
  'first-weeks',
  {
    nb: 'plagene er i de første ukene (høyst fire)',
    en: 'the trouble is in its first weeks (four at most)',
  },
  (c) => not(beyond(c, 'exerciseAfterDays')),
);

export const isWithinSixWeeks = lasted(
  'within-six-weeks',
  { nb: 'plagene har vart i høyst seks uker', en: 'the trouble has lasted six weeks at most' },
  (c) => not(beyond(c, 'sixWeeksDays')),
);

/** Chapters 2 and 3: between 6 and 12 weeks. */
export const isSubacute = lasted(
  'subacute',
  { nb: 'plagene har vart i seks til tolv uker', en: 'the trouble has lasted six to twelve weeks' },
  (c) => all(beyond(c, 'sixWeeksDays'), not(isLongLasting.test(c))),
);

/** For words alone: an unknown duration speaks of no phase. */
export const isLongLastingForSure = knownClause(
  {
    id: 'long-lasting-for-sure',
    says: {
      nb: 'plagene har sikkert vart i mer enn tolv uker',
      en: 'the trouble has lasted more than twelve weeks for sure',
    },
    alwaysKnown: 'An unknown duration is no long one.',
  },
  (c) => isLongLasting.test(c) === 'met',
);

export const isBeyondSixMonths = lasted(
  'beyond-six-months',
  { nb: 'plagene har vart i mer enn seks måneder', en: 'the trouble has lasted more than six months' },
  (c) => beyond(c, 'sixMonthsDays'),
);

export const isBeyondEightMonths = lasted(
  'beyond-eight-months',
  { nb: 'plagene har vart i mer enn åtte måneder', en: 'the trouble has lasted more than eight months' },
  (c) => beyond(c, 'eightMonthsDays'),
);

export const isBeyondOneYear = lasted(
  'beyond-one-year',
  { nb: 'plagene har vart i mer enn ett år', en: 'the trouble has lasted more than one year' },
  (c) => beyond(c, 'oneYearDays'),
);

export const isBeyondTwoYears = lasted(
  'beyond-two-years',
  { nb: 'plagene har vart i mer enn to år', en: 'the trouble has lasted more than two years' },
  (c) => beyond(c, 'twoYearsDays'),
);

export const isWithinTwoYears = lasted(
  'within-two-years',
  { nb: 'plagene har vart i høyst to år', en: 'the trouble has lasted two years at most' },
  (c) => not(beyond(c, 'twoYearsDays')),
);
