/** The order's own words, made harmless for a card: one line of plain text, short. */

const longestLabel = 60;
/** Read no further than this: what follows cannot reach the label. */
const readAtMost = 400;

/** Control and format characters (line breaks, bidirectional marks, lone surrogates) and Unicode line separators. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;
/** Whatever Markdown or HTML could take for more than text. */
const markup = /[\\`*_{}[\]<>#|~!^$=&@"]+/g;
const linkStart = /:\/\/|\bwww\./gi;
const listStart = /^(?:[-+.,:;/)(\s]|\d+[.)]\s)+/;

/** Most labels: nothing to take out and nothing to cut. */
const harmless = /^[A-Za-zÆØÅæøå](?: ?[A-Za-zÆØÅæøå0-9()/,-])*$/;

/** Plain text of at most 60 characters without line breaks; empty when nothing readable is left. */
export function plainLabel(raw: string): string {
  if (raw.length <= longestLabel && harmless.test(raw)) return raw;
  const line = raw
    .slice(0, readAtMost)
    .replace(unprintable, ' ')
    .replace(markup, ' ')
    .replace(linkStart, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(listStart, '')
    .trim();
  if (line.length <= longestLabel) return line;
  let cut = '';
  for (const char of line) {
    if (cut.length + char.length >= longestLabel) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}
