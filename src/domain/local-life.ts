/** What a site says in its own words beside the guideline: telephone numbers, pathways, and where a wrong card is reported. */
import type { AdviceCode } from './advice.ts';
import type { Locale } from './language.ts';

/** Plain words, checked at start; a card shows them under a heading of their own, so that nobody takes them for the guideline. */
export interface LocalText {
  /** Whom to call, with the number: `Vakthavende nevrokirurg: 22 11 80 80`. */
  readonly onCall?: string;
  /** The site's own way of doing it: `Send til ryggpoliklinikken, Elverum`. */
  readonly pathway?: string;
}

export type LocalTexts = ReadonlyMap<AdviceCode, Readonly<Partial<Record<Locale, LocalText>>>>;

/** What the address of a report may carry: ids and codes of ours, never anything of the patient. */
export const reportPlaceholders = ['advice', 'knowledge', 'decisionId'] as const;
export type ReportPlaceholder = (typeof reportPlaceholders)[number];

/**
 * The text of each part in the reader's language; in the other one where the site wrote only that, for a telephone
 * number is worth reading in any language.
 */
export function localText(texts: LocalTexts | undefined, advice: AdviceCode, locale: Locale): LocalText | undefined {
  const found = texts?.get(advice);
  if (found === undefined) return undefined;
  return { ...found[locale === 'nb' ? 'en' : 'nb'], ...found[locale] };
}

/** The address with each `{placeholder}` filled in and encoded. */
export function reportAddress(template: string, values: Readonly<Record<ReportPlaceholder, string>>): string {
  return reportPlaceholders.reduce(
    (address, name) => address.replaceAll(`{${name}}`, encodeURIComponent(values[name])),
    template,
  );
}
