/** Small phrases out of facts: lists, dates, durations, ages, numbers with units. Strings only, no `Intl` and no `Date`. */
import type { Modality } from '../domain/advice.ts';
import type { Interval } from '../domain/interval.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { DurationFact, EarlierImaging, Quantity } from '../domain/patient-facts.ts';
import {
  earlierImagingNames,
  earlierRegionNames,
  lumbarShortNames,
  modalityNames,
  unreadNames,
  unreadOther,
} from './words.ts';

const and: Localized = { nb: ' og ', en: ' and ' };
const or: Localized = { nb: ' eller ', en: ' or ' };
const today: Localized = { nb: 'i dag', en: 'today' };
const atLeast: Localized = { nb: 'minst ', en: 'at least ' };
const month: Readonly<Record<Locale, readonly string[]>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** `a, b og c` */
export function listOf(items: readonly string[], locale: Locale, last: Localized = and): string {
  if (items.length < 2) return items[0] ?? '';
  return items.slice(0, -1).join(', ') + last[locale] + items[items.length - 1];
}

/** Names up to `limit` and counts the rest: `feber, vekttap og 7 til`. One item more than the limit is named too. */
export function shortList(items: readonly string[], locale: Locale, limit: number): string {
  if (items.length <= limit + 1) return listOf(items, locale);
  const rest = items.length - limit;
  return listOf([...items.slice(0, limit), locale === 'nb' ? `${rest} til` : `${rest} more`], locale);
}

export function alternatives(items: readonly string[], locale: Locale): string {
  return listOf(items, locale, or);
}

/** Several modalities in one list belong together: `røntgen LS-columna og SR`, `CT og røntgen LS-columna`. */
export function modalityPhrase(modalities: readonly Modality[], locale: Locale): string {
  const lumbar = modalities
    .map((modality) => lumbarShortNames[modality]?.[locale])
    .filter((name) => name !== undefined);
  if (lumbar.length < 2 || lumbar.length < modalities.length) {
    return listOf(
      modalities.map((modality) => modalityNames[modality][locale]),
      locale,
    );
  }
  const together = listOf(lumbar, locale);
  return locale === 'nb' ? `${together} LS-columna` : `lumbar ${together}`;
}

/** A local day or partial date as people write it: `22.11.2026`, `22 Nov 2026`, `november 2026`, `2026`, or "today". */
export function dayPhrase(date: string, now: string, locale: Locale): string {
  if (date.startsWith(now)) return today[locale];
  const year = date.slice(0, 4);
  const name = month[locale][Number(date.slice(5, 7)) - 1];
  if (date.length < 7 || name === undefined) return year;
  if (date.length < 10) return `${name} ${year}`;
  const day = Number(date.slice(8, 10));
  return locale === 'nb' ? `${day}.${Number(date.slice(5, 7))}.${year}` : `${day} ${name} ${year}`;
}

export function agePhrase(age: Interval | undefined): string {
  if (age === undefined) return 'unknown';
  return age.min === age.max ? String(age.min) : `${age.min}–${age.max}`;
}

/** Days up to two months, then weeks up to half a year, then months: as one would say it. */
export function durationPhrase(duration: DurationFact, locale: Locale): string {
  if (duration.days === undefined) {
    if (duration.atLeastDays === undefined) return 'unknown';
    return atLeast[locale] + span(duration.atLeastDays, duration.atLeastDays, locale);
  }
  return span(duration.days.min, duration.days.max, locale);
}

const units: Readonly<Record<'day' | 'week' | 'month', Record<Locale, readonly [string, string]>>> = {
  day: { nb: ['dag', 'dager'], en: ['day', 'days'] },
  week: { nb: ['uke', 'uker'], en: ['week', 'weeks'] },
  month: { nb: ['måned', 'måneder'], en: ['month', 'months'] },
};

/** Days as one would say them: `35 dager`, `14–16 uker`. */
export function spanPhrase({ min, max }: Interval, locale: Locale): string {
  return span(min, max, locale);
}

function span(min: number, max: number, locale: Locale): string {
  if (max <= 62) return counted(min, max, 1, 'day', locale);
  if (max <= 182) return counted(min, max, 7, 'week', locale);
  return counted(min, max, 30.44, 'month', locale);
}

function counted(min: number, max: number, size: number, unit: keyof typeof units, locale: Locale): string {
  const low = Math.floor(min / size);
  const high = Math.floor(max / size);
  const [one, many] = units[unit][locale];
  return `${low === high ? low : `${low}–${high}`} ${low === 1 && high === 1 ? one : many}`;
}

/** `38,6 °C`, `60 mm/t`; `none` when nothing was measured. */
export function quantityPhrase(quantity: Quantity | undefined, locale: Locale): string {
  if (quantity === undefined) return 'none';
  const number = String(Math.round(quantity.value * 10) / 10);
  return `${locale === 'nb' ? number.replace('.', ',') : number} ${unitName(quantity.unit, locale)}`;
}

function unitName(unit: string, locale: Locale): string {
  if (unit === 'Cel') return '°C';
  return unit === 'mm/h' && locale === 'nb' ? 'mm/t' : unit;
}

/** `MR LS-columna 1.11.2026` */
export function earlierImagingPhrase(imaging: EarlierImaging, day: string, now: string, locale: Locale): string {
  const what = `${earlierImagingNames[imaging.modality][locale]} ${earlierRegionNames[imaging.region][locale]}`.trim();
  return `${what} ${dayPhrase(day, now, locale)}`;
}

/** What could not be read, each thing once, in words; FHIR types without a word of ours are "other parts". */
export function unreadThings(types: readonly string[], locale: Locale): readonly string[] {
  return [...new Set(types.flatMap((type) => (unreadNames[type] ?? unreadOther).map((name) => name[locale])))];
}

/** `Røntgen LS-columna` inside a sentence: `røntgen LS-columna`; `MR`, `CT` and `X-ray` stay. */
export function lowered(text: string): string {
  const second = text.charAt(1);
  const isWord = second !== second.toUpperCase();
  return isWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
