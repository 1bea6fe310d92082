/** The answers as text in Norwegian: a note for the record, and a referral; nothing stands there that nobody answered. */
import { type FindingCode, findingNames } from '../../domain/findings.ts';
import type { Answer, Answers } from './answers.ts';
import { allSites, siteKey, siteName } from './figure.ts';
import { kindOf } from './kinds.ts';

const courseWords = {
  improving: 'bedring',
  unchanged: 'uendret',
  worsening: 'forverring',
  fluctuating: 'vekslende',
} as const;

/** @param summaries of the cards given now @param today `2026-11-22` */
export function noteText(answers: Answers, summaries: readonly string[], today: string): string {
  return [
    `Korsryggsmerter, sjekkliste ${norwegianDay(today)}.`,
    ...historyLines(answers),
    ...findingLines(answers),
    ...(summaries.length > 0 ? ['', 'Vurdering (Ryggrad, FORMI 2007 med nyere kilder):'] : []),
    ...summaries.map((summary) => `- ${summary}`),
  ].join('\n');
}

export interface ReferralParts {
  /** `MR LS-columna`; missing: no order is thought of. */
  readonly order?: string | undefined;
  readonly age?: number | undefined;
  /** The doctor's own words. */
  readonly question?: string | undefined;
}

export function referralText(answers: Answers, { order, age, question }: ReferralParts): string {
  return [
    `${order ? `Henvises til ${order}` : 'Henvises'}. Pasient${age === undefined ? '' : `, ${age} år,`} med korsryggsmerter.`,
    ...historyLines(answers),
    ...findingLines(answers),
    `Problemstilling: ${question?.trim() || '…'}`,
  ].join('\n');
}

function historyLines({ onset, course, sites }: Answers): readonly string[] {
  const places = allSites.filter((site) => sites.some((one) => siteKey(one) === siteKey(site)));
  return [
    ...(onset ? [`Debut: ${norwegianDay(onset)}.`] : []),
    ...(course ? [`Forløp siste to uker: ${courseWords[course]}.`] : []),
    ...(places.length > 0 ? [`Smerter: ${places.map((site) => siteName(site).nb).join('; ')}.`] : []),
  ];
}

function findingLines({ given }: Answers): readonly string[] {
  const named = (answer: Answer, of: (code: FindingCode) => boolean = () => true): string =>
    (Object.keys(given) as FindingCode[])
      .filter((code) => given[code] === answer && of(code))
      .map((code) => findingNames[code].nb)
      .join(', ');
  const isExamined = (code: FindingCode): boolean => kindOf(code) === 'examined';
  const lines: readonly (readonly [string, string])[] = [
    ['Til stede', named('yes')],
    ['Spurt om, ikke til stede', named('no', (code) => !isExamined(code))],
    ['Undersøkt, ikke til stede', named('no', isExamined)],
    ['Kan ikke vurderes', named('cannot-assess')],
    ['Ikke spurt', named('not-asked')],
  ];
  return lines.flatMap(([title, names]) => (names === '' ? [] : [`${title}: ${names}.`]));
}

/** `2026-11-22` → `22.11.2026`; a month or a year stays what it is. */
export function norwegianDay(date: string): string {
  return date.slice(0, 10).split('-').reverse().join('.');
}
