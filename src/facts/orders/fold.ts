/** Free text brought to one plain form: lower case, no diacritics, one blank between words, clause ends remembered. */

/** More than this is never read: a referral letter pasted into an order must not cost more than an order. */
export const longestText = 2000;

export interface Folded {
  /** Letters a-z, digits and single blanks only. */
  readonly text: string;
  /** Ends of clauses: a position in `text` and the mark that stood there. Rising. */
  readonly breaks: readonly ClauseBreak[];
  /** The text went on behind what was read. */
  readonly cut: boolean;
}

export interface ClauseBreak {
  readonly at: number;
  readonly mark: string;
}

const marks = '.,;:?!\n\r|';
/** Norwegian letters that do not fall apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', Æ: 'ae', ø: 'o', Ø: 'o', å: 'a', Å: 'a', ß: 'ss' };

/** `Rtg. LS-columna: slitasje?` becomes `rtg ls columna slitasje`. Reads the first `most` characters, once. */
export function fold(raw: string, most = longestText): Folded {
  const breaks: ClauseBreak[] = [];
  let text = '';
  let blank = true;
  const end = Math.min(raw.length, most);
  for (let i = 0; i < end; i++) {
    const plain = plainLetter(raw, i);
    if (plain !== '') {
      text += plain;
      blank = false;
      continue;
    }
    const mark = raw.charAt(i);
    if (isInvisible(raw.charCodeAt(i))) continue;
    if (marks.includes(mark)) breaks.push({ at: text.length, mark });
    if (!blank) text += ' ';
    blank = true;
  }
  return { text: blank ? text.trimEnd() : text, breaks, cut: end < raw.length };
}

/** Letter or digit in plain form; empty for everything that is neither. */
function plainLetter(raw: string, at: number): string {
  const code = raw.charCodeAt(at);
  if (code >= 97 && code <= 122) return raw.charAt(at);
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code >= 48 && code <= 57) return raw.charAt(at);
  if (code < 128) return '';
  const char = raw.charAt(at);
  const known = letters[char];
  if (known !== undefined) return known;
  const base = char.normalize('NFKD').charCodeAt(0);
  return base < 128 && base !== code ? plainLetter(String.fromCharCode(base), 0) : '';
}

/** Accents written as characters of their own, soft hyphens and zero-width characters stand inside words. */
function isInvisible(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}
