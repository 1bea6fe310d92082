/** Builds the detail of a card: Found, Do, Local, Not known, Note, Basis; short, in that order, in words that survive without Markdown. */
import type { Locale, Localized } from '../domain/language.ts';
import { attachmentTypes } from '../domain/not-read.ts';
import type { ArgumentName } from './argument-names.ts';
import { argument } from './arguments.ts';
import { type CardCase, isReceived } from './card-case.ts';
import { openQuestions } from './flag-words.ts';
import { foundPhrases } from './found.ts';
import { mentionedSentence } from './mentioned.ts';
import type { CompiledMessage } from './message.ts';
import { notReadSentence } from './not-read.ts';
import { capitalised, listOf, shortList, unreadThings } from './phrases.ts';
import type { VariantTemplate } from './templates.ts';
import { headings, suppressedRecord } from './words.ts';
import type { Writer } from './writer.ts';

/** More names than this are counted, not read. */
const NAMED_FINDINGS = 8;

const supports: Localized = { nb: ' støtter en mistanke.', en: ' supports a suspicion.' };
const couldNotBeRead: Localized = { nb: 'kunne ikke leses', en: 'could not be read' };

/** Lines that stand ready when the detail is put together. */
export interface ReadyLines {
  /** One for each source. */
  readonly basis: readonly string[];
  /** The site's own words, already escaped. */
  readonly local: readonly string[];
  /** Last on the card; empty for most. */
  readonly end: string;
}

export function detailText(template: VariantTemplate, c: CardCase, writer: Writer, ready: ReadyLines): string {
  const value = (name: ArgumentName): string | number => written(name, c, writer);
  const say = (message: CompiledMessage | undefined): string =>
    message === undefined ? '' : (message.constant ?? capitalised(message.render(value).trim()));
  const steps =
    isReceived(c) && template.received ? template.received.map((step) => quoted(say(step))) : template.do.map(say);
  const { locale } = c;
  const paragraphs = [
    paragraph('found', foundText(say(template.found), c), locale, writer),
    doText(steps, locale, writer),
    linesText('local', ready.local, '- ', locale, writer),
    paragraph('notKnown', notKnownText(c), locale, writer),
    paragraph('remark', say(template.remark), locale, writer),
    linesText('basis', ready.basis, '- ', locale, writer),
    ready.end,
  ];
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

/** What is to be sent back begins as a sentence does. */
function quoted(text: string): string {
  const start = text.indexOf('«') + 1;
  return start === 0 ? text : text.slice(0, start) + capitalised(text.slice(start));
}

/** What comes from the record as free text: labels of the order and of medicines; everything else is ours. */
const fromRecord: ReadonlySet<ArgumentName> = new Set(['order', 'products', 'uncounted']);

function written(name: ArgumentName, c: CardCase, writer: Writer): string | number {
  const value = argument(name, c);
  return fromRecord.has(name) ? writer.escape(String(value)) : value;
}

function paragraph(heading: keyof typeof headings, text: string, locale: Locale, writer: Writer): string {
  return text === '' ? '' : `${writer.bold(`${headings[heading][locale]}:`)} ${text}`;
}

function foundText(lead: string, c: CardCase): string {
  const found = shortList(foundPhrases(c, NAMED_FINDINGS), c.locale, NAMED_FINDINGS);
  return [lead, found === '' ? '' : `${capitalised(found)}.`, crpNote(c)].filter((text) => text !== '').join(' ');
}

/** A CRP that decides nothing by itself is still shown: it supports a suspicion (chapter 6.2). */
function crpNote(c: CardCase): string {
  return argument('crpSupports', c) === 'yes' ? `CRP ${argument('crp', c)}${supports[c.locale]}` : '';
}

/** One step stands in the line; several are numbered, which also reads well as plain text. */
function doText(steps: readonly string[], locale: Locale, writer: Writer): string {
  const said = steps.filter((step) => step !== '');
  return linesText(
    'do',
    said.length < 2 ? said : said.map((step, index) => `${index + 1}. ${step}`),
    '',
    locale,
    writer,
  );
}

function linesText(
  heading: keyof typeof headings,
  lines: readonly string[],
  mark: string,
  locale: Locale,
  writer: Writer,
): string {
  if (lines.length < 2) return paragraph(heading, lines[0] ?? '', locale, writer);
  return [writer.bold(`${headings[heading][locale]}:`), '', ...lines.map((line) => mark + line)].join('\n');
}

/** What nobody has recorded, what could not be read, and what the record keeps back. */
function notKnownText(c: CardCase): string {
  const listed = shortList(openQuestions(c), c.locale, NAMED_FINDINGS);
  const sentences = [listed === '' ? '' : `${capitalised(listed)}.`, mentionedSentence(c), ...unreadSentences(c)];
  return sentences.filter((text) => text !== '').join(' ');
}

function unreadSentences(c: CardCase): string[] {
  const { facts, locale } = c;
  const attachments = notReadSentence(c);
  const types = attachments === '' ? facts.unavailable : facts.unavailable.filter((type) => !attachmentTypes.has(type));
  const sentences = [attachments];
  if (types.length > 0) {
    sentences.push(`${capitalised(listOf(unreadThings(types, locale), locale))} ${couldNotBeRead[locale]}.`);
  }
  if (facts.suppressed) sentences.push(suppressedRecord[locale]);
  return sentences;
}
