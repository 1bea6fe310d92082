/** Reads a site's own words for the cards and the address for reports: plain words of limited length, checked at start. */
import { type AdviceCode, adviceCodes } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import { type LocalText, type LocalTexts, reportPlaceholders } from '../domain/local-life.ts';
import { mapping, type Place } from './place.ts';
import { isMapping } from './source.ts';
import type { Tuning } from './types.ts';

export const localLifeKeys = ['localTexts', 'reportLink'] as const;

/** A card is read in three seconds: a number and one sentence. */
const longest = { onCall: 120, pathway: 240 } as const satisfies Readonly<Record<keyof LocalText, number>>;
const locales: readonly Locale[] = ['nb', 'en'];
/** A line that begins so is shown as a list, and its sign dropped: "+47 …" as well as "1. …". The telephone has a word before it. */
const listMark = /^(?:[^\p{L}\p{N}«("]|\d+[.)]\s)/u;
/** As in the card files: no Markdown, no HTML, no line breaks; and no address that a client would make a link of. */
const notPlain = /[<>*_`~|\\[\]\p{C}\p{Zl}\p{Zp}]|:\/\/|\bwww\./iu;

export function readLocalLife(place: Place): Pick<Tuning, 'localTexts' | 'reportLink'> {
  const localTexts = readLocalTexts(place);
  const reportLink = readReportLink(place);
  return { ...(localTexts && { localTexts }), ...(reportLink !== undefined && { reportLink }) };
}

function readLocalTexts(place: Place): LocalTexts | undefined {
  const codes: ReadonlySet<string> = new Set(adviceCodes);
  const found = mapping(place, 'localTexts', (name, value) => {
    if (!codes.has(name)) return 'is not an advice code';
    return isMapping(value) && Object.keys(value).length > 0 ? undefined : 'must have the words in nb, en or both';
  });
  if (found === undefined) return undefined;
  const all = new Map<AdviceCode, Readonly<Partial<Record<Locale, LocalText>>>>();
  for (const code of adviceCodes) {
    const content = found[code];
    if (isMapping(content))
      all.set(code, readLanguages({ ...place, content, path: `${place.path}localTexts.${code}.` }));
  }
  return all;
}

function readLanguages(place: Place): Readonly<Partial<Record<Locale, LocalText>>> {
  for (const key of Object.keys(place.content)) {
    if (!locales.some((locale) => locale === key))
      place.problems.push(`${place.path}${key}: is no language of ours (nb, en)`);
  }
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const parts = mapping(place, locale, partProblem);
      return parts === undefined ? [] : [[locale, textIn(parts)]];
    }),
  );
}

function partProblem(name: string, value: unknown): string | undefined {
  if (name !== 'onCall' && name !== 'pathway') return 'is not onCall or pathway';
  if (typeof value !== 'string' || value.trim() === '') return 'must be text; put a telephone number in quotes';
  if (value.trim().length > longest[name]) return `is longer than ${longest[name]} characters`;
  if (notPlain.test(value.trim())) return 'must be plain words: no Markdown, HTML, link or line break';
  if (name === 'pathway' && listMark.test(value.trim())) return 'must begin with a word or a number, not with a sign';
  return undefined;
}

function textIn({ onCall, pathway }: Readonly<Record<string, unknown>>): LocalText {
  return {
    ...(typeof onCall === 'string' && { onCall: onCall.trim() }),
    ...(typeof pathway === 'string' && { pathway: pathway.trim() }),
  };
}

function readReportLink({ content, path, problems }: Place): string | undefined {
  const { reportLink } = content;
  if (reportLink === undefined) return undefined;
  const problem = typeof reportLink === 'string' ? linkProblem(reportLink) : 'must be text';
  if (problem !== undefined) problems.push(`${path}reportLink: ${problem}`);
  return String(reportLink);
}

/** The host is fixed, and nothing but ids and codes of ours goes out with a click. */
function linkProblem(link: string): string | undefined {
  const names = [...link.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
  const unknown = names.find((name) => !reportPlaceholders.some((known) => known === name));
  const listed = reportPlaceholders.map((name) => `{${name}}`).join(', ');
  if (unknown !== undefined || /[{}]/.test(link.replaceAll(/\{[^{}]*\}/g, '')))
    return `may only have the placeholders ${listed}`;
  const host =
    /^(https:\/\/[^/?#{}@\s]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?:[/?][^\s<>"`\\^|]*)?$/.exec(link);
  return host !== null && URL.canParse(link)
    ? undefined
    : 'must be an https address (http on loopback) whose host has no placeholder';
}
