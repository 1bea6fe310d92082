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
export function foldReferral(raw: string): Folded {
  return fold(spellOut(raw.length > longestReferral ? raw.slice(0, longestReferral + 1) : raw), longestReferral);
}

function spellOut(text: string): string {
  return text.replace(signs, (sign) => spelled[sign] ?? ' ');
}
