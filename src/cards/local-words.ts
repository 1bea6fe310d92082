/** What the site adds to a card: its own lines under a heading of their own, and the way to report a wrong card. */
import type { Link } from '../cds-hooks/types.ts';
import type { AdviceCode } from '../domain/advice.ts';
import type { Locale, Localized } from '../domain/language.ts';
import { type LocalTexts, localText } from '../domain/local-life.ts';
import type { Writer } from './writer.ts';

export interface LocalLife {
  readonly texts?: LocalTexts;
  /** Address of a report on one card; ids and codes only. */
  readonly reportUrl?: (advice: AdviceCode, decisionId: string) => string;
}

const callFirst: Localized = { nb: 'Vakttelefon', en: 'On call' };
const reportLabel: Localized = { nb: 'Meld fra om feil i dette kortet', en: 'Report a mistake in this card' };

/** One line each for telephone and pathway; none where the site says nothing of this advice. */
export function localLines(
  advice: AdviceCode,
  local: LocalLife | undefined,
  locale: Locale,
  writer: Writer,
): readonly string[] {
  const text = localText(local?.texts, advice, locale);
  if (text === undefined) return none;
  const call = text.onCall === undefined ? [] : [`${callFirst[locale]}: ${writer.escape(text.onCall)}`];
  return text.pathway === undefined ? call : [...call, writer.escape(text.pathway)];
}

/** Undefined where the site has set no address, or the answer has no decision to report on. */
export function reportLink(
  advice: AdviceCode,
  local: LocalLife | undefined,
  decisionId: string | undefined,
  locale: Locale,
): Link | undefined {
  if (local?.reportUrl === undefined || decisionId === undefined) return undefined;
  return { label: reportLabel[locale], url: local.reportUrl(advice, decisionId), type: 'absolute' };
}

/** For clients that show no links: the address as text. */
export function asText({ label, url }: Link): string {
  return `${label}: ${url}`;
}

const none: readonly string[] = Object.freeze([]);
