/** Says on whose authority: source, chapter, year and strength in the guideline's own grades (chapter 5.5, table 1). */
import type { Citation } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import { capitalised } from './phrases.ts';

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
const chapterWord = words('kap.', 'chapter');
const newerWord = words('Nyere', 'Newer');
const alsoWord = words('Se også', 'See also');
/** Chapter 5.5: strong in spite of the evidence, on clinical experience and on what it costs to miss the condition. */
const onConsensus = words('på klinisk erfaring og enighet', 'on clinical experience and consensus');

/** Sources whose name is a word of a language and no proper name; `ours` are no newer view but our own choice. */
const sourceNames: Readonly<Record<string, Localized>> = {
  ryggrad: words('Vår egen terskel', 'Our own threshold'),
  'gb-cauda-equina-2023': words('Britisk standard', 'British standard'),
};
const OURS = 'ryggrad';

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

/** `FORMI 2007 kap. 6.3.1: frarådes (moderat til sterk grad), god dokumentasjon` */
function citationPhrase(citation: Citation, direction: Direction, locale: Locale): string {
  if (citation.says !== undefined) return positionPhrase(citation, locale);
  const said = [
    strengthPhrase(citation.strength, direction, locale),
    isStrongOnConsensus(citation) ? onConsensus[locale] : documentation[citation.documentation]?.[locale],
  ].filter((part) => part !== undefined);
  const name = named(citation, locale);
  return said.length === 0 ? name : `${name}: ${said.join(', ')}`;
}

function isStrongOnConsensus({ strength, documentation }: Citation): boolean {
  return strength === 'strong' && documentation === '*';
}

function named(citation: Citation, locale: Locale): string {
  const label = withYear(citation, locale);
  return citation.chapter === '' ? label : `${label} ${chapterWord[locale]} ${citation.chapter}`;
}

/** Old and new alike carry their year. */
function withYear(citation: Citation, locale: Locale): string {
  const label = sourceNames[citation.source]?.[locale] ?? citation.label;
  return label.includes(String(citation.year)) ? label : `${label} (${citation.year})`;
}

/** `NICE NG59 (2020): ikke rutinemessig bildediagnostikk …` */
function positionPhrase(citation: Citation, locale: Locale): string {
  const says = citation.says?.[locale];
  const name = withYear(citation, locale);
  return says === undefined ? name : `${name}: ${says.replace(/\.$/, '')}`;
}

type Role = Direction | 'newer';
/** Citations are frozen and few; each is put into words once per role and language. */
const worded = new WeakMap<Citation, Map<string, string>>();

function sentence(citation: Citation, role: Role, locale: Locale): string {
  let known = worded.get(citation);
  if (known === undefined) {
    known = new Map();
    worded.set(citation, known);
  }
  const key = `${role} ${locale}`;
  let text = known.get(key);
  if (text === undefined) {
    text =
      role === 'newer' ? positionPhrase(citation, locale) : `${capitalised(citationPhrase(citation, role, locale))}.`;
    known.set(key, text);
  }
  return text;
}

/** One sentence for each section of the guideline, one for the newer sources, newest first, then older ones and our own choices. */
export function basisText(
  basis: readonly Citation[],
  newer: readonly Citation[],
  direction: Direction,
  locale: Locale,
): string {
  const sentences = new Set<string>();
  for (const citation of basis) sentences.add(sentence(citation, direction, locale));
  const views = newer.filter(({ source }) => source !== OURS).sort((a, b) => b.year - a.year);
  const since = basis[0]?.year ?? 0;
  const heading = (word: Localized, from: readonly Citation[]): void => {
    if (from.length > 0) sentences.add(`${word[locale]}: ${joined(from, locale)}.`);
  };
  heading(
    newerWord,
    views.filter(({ year }) => year > since),
  );
  heading(
    alsoWord,
    views.filter(({ year }) => year <= since),
  );
  const ours = newer.filter(({ source }) => source === OURS);
  if (ours.length > 0) sentences.add(`${joined(ours, locale)}.`);
  return [...sentences].join(' ');
}

function joined(citations: readonly Citation[], locale: Locale): string {
  return [...new Set(citations.map((citation) => sentence(citation, 'newer', locale)))].join(' · ');
}
