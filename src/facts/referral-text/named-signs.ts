/** Signs that a text names: by a word of their own, by two words that belong together, or by a number. */
import type { FindingCode } from '../../domain/findings.ts';
import { combinedSigns } from './combined-signs.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { contextBit, type PartWord, partBit } from './vocabulary.ts';

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly code: FindingCode;
  /** At most so many words stand between the halves. */
  readonly gap: number;
  /** Must stand beside them as well: "følelsen i skrittet er borte". */
  readonly also: number;
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
  pair('part.unable', 'part.void', 'urinary-retention', 4),
  pair('part.failing', 'part.power', 'progressive-paresis', 3),
  pair('part.rising', 'part.weak', 'progressive-paresis', 4),
  pair('part.rising', 'part.pain', 'increasing-pain', 3),
  pair('part.both-legs', 'part.radiating', 'bilateral-sciatica', 5),
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
  return all.filter((sign) => !isMeasuredAsNormal(text, sign));
}

function pairedSigns(text: MarkedText): readonly Named[] {
  const found: Named[] = [];
  for (let i = 0; i < text.words.length; i++) {
    const bits = text.part[i] ?? 0;
    if ((bits & anyOne) === 0) continue;
    for (const { one, other, code, gap, also } of pairs) {
      if ((bits & one) === 0) continue;
      const partner = nearest(text, i, other, gap);
      if (partner === undefined) continue;
      const third = also === 0 ? i : nearest(text, i, also, gap);
      if (third === undefined) continue;
      found.push({ code, first: Math.min(i, partner, third), last: Math.max(i, partner, third) });
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

const parting = contextBit['context.deny'] | contextBit['context.not'] | contextBit['context.but'];

function reaches({ sentence, context, inSign }: MarkedText, from: number, to: number): boolean {
  if (to < 0 || to >= sentence.length || sentence[to] !== sentence[from]) return false;
  return ((context[to] ?? 0) & parting) === 0 || inSign[to] === 2;
}

/** Fever from 38.0 Cel, as for measured temperatures; nobody survives what is above. */
const feverFrom = 38;
const feverTo = 42;
/** mm/h; the lowest limit of a raised ESR at any age and sex. */
const esrLimit = 30;
/** mL; from here a post-void residual is retention. */
const retentionFrom = 200;
/** Minutes; the guideline's flag is stiffness beyond one hour. */
const longStiffness = 60;

const notTemperature: ReadonlySet<string> = new Set([
  'kg',
  'cm',
  'mm',
  'mg',
  'ml',
  'km',
  'ar',
  'uker',
  'weeks',
  'years',
]);
const oneDigit = /^\d$/;
const number = /^\d{1,4}$/;

function measuredSigns(text: MarkedText): readonly Named[] {
  const found: Named[] = [];
  for (const [i, word] of text.words.entries()) {
    if (!number.test(word)) continue;
    const value = Number(word);
    if (isFever(text, i, value)) found.push({ code: 'fever', first: i, last: i });
    else if (value > esrLimit && follows(text, i, 'part.esr')) found.push({ code: 'raised-esr', first: i, last: i });
  }
  for (let i = 0; i < text.words.length; i++) {
    const bits = text.part[i] ?? 0;
    if ((bits & (partBit['part.residual'] | partBit['part.drained'])) === 0) continue;
    const size = numberNear(text, i);
    // A catheter or scan says nothing without its volume; a residual is worth asking about.
    const unsaid = size === undefined && (bits & partBit['part.residual']) !== 0;
    if (unsaid || isRetention(size)) found.push({ code: 'urinary-retention', first: i, last: i });
  }
  return found;
}

/** "Kateter i 2019" is a year, no volume. */
const likeAYear = { from: 1900, to: 2100 };

function isRetention(millilitres: number | undefined): boolean {
  if (millilitres === undefined || millilitres < retentionFrom) return false;
  return millilitres < likeAYear.from || millilitres > likeAYear.to;
}

function isFever(text: MarkedText, at: number, value: number): boolean {
  if (value < feverFrom || value > feverTo) return false;
  const decimal = oneDigit.test(text.words[at + 1] ?? '') && text.clause[at + 1] === text.clause[at];
  if (decimal) return !notTemperature.has(text.words[at + 2] ?? '');
  return follows(text, at, 'part.temperature');
}

/** One of the two words before, in the same clause. */
function follows({ part, clause }: MarkedText, at: number, wanted: PartWord): boolean {
  return [at - 1, at - 2].some((i) => clause[i] === clause[at] && ((part[i] ?? 0) & partBit[wanted]) !== 0);
}

function numberNear({ words, sentence }: MarkedText, at: number): number | undefined {
  for (const i of [at + 1, at - 1, at + 2, at - 2, at + 3]) {
    const word = words[i] ?? '';
    if (sentence[i] === sentence[at] && number.test(word)) return Number(word);
  }
  return undefined;
}

const minutes: ReadonlySet<string> = new Set(['min', 'mins', 'minutt', 'minutter', 'minutes', 'minute']);
const short: ReadonlySet<string> = new Set(['kortvarig', 'brief', 'short', 'litt', 'lett', 'halv', 'half', 'halvtime']);

/** Stiffness for half an hour in the morning is no flag. */
function isMeasuredAsNormal({ words, clause }: MarkedText, { code, first, last }: Named): boolean {
  if (code !== 'morning-stiffness-over-1h') return false;
  for (let i = Math.max(0, first - 3); i < Math.min(words.length, last + 8); i++) {
    if (clause[i] !== clause[first]) continue;
    const word = words[i] ?? '';
    if (short.has(word)) return true;
    if (minutes.has(word) && Number(words[i - 1]) <= longStiffness) return true;
  }
  return false;
}
