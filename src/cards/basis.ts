/** Says on whose authority: one line for each kind of source, with chapter, strength and year; newer views beside the guideline. */
import type { Citation } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import { capitalised, listOf } from './phrases.ts';
import { type Direction, documentationPhrase, isGraded, strengthPhrase } from './strength.ts';

const words = (nb: string, en: string): Localized => ({ nb, en });

const chapterWord = words('kap.', 'chapter');
const alsoUngraded = words('ikke gradert', 'not graded');
const newerWord = words('Nyere', 'Newer');
const alsoWord = words('Se også', 'See also');

/** Sources whose name is a word of a language, or has parentheses that would meet those of the year. */
const sourceNames: Readonly<Record<string, Localized>> = {
  ryggrad: words('Vår egen terskel', 'Our own threshold'),
  'gb-cauda-equina-2023': words('Britisk standard', 'British standard'),
  'sst-2025': words('Sundhedsstyrelsen, Danmark', 'Danish Health Authority'),
  'physical-medicine-2021': words(
    'Veileder i fysikalsk medisin og rehabilitering',
    'Norwegian guide to physical medicine and rehabilitation',
  ),
  'kloke-valg-2020': words('Kloke valg, kiropraktorforeningen', 'Choosing Wisely, Norwegian chiropractors'),
};
/** No newer view but our own choice. */
const OURS = 'ryggrad';
/** More would not be read. */
const MOST_VIEWS = 3;

/** Old and new alike carry their year. */
function withYear(citation: Citation, locale: Locale): string {
  const label = sourceNames[citation.source]?.[locale] ?? citation.label;
  return label.includes(String(citation.year)) ? label : `${label} (${citation.year})`;
}

/** `NICE NG59 (2020): ikke rutinemessig bildediagnostikk …` */
function position(citation: Citation, locale: Locale): string {
  const says = citation.says?.[locale];
  const name = withYear(citation, locale);
  return says === undefined ? name : `${name}: ${says.replace(/\.$/, '')}`;
}

/** @returns the guideline first, then newer sources (newest first), then older ones, then our own choices; each a line */
export function basisLines(
  basis: readonly Citation[],
  newer: readonly Citation[],
  direction: Direction,
  locale: Locale,
): readonly string[] {
  const [first] = basis;
  const since = first?.year ?? 0;
  const views = newer.filter(({ source }) => source !== OURS).sort((a, b) => b.year - a.year);
  const lines = first === undefined ? [] : [guidelineLine(first, basis, direction, locale)];
  const add = (text: string): void => {
    if (text !== '') lines.push(`${text}.`);
  };
  add(viewsPhrase(newerWord, views.filter(({ year }) => year > since).slice(0, MOST_VIEWS), locale));
  add(viewsPhrase(alsoWord, views.filter(({ year }) => year <= since).slice(0, MOST_VIEWS), locale));
  add(oursPhrase(newer, locale));
  return lines;
}

function viewsPhrase(heading: Localized, views: readonly Citation[], locale: Locale): string {
  if (views.length === 0) return '';
  const bySource = new Map<string, Set<string>>();
  for (const view of views) {
    const name = withYear(view, locale);
    const says = (view.says?.[locale] ?? '').replace(/\.$/, '');
    bySource.set(name, (bySource.get(name) ?? new Set()).add(says));
  }
  const said = [...bySource].map(([name, says]) => [name, [...says].filter((one) => one !== '').join('; ')]);
  return `${heading[locale]}: ${said.map(([name, says]) => (says === '' ? name : `${name}: ${says}`)).join(' · ')}`;
}

function oursPhrase(newer: readonly Citation[], locale: Locale): string {
  const said = newer.filter(({ source }) => source === OURS).map(({ says }) => says?.[locale] ?? '');
  return said.length === 0 ? '' : `${sourceNames[OURS]?.[locale]}: ${[...new Set(said)].join('; ')}`;
}

/** `FORMI 2007 kap. 6.3.1: frarådes (moderat til sterk grad), god dokumentasjon. Kap. 6.1 og 6.3: ikke gradert.` */
function guidelineLine(first: Citation, basis: readonly Citation[], direction: Direction, locale: Locale): string {
  if (first.says !== undefined) return `${capitalised(position(first, locale))}.`;
  const graded = basis.filter(({ strength }) => isGraded(strength));
  const others = basis.filter(
    ({ strength, chapter }) => !isGraded(strength) && graded.every((one) => one.chapter !== chapter),
  );
  const groups =
    graded.length === 0
      ? byWords(others, (one) => standing(one, direction, locale))
      : byWords(graded, (one) => standing(one, direction, locale));
  if (graded.length > 0 && others.length > 0)
    groups.set(
      alsoUngraded[locale],
      others.map(({ chapter }) => chapter),
    );
  const said = [...groups].map(
    ([text, chapters]) => `${chaptersPhrase(chapters, locale)}${text === '' ? '' : `: ${text}`}`,
  );
  return `${withYear(first, locale)} ${said.map((text, index) => (index === 0 ? text : capitalised(text))).join('. ')}.`;
}

function standing({ strength, documentation }: Citation, direction: Direction, locale: Locale): string {
  return [strengthPhrase(strength, direction, locale), documentationPhrase(strength, documentation, locale)]
    .filter((part) => part !== undefined)
    .join(', ');
}

function byWords(citations: readonly Citation[], wording: (citation: Citation) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const citation of citations) {
    const text = wording(citation);
    const chapters = groups.get(text);
    if (chapters) chapters.push(citation.chapter);
    else groups.set(text, [citation.chapter]);
  }
  return groups;
}

function chaptersPhrase(chapters: readonly string[], locale: Locale): string {
  const distinct = [...new Set(chapters)].filter((chapter) => chapter !== '').sort();
  return distinct.length === 0 ? '' : `${chapterWord[locale]} ${listOf(distinct, locale)}`;
}
