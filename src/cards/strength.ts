/** Words for the strength of a recommendation, in the guideline's own grades (chapter 5.5, table 1). */
import type { Locale, Localized } from '../domain/language.ts';

/** Whether the recommendation behind a card is to do the thing or to leave it; `neither` where the card itself is about data. */
export type Direction = 'for' | 'against' | 'neither';

const words = (nb: string, en: string): Localized => ({ nb, en });

const grades: Readonly<Record<string, Localized>> = {
  strong: words('sterk', 'strong'),
  moderate: words('moderat', 'moderate'),
  weak: words('svak', 'weak'),
};

/** Grades and other standings that are no grade of strength; keys as the guideline files write them. */
const ungraded: Readonly<Record<string, Localized>> = {
  'no basis': words('ikke grunnlag for å anbefale', 'no basis for recommending'),
  'advised against': words('anbefales ikke', 'not recommended'),
  experimental: words('bare i kontrollerte studier', 'only in controlled studies'),
  consensus: words('faglig enighet, ikke gradert', 'consensus, not graded'),
  'red flag': words('rødt flagg, ikke gradert', 'red flag, not graded'),
  criteria: words('diagnostisk kriterium', 'diagnostic criterion'),
  definition: words('definisjon', 'definition'),
  scope: words('virkeområde', 'scope'),
  statement: words('omtalt, ikke gradert', 'stated, not graded'),
  general: words('generelt råd, ikke gradert', 'general advice, not graded'),
  warning: words('advarsel', 'warning'),
  restrictive: words('vær restriktiv, ikke gradert', 'be restrictive, not graded'),
  'may be tried': words('kan forsøkes (svak grad)', 'may be tried (weak grade)'),
  'may be considered': words('kan overveies (svak grad)', 'may be considered (weak grade)'),
  'recommended moderately': words('anbefales (moderat grad)', 'recommended (moderate grade)'),
  'recommended strongly': words('anbefales (sterk grad)', 'recommended (strong grade)'),
  recommended: words('anbefales, ikke gradert', 'recommended, not graded'),
  'not graded': words('ikke gradert', 'not graded'),
};

/** Table 1 of chapter 5.5: three stars very good, two good, one lacking. */
const documentation: Readonly<Record<string, Localized>> = {
  '***': words('meget god dokumentasjon', 'very good evidence'),
  '**': words('god dokumentasjon', 'good evidence'),
  '*': words('manglende dokumentasjon', 'lacking evidence'),
};

const forWords = words('anbefales', 'recommended');
const weakWords = words('kan vurderes', 'may be considered');
const againstWords = words('frarådes', 'advised against');
const neitherWords = words('anbefaling', 'recommendation');
const gradeWord = words('grad', 'grade');
const to = words(' til ', ' to ');
/** Chapter 5.5: strong in spite of the evidence, on clinical experience and on what it costs to miss the condition. */
const onConsensus = words('på klinisk erfaring og enighet', 'on clinical experience and consensus');

const verbs: Readonly<Record<'against' | 'neither', Localized>> = { against: againstWords, neither: neitherWords };

/**
 * @param strength as a citation states it: `strong`, `moderate to weak`, `no basis`, `consensus` …
 * @returns `anbefales (sterk grad)`; undefined for a strength that has no words here
 */
export function strengthPhrase(strength: string, direction: Direction, locale: Locale): string | undefined {
  const known = ungraded[strength.replaceAll('-', ' ')];
  if (known) return known[locale];
  const parts = strength.split(/ to |\/|-to-/).map((part) => grades[part.trim()]?.[locale]);
  if (parts.some((part) => part === undefined)) return undefined;
  const verb = direction === 'for' ? (strength === 'weak' ? weakWords : forWords) : verbs[direction];
  return `${verb[locale]} (${parts.join(to[locale])} ${gradeWord[locale]})`;
}

/** `god dokumentasjon`, or on what a strong recommendation with weak evidence rests; undefined without a grade. */
export function documentationPhrase(strength: string, stars: string, locale: Locale): string | undefined {
  return strength === 'strong' && stars === '*' ? onConsensus[locale] : documentation[stars]?.[locale];
}

/** Verdicts of table 1 that carry no grade word of their own. */
const verdicts: ReadonlySet<string> = new Set([
  'no basis',
  'advised against',
  'experimental',
  'may be tried',
  'may be considered',
  'recommended moderately',
  'recommended strongly',
]);

/** Is it one of the guideline's grades or verdicts, not another standing such as consensus? */
export function isGraded(strength: string): boolean {
  const key = strength.replaceAll('-', ' ');
  return verdicts.has(key) || ungraded[key] === undefined;
}
