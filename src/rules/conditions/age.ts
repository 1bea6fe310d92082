/** Clauses about age: child, adult, under 20, over 55. */
import { lessThan, moreThan } from '../../domain/interval.ts';
import { not, type Truth } from '../../domain/truth.ts';
import type { Case } from '../rule.ts';
import { clause, knownClause } from './clause.ts';

const child = ({ facts, thresholds }: Case): Truth => lessThan(facts.age, thresholds.adultFromYears);

export const isChild = clause(
  { id: 'is-child', says: { nb: 'pasienten er under 18 år', en: 'the patient is under 18' } },
  child,
);

export const isEighteen = clause(
  { id: 'is-eighteen', says: { nb: 'pasienten er 18 år', en: 'the patient is 18' } },
  (c) => {
    const overEighteen = moreThan(c.facts.age, c.thresholds.adultFromYears);
    const under = child(c);
    if (under === 'met' || overEighteen === 'met') return 'not-met';
    return under === 'not-met' ? not(overEighteen) : 'unknown';
  },
);

export const ageIsNotKnownToBeAdult = knownClause(
  {
    id: 'age-not-known-to-be-adult',
    says: {
      nb: 'alderen er ikke kjent godt nok til å si at pasienten er voksen',
      en: 'age is not known well enough to say adult',
    },
    alwaysKnown: 'It asks what is known.',
  },
  (c) => child(c) !== 'not-met',
);

export const isUnderTwenty = clause(
  { id: 'is-under-twenty', says: { nb: 'alderen er under 20 år', en: 'age is under 20' } },
  ({ facts, thresholds }) => lessThan(facts.age, thresholds.youngUnderYears),
);

export const isOverFiftyFive = clause(
  { id: 'is-over-fifty-five', says: { nb: 'alderen er over 55 år', en: 'age is over 55' } },
  ({ facts, thresholds }) => moreThan(facts.age, thresholds.oldOverYears),
);

export const ageMayBeAFlag = knownClause(
  {
    id: 'age-may-be-a-flag',
    says: {
      nb: 'alderen er under 20 eller over 55 år, eller ikke kjent godt nok',
      en: 'age is under 20 or over 55, or not known well enough',
    },
    alwaysKnown: 'It asks what is known.',
  },
  ({ facts, thresholds }) =>
    lessThan(facts.age, thresholds.youngUnderYears) !== 'not-met' ||
    moreThan(facts.age, thresholds.oldOverYears) !== 'not-met',
);

export const isOfFertileAge = clause(
  {
    id: 'is-of-fertile-age',
    says: { nb: 'pasienten er i yngre, fertil alder', en: 'the patient is young and of fertile age' },
  },
  ({ facts, thresholds }) => lessThan(facts.age, thresholds.fertileUnderYears),
);
