/** Writes Markdown, or the same words without it, and keeps words from the record from acting as Markdown or HTML. */
export interface Writer {
  readonly bold: (text: string) => string;
  /** For anything that comes out of the record. */
  readonly escape: (text: string) => string;
}

export const markdown: Writer = { bold: (text) => `**${text}**`, escape: escapeMarkdown };
export const plain: Writer = { bold: (text) => text, escape: harmless };

/** Control and format characters (newlines, bidirectional marks) and halves of surrogate pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Letters, digits and the punctuation of most orders: nothing to take out. */
const ordinary = /^[\p{L}\p{N} .,;:?/()+-]*$/u;
const special = /[\\`*_[\]~|#&@]|:(?=\/\/)|(?<=www)\./gi;

/** Angle brackets become the typographic ones: no HTML even where a client shows the summary as such. */
export function harmless(text: string): string {
  if (ordinary.test(text)) return text.trim();
  return text.replace(unseen, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();
}

/** Also breaks the autolinks of GitHub flavoured Markdown (`https://`, `www.`, e-mail). */
function escapeMarkdown(text: string): string {
  return harmless(text).replace(special, '\\$&');
}

/** At most `room` characters, cut with an ellipsis, never inside a surrogate pair. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  let end = Math.max(room - 1, 0);
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
