/** The text of a referral in plain words: arrows, which stand for words, are written out before folding. */
import { type Folded, fold } from '../orders/fold.ts';

/** A referral letter pasted into an order is read so far; text behind it was not looked at, and nothing is concluded from it. */
export const longestReferral = 8000;

const spelled: Readonly<Record<string, string>> = {
  '↓': ' redusert ',
  '⇓': ' redusert ',
  '↑': ' økt ',
  '⇑': ' økt ',
  '→': ' til ',
  '⇒': ' til ',
};
const signs = /[↓⇓↑⇑→⇒]/g;
/** "640ml", "48t": a number and its unit are two words. */
const unit = /(\d)(?=(?:mls?|cc|cm|mm|kg|t|h|hrs?|timer|uker|mnd)\b)/gi;
/** "Babinski +", "feber ÷": signs that stand for a word behind what they are said of. */
const plus = /(\p{L})(?:\s?\(?\+{1,3}\)?(?=[.,;]|$)|\+{1,3}(?=\s))/gu;
const minus = /(\p{L})\s?(?:÷|\(-\)|-ve\b|-(?=[,;.]|$))/gu;
/** "?wedge #": a fracture; "#1" is a number. */
const hash = /(^|\s)#(?=[\s.,;?]|$)/g;
export function foldReferral(raw: string): Folded {
  return fold(spellOut(raw.length > longestReferral ? raw.slice(0, longestReferral + 1) : raw), longestReferral);
}

function spellOut(text: string): string {
  const plain = text.replace(signs, (sign) => spelled[sign] ?? ' ').replace(unit, '$1 ');
  return plain.replace(plus, '$1 positiv').replace(minus, '$1 neg').replace(hash, '$1fracture');
}
