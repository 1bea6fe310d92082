/** One advice with everything around it that a card may speak of. */
import type { Advice, Decision } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import { listOf } from './phrases.ts';

export interface CardCase {
  readonly advice: Advice;
  readonly decision: Decision;
  readonly facts: PatientFacts;
  readonly order: OrderFact | undefined;
  readonly locale: Locale;
  /** How many names a list may hold before the rest is counted; summaries have little room. */
  readonly room: number;
  /** The day on the clinic's calendar of a FHIR dateTime; partial dates come back as they are. */
  readonly localDay: (date: string) => string;
}

/** Is the reader an imaging department that has received the referral? */
export function isReceived({ facts }: CardCase): boolean {
  return facts.hook === 'io.github.ryggrad.imaging-referral-receive';
}

export const none = 'none';
export const orNone = (text: string): string => (text === '' ? none : text);

/** At most `room` names, at least one, then how many more: `feber og 3 til`. */
export function upTo(room: number, names: readonly string[], locale: Locale): string {
  const limit = Math.max(room, 1);
  if (names.length <= limit) return listOf(names, locale);
  const rest = names.length - limit;
  return listOf([...names.slice(0, limit), locale === 'nb' ? `${rest} til` : `${rest} more`], locale);
}

export function named<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, Localized>>,
  { locale, room }: CardCase,
): string {
  return orNone(
    upTo(
      room,
      codes.map((code) => names[code][locale]),
      locale,
    ),
  );
}
