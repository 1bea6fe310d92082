/** What came with a referral and was not read here, in words: how much, why, and that somebody has to open it. */
import type { AdviceCode } from '../domain/advice.ts';
import type { Localized } from '../domain/language.ts';
import type { NotRead, NotReadReason } from '../domain/not-read.ts';
import { type CardCase, none } from './card-case.ts';
import { aboutVerdict } from './mentioned.ts';
import { capitalised, listOf } from './phrases.ts';

const reasons: Readonly<Record<Exclude<NotReadReason, 'too-long'>, Localized>> = {
  pdf: { nb: 'PDF', en: 'PDF' },
  'file-format': { nb: 'ikke ren tekst', en: 'not plain text' },
  'other-server': { nb: 'på en annen server', en: 'on another server' },
  'too-many': { nb: 'for mange', en: 'too many' },
  'not-had': { nb: 'fikk ikke tak i', en: 'could not be had' },
};
const endOfText: Localized = { nb: 'slutten av en lang tekst', en: 'the end of a long text' };
const look: Localized = {
  nb: ' er ikke lest her. Det som mangler, kan stå der: se selv.',
  en: ' could not be read here. What is lacking may stand there: look yourself.',
};

/** Cards that may call something missing, or are about what was not read. */
const speaking: ReadonlySet<AdviceCode> = new Set<AdviceCode>([...aboutVerdict, 'dataUnavailable', 'mrSafetyCheck']);

/** For the message argument of the same name: `2 vedlegg (PDF og på en annen server)`; without reasons where room is short. */
export function notReadPhrase(c: CardCase): string {
  const notRead = c.order?.notRead;
  return notRead === undefined ? none : phrase(notRead, c, c.room);
}

/** One sentence; empty where all was read, or the card speaks of something else. */
export function notReadSentence(c: CardCase): string {
  const notRead = c.order?.notRead;
  if (notRead === undefined || !speaking.has(c.advice.code)) return '';
  return capitalised(phrase(notRead, c, Object.keys(reasons).length)) + look[c.locale];
}

function phrase({ attachments, why }: NotRead, { locale }: CardCase, room: number): string {
  const words = why.flatMap((reason) => (reason === 'too-long' ? [] : [reasons[reason][locale]]));
  // "PDF and 1 more" would count reasons beside a count of attachments: all of them or none.
  const because = words.length > 0 && words.length <= room ? ` (${listOf(words, locale)})` : '';
  const parts = attachments > 0 ? [counted(attachments, locale) + because] : [];
  if (why.includes('too-long')) parts.push(endOfText[locale]);
  return listOf(parts, locale);
}

function counted(attachments: number, locale: CardCase['locale']): string {
  if (locale === 'nb') return attachments === 1 ? 'ett vedlegg' : `${attachments} vedlegg`;
  return attachments === 1 ? 'one attachment' : `${attachments} attachments`;
}
