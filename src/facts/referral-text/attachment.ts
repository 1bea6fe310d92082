/** The plain text of one file: an attachment's own data, or the Binary that it points to. Other kinds are left alone. */
import type { NotReadReason } from '../../domain/not-read.ts';
import { textAt } from '../orders/fields.ts';
import type { Resolve } from '../orders/order-parts.ts';
import { longestReferral } from './fold-referral.ts';

const plainText = /^text\/plain\b/i;
const pdf = /^application\/(?:x-)?pdf\b/i;
const charset = /charset="?([\w.:-]+)/i;
const latin = /^(?:iso-8859-1|windows-1252|latin1)$/i;
const utf8 = /^(?:utf-?8|us-ascii|ascii)$/i;
/** Four letters of base64 hold three bytes, the most that a UTF-16 unit takes in UTF-8: one unit more than is read. */
const longestBase64 = (longestReferral + 1) * 4;

/** @param attachment an Attachment or a Binary; @returns its text, or undefined when there is none that can be read */
export function textOfAttachment(attachment: unknown, resolve: Resolve): string | undefined {
  const encoding = encodingOf(attachment);
  if (encoding === undefined) return undefined;
  const url = textAt(attachment, 'url');
  const data = textAt(attachment, 'data') ?? (url === undefined ? undefined : dataOfFile(resolve(url)));
  return data === undefined ? undefined : Buffer.from(data.slice(0, longestBase64), 'base64').toString(encoding);
}

function dataOfFile(file: unknown): string | undefined {
  return textAt(file, 'resourceType') === 'Binary' ? textAt(file, 'data') : undefined;
}

function encodingOf(attachment: unknown): 'utf8' | 'latin1' | undefined {
  const type = textAt(attachment, 'contentType') ?? '';
  if (!plainText.test(type)) return undefined;
  const name = charset.exec(type)?.[1] ?? 'utf-8';
  if (latin.test(name)) return 'latin1';
  return utf8.test(name) ? 'utf8' : undefined;
}

/**
 * For an attachment without a text of ours.
 *
 * @param whyMissing why the file at that address is not here
 */
export function whyUnread(attachment: unknown, whyMissing: (reference: string) => NotReadReason): NotReadReason {
  if (pdf.test(textAt(attachment, 'contentType') ?? '')) return 'pdf';
  if (encodingOf(attachment) === undefined) return 'file-format';
  const url = textAt(attachment, 'url');
  return url === undefined ? 'not-had' : whyMissing(url);
}
