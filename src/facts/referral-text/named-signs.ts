/** Signs that a text names: by a word of their own, by words that belong together, or by a number. */
import type { FindingCode } from '../../domain/findings.ts';
import { combinedSigns, isWellInNext } from './combined-signs.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { isMeasuredAsNormal, measuredSigns } from './measured-signs.ts';
import { topicSigns } from './topic-signs.ts';
import { contextBit, type PartWord, partBit } from './vocabulary.ts';

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly code: FindingCode;
  /** At most so many words stand between the halves. */
  readonly gap: number;
  /** Must stand beside them as well: "følelsen i skrittet er borte". */
  readonly also: number;
  /** Never across a comma. */
  readonly inClause?: boolean;
}

const pair = (one: PartWord, other: PartWord, code: FindingCode, gap: number, also?: PartWord): Pair => ({
  one: partBit[one],
  other: partBit[other],
  code,
  gap,
  also: also === undefined ? 0 : partBit[also],
});

const pairs: readonly Pair[] = [
  pair('part.numb', 'part.saddle', 'saddle-sensory-loss', 7),
  pair('part.sensation', 'part.saddle', 'saddle-sensory-loss', 6, 'part.reduced'),
  pair('part.tone', 'part.reduced', 'reduced-sphincter-tone', 3),
  pair('part.sacral-reflex', 'part.reduced', 'pathological-sacral-reflexes', 3),
  // "Kan ikke jobbe, tisser normalt": two clauses.
  { ...pair('part.unable', 'part.void', 'urinary-retention', 4), inClause: true },
  pair('part.failing', 'part.power', 'progressive-paresis', 3),
  pair('part.rising', 'part.weak', 'progressive-paresis', 4),
  pair('part.rising', 'part.pain', 'increasing-pain', 3),
  pair('part.both-legs', 'part.weak', 'widespread-neurological-deficit', 4),
  pair('part.control-loss', 'part.bladder', 'urinary-leakage', 5),
  pair('part.control-loss', 'part.bowel', 'bowel-incontinence', 5),
  pair('part.bladder', 'part.trouble', 'urinary-retention', 3),
  pair('part.bowel', 'part.trouble', 'bowel-incontinence', 3),
  pair('part.down', 'part.weight', 'weight-loss', 4),
  pair('part.wakes', 'part.pain', 'rest-or-night-pain', 5),
  pair('part.night', 'part.pain', 'rest-or-night-pain', 4),
  pair('part.metal', 'part.eye', 'metal-in-eye', 4),
  pair('part.stiff', 'part.morning', 'morning-stiffness-over-1h', 7),
];
const widestGap = 7;
const anyOne = pairs.reduce((bits, { one }) => bits | one, 0);

export function namedSigns(text: MarkedText): readonly Named[] {
  const all = [...text.named, ...pairedSigns(text), ...measuredSigns(text), ...combinedSigns(text)];
  all.push(...topicSigns(text, all));
  const stuff = leakingStuff(text);
  const meant = all.map((sign) => ofBowel(text, sign, stuff)).filter((sign) => !isMeasuredAsNormal(text, sign));
  const exact = exactNames(text, meant);
  return meant.filter((sign) => !isSaidMoreExactly(text, sign, exact));
}

function pairedSigns(text: MarkedText): readonly Named[] {
  const found: Named[] = [];
  for (let i = 0; i < text.words.length; i++) {
    const bits = text.part[i] ?? 0;
    if ((bits & anyOne) === 0) continue;
    for (const { one, other, code, gap, also, inClause } of pairs) {
      if ((bits & one) === 0) continue;
      const partner = nearest(text, i, other, gap);
      if (partner === undefined) continue;
      if (inClause === true && text.clause[partner] !== text.clause[i]) continue;
      const third = also === 0 ? i : nearest(text, i, also, gap);
      if (third === undefined) continue;
      const [first, last] = [Math.min(i, partner, third), Math.max(i, partner, third)];
      if (!isWellInNext(text, first, last)) found.push({ code, first, last });
    }
  }
  return found;
}

/** The nearest word with this part in the sentence, to either side, with no denial between. */
function nearest(text: MarkedText, from: number, wanted: number, gap: number): number | undefined {
  let left = from;
  let right = from;
  let open = { left: true, right: true };
  if (((text.part[from] ?? 0) & wanted) !== 0) return from;
  for (let step = 1; step <= Math.min(gap, widestGap) + 1; step++) {
    left = from - step;
    right = from + step;
    open = { left: open.left && reaches(text, from, left), right: open.right && reaches(text, from, right) };
    if (open.right && ((text.part[right] ?? 0) & wanted) !== 0) return right;
    if (open.left && ((text.part[left] ?? 0) & wanted) !== 0) return left;
  }
  return undefined;
}

const parting =
  contextBit['context.deny'] | contextBit['context.not'] | contextBit['context.but'] | contextBit['context.fine'];

function reaches({ sentence, context, inSign }: MarkedText, from: number, to: number): boolean {
  if (to < 0 || to >= sentence.length || sentence[to] !== sentence[from]) return false;
  return ((context[to] ?? 0) & parting) === 0 || inSign[to] === 2;
}

const leakWord = /^(?:lek|leak|inkon|incon|rekk|uhell|bleie|napp|pad|bind|drypp)/;
/** Words between "lekker" and what leaks. */
const leakGap = 4;

const urine = 1;
const stool = 2;

/** By word: what may leak. */
function leakingStuff({ slots, words }: MarkedText): Uint8Array {
  const stuff = new Uint8Array(words.length);
  for (const { slot, first } of slots) {
    if (slot === 'urine.slot') stuff[first] = (stuff[first] ?? 0) | urine;
    if (slot === 'bowel.slot') stuff[first] = (stuff[first] ?? 0) | stool;
  }
  return stuff;
}

/** "Lekker nå avføring": a leak without a word for urine beside one for stool. */
function ofBowel({ words, clause }: MarkedText, sign: Named, stuff: Uint8Array): Named {
  const { first } = sign;
  if (sign.code !== 'urinary-leakage' || !leakWord.test(words[first] ?? '')) return sign;
  let ofStool = false;
  for (let i = Math.max(0, first - farthest); i < Math.min(words.length, first + farthest); i++) {
    if (clause[i] !== clause[first]) continue;
    const bits = stuff[i] ?? 0;
    if ((bits & urine) !== 0) return sign;
    if ((bits & stool) !== 0 && Math.abs(i - first) <= leakGap + 1) ofStool = true;
  }
  return ofStool ? { ...sign, code: 'bowel-incontinence' } : sign;
}

/** Urine that is named farther off is not what leaks here. */
const farthest = 20;

const nounOfParesis = /^(?:lammel|lamming|drop|foot|parese)/;
const exactBit: Partial<Record<FindingCode, number>> = {
  'perineal-paresis': 1,
  'progressive-paresis': 2,
  'leg-paralysis': 4,
  'reduced-sphincter-tone': 8,
  'bowel-incontinence': 16,
  'urinary-leakage': 16,
};

/** By word: which of these a sign over it names. */
function exactNames({ words }: MarkedText, signs: readonly Named[]): Uint8Array {
  const names = new Uint8Array(words.length);
  for (const { code, first, last } of signs) {
    const bit = exactBit[code] ?? 0;
    for (let i = first; bit !== 0 && i <= last; i++) names[i] = (names[i] ?? 0) | bit;
  }
  return names;
}

/** Which of those names each of these gives way to. */
const lessExact: Partial<Record<FindingCode, number>> = {
  'widespread-neurological-deficit': 2 | 4,
  'leg-paralysis': 1 | 2 | 8,
  // "Slapp sfinkter", "bladder accident": no malaise, no injury.
  'general-malaise': 1 | 8,
  trauma: 16,
};

/** "Økende lammelse", "bekkenbunnen er lammet", "lammelse i begge bein": one thing, by its more exact name. */
function isSaidMoreExactly({ words }: MarkedText, { code, first, last }: Named, exact: Uint8Array): boolean {
  const givesWay = lessExact[code] ?? 0;
  if (givesWay === 0) return false;
  let names = 0;
  for (let i = first; i <= last; i++) names |= (exact[i] ?? 0) & givesWay;
  if (code === 'widespread-neurological-deficit' && names === 2)
    return !words.slice(first, last + 1).includes('pareser');
  // "Lam" beside "verre" may be both; only the noun is the same thing.
  return code === 'leg-paralysis' && names === 2 ? nounOfParesis.test(words[first] ?? '') : names !== 0;
}
