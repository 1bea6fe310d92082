/** Clauses about how long the trouble has lasted and whether it gets better. */

import { type Interval, moreThan } from '../../domain/interval.ts';
import type { Course, PatientFacts } from '../../domain/patient-facts.ts';
import { not, type Truth, truth } from '../../domain/truth.ts';
import type { Case, Thresholds } from '../rule.ts';
import { clause, knownClause } from './clause.ts';

/** Days since onset; a recording date alone is only a lower bound, and two onsets far apart are no onset. */
export function days({ duration }: PatientFacts): Interval | undefined {
  if (duration.conflicting) return undefined;
  if (duration.days !== undefined) return duration.days;
  return duration.atLeastDays === undefined ? undefined : { min: duration.atLeastDays, max: Number.POSITIVE_INFINITY };
}

export function courseIs(facts: PatientFacts, ...values: readonly Course[]): Truth {
  return facts.course.value === 'not-documented' ? 'unknown' : truth(values.includes(facts.course.value));
}

export const isImproving = clause(
  { id: 'improving', says: { nb: 'plagene er i bedring', en: 'the trouble is improving' } },
  ({ facts }) => courseIs(facts, 'improving'),
);

export const isImprovingOrFluctuating = clause(
  {
    id: 'improving-or-fluctuating',
    says: { nb: 'plagene er i bedring eller varierer over tid', en: 'the trouble is improving or varies over time' },
  },
  ({ facts }) => courseIs(facts, 'improving', 'fluctuating'),
);

/** Comment a: long-lasting nonspecific pain mostly varies over time, which is no lack of improvement. */
export const isUnchangedOrWorse = clause(
  { id: 'unchanged-or-worse', says: { nb: 'plagene er uendret eller verre', en: 'the trouble is unchanged or worse' } },
  ({ facts }) => courseIs(facts, 'unchanged', 'worsening'),
);

/** Varying root pain is not an improvement. */
export const isNotImproving = clause(
  { id: 'not-improving', says: { nb: 'plagene er ikke i bedring', en: 'the trouble is not improving' } },
  ({ facts }) => not(courseIs(facts, 'improving')),
);

const beyondFourWeeks = (facts: PatientFacts, thresholds: Thresholds): Truth =>
  moreThan(days(facts), thresholds.fewWeeksDays);
const beyondSix = (facts: PatientFacts, thresholds: Thresholds): Truth =>
  moreThan(days(facts), thresholds.sixWeeksDays);

export const isWithinFourWeeks = clause(
  {
    id: 'within-four-weeks',
    says: { nb: 'plagene har vart i høyst fire uker', en: 'the trouble has lasted four weeks at most' },
  },
  ({ facts, thresholds }) => not(beyondFourWeeks(facts, thresholds)),
);

/** More than four weeks for sure, and not for sure more than six. */
export const isInGreyZone = clause(
  {
    id: 'four-to-six-weeks',
    says: { nb: 'plagene har vart i fire til seks uker', en: 'the trouble has lasted four to six weeks' },
  },
  ({ facts, thresholds }) => {
    const beyond = beyondFourWeeks(facts, thresholds);
    return beyond === 'met' ? truth(beyondSix(facts, thresholds) !== 'met') : beyond;
  },
);

export const isBeyondSixWeeks = clause(
  {
    id: 'beyond-six-weeks',
    says: { nb: 'plagene har vart i mer enn seks uker', en: 'the trouble has lasted more than six weeks' },
  },
  ({ facts, thresholds }) => beyondSix(facts, thresholds),
);

export const isBeyondFourWeeks = clause(
  {
    id: 'beyond-four-weeks',
    says: { nb: 'plagene har vart i mer enn fire uker', en: 'the trouble has lasted more than four weeks' },
  },
  ({ facts, thresholds }) => beyondFourWeeks(facts, thresholds),
);

const beyondTwelveWeeks = ({ facts, thresholds }: Case): Truth =>
  moreThan(days(facts), thresholds.longLastingAfterDays);

/** Chapter 3: more than 12 weeks. */
export const isLongLasting = clause(
  {
    id: 'long-lasting',
    says: { nb: 'plagene har vart i mer enn tolv uker', en: 'the trouble has lasted more than twelve weeks' },
  },
  beyondTwelveWeeks,
);

export const isNotLongLasting = clause(
  {
    id: 'not-long-lasting',
    says: { nb: 'plagene har vart i høyst tolv uker', en: 'the trouble has lasted twelve weeks at most' },
  },
  (c) => not(beyondTwelveWeeks(c)),
);

export const isOfUnknownPhase = knownClause(
  {
    id: 'phase-not-known',
    says: {
      nb: 'det er ikke kjent om plagene har vart i mer enn tolv uker',
      en: 'it is not known whether the trouble has lasted more than twelve weeks',
    },
    alwaysKnown: 'It asks what is known.',
  },
  (c) => beyondTwelveWeeks(c) === 'unknown',
);

export const isNotKnownToBeLongLasting = knownClause(
  {
    id: 'not-known-to-be-long-lasting',
    says: {
      nb: 'det er ikke kjent at plagene har vart i mer enn tolv uker',
      en: 'the trouble is not known to have lasted more than twelve weeks',
    },
    alwaysKnown: 'It asks what is known.',
  },
  (c) => beyondTwelveWeeks(c) !== 'met',
);

/** Within four weeks the course does not change the answer; later both course and duration do. */
function decidesAndIsMissing({ facts, thresholds }: Case, settled: readonly Course[]): boolean {
  if (settled.includes(facts.course.value)) return false;
  const beyond = beyondFourWeeks(facts, thresholds);
  if (beyond === 'not-met') return false;
  return beyond === 'unknown' || facts.course.value === 'not-documented';
}

const asksWhatIsKnown = 'It asks what is known.';

export const courseOrDurationIsMissing = knownClause(
  {
    id: 'course-or-duration-missing',
    says: { nb: 'forløp eller varighet avgjør, men er ikke kjent', en: 'course or duration decides and is not known' },
    alwaysKnown: asksWhatIsKnown,
  },
  (c) => decidesAndIsMissing(c, ['improving', 'fluctuating']),
);

export const rootCourseOrDurationIsMissing = knownClause(
  {
    id: 'root-course-or-duration-missing',
    says: { nb: 'forløp eller varighet avgjør, men er ikke kjent', en: 'course or duration decides and is not known' },
    alwaysKnown: asksWhatIsKnown,
  },
  (c) => decidesAndIsMissing(c, ['improving']),
);
