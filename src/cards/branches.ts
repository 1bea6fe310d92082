/** Values by which a message chooses its branch: triage, imaging advice, age group, phase. Words hang on them, never a verdict. */
import type { ImagingAdvice, Triage } from '../domain/advice.ts';
import type { Interval } from '../domain/interval.ts';

/** ICU branch names take no hyphen. */
export const triageKeys: Readonly<Record<Triage, string>> = {
  nonspecific: 'nonspecific',
  'nerve-root': 'nerveRoot',
  'possible-serious': 'possibleSerious',
  'insufficient-data': 'insufficientData',
  'out-of-scope': 'outOfScope',
};
export const imagingKeys: Readonly<Record<ImagingAdvice, string>> = {
  'not-indicated': 'notIndicated',
  'not-indicated-unless-red-flags': 'notIndicatedUnlessRedFlags',
  'may-be-considered': 'mayBeConsidered',
  indicated: 'indicated',
  'need-more-data': 'needMoreData',
  'not-applicable': 'notApplicable',
};

/** FORMI 2007, 6.1, for the young; over 70 the question of fragility fractures comes up (ACR). Only words hang on it. */
const YOUNG_UNDER_YEARS = 20;
const OLD_OVER_YEARS = 55;
const ELDERLY_OVER_YEARS = 70;

export function ageGroup(age: Interval | undefined): string {
  if (age === undefined) return 'unknown';
  if (age.max < YOUNG_UNDER_YEARS) return 'young';
  return age.min > ELDERLY_OVER_YEARS ? 'elderly' : 'adult';
}

/** Ages at which new or changed pain is a flag (FORMI 2007, 6.1): then the card names the age as the reason. */
export function isAgeFlag(age: Interval | undefined): boolean {
  return age !== undefined && (age.min < YOUNG_UNDER_YEARS || age.max > OLD_OVER_YEARS);
}

/** Subacute is 6 to 12 weeks, long-lasting more than 12 (FORMI 2007, chapter 3); only words hang on it, no verdict. */
const SUBACUTE_FROM_DAYS = 42;
const LONG_LASTING_FROM_DAYS = 84;

export function phaseOf(days: number | undefined): string {
  if (days === undefined) return 'unknown';
  if (days <= SUBACUTE_FROM_DAYS) return 'acute';
  return days <= LONG_LASTING_FROM_DAYS ? 'subacute' : 'longLasting';
}
