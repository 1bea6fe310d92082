/** Which language an answer is given in: the caller's Accept-Language, else the configured one. */
import type { Locale } from '../domain/language.ts';

/** Nynorsk and unspecified Norwegian are served bokmål. */
const served: ReadonlyMap<string, Locale> = new Map([
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['en', 'en'],
]);

/** RFC 9110, section 12.5.4: the served language with the highest weight; the first of equals. */
export function localeOf(acceptLanguage: string | undefined, fallback: Locale): Locale {
  let best: Locale = fallback;
  let weight = 0;
  for (const range of (acceptLanguage ?? '').slice(0, 512).split(',')) {
    const [tag = '', ...parameters] = range.split(';');
    const primary = tag.trim().toLowerCase().split('-', 1)[0] ?? '';
    const locale = primary === '*' ? fallback : served.get(primary);
    const quality = qualityOf(parameters);
    if (locale !== undefined && quality > weight) {
      best = locale;
      weight = quality;
    }
  }
  return best;
}

function qualityOf(parameters: readonly string[]): number {
  const text = parameters.find((parameter) => parameter.trim().toLowerCase().startsWith('q='));
  if (text === undefined) return 1;
  const quality = Number(text.trim().slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
