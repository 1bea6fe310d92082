/** Signs that a text says in numbers: temperature, ESR, volumes of a bladder, falling grades of power. */
import { countedLifts } from './counted-lifts.ts';
import { declines } from './decline.ts';
import { gradedPower, near } from './graded-power.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { type PartWord, partBit, type SlotWord } from './vocabulary.ts';
import { wideAortas } from './wide-aorta.ts';

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

export function measuredSigns(text: MarkedText): readonly Named[] {
  const found: Named[] = [];
  for (const [i, word] of text.words.entries()) {
    if (!number.test(word)) continue;
    const value = Number(word);
    if (isFever(text, i, value)) found.push({ code: 'fever', first: i, last: i });
    else if (value > esrLimit && isEsr(text, i)) found.push({ code: 'raised-esr', first: i, last: i });
  }
  for (let i = 0; i < text.words.length; i++) {
    const bits = text.part[i] ?? 0;
    if ((bits & (partBit['part.residual'] | partBit['part.drained'])) === 0) continue;
    const size = numberNear(text, i);
    // A catheter or scan says nothing without its volume; a residual is worth asking about.
    const unsaid = size === undefined && (bits & partBit['part.residual']) !== 0;
    if (unsaid || isRetention(size)) found.push({ code: 'urinary-retention', first: i, last: i });
  }
  found.push(
    ...largeVolumes(text),
    ...gradedPower(text),
    ...countedLifts(text),
    ...wideAortas(text),
    ...declines(text),
  );
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

/** On an ECG "SR 72" is sinus rhythm at 72 beats a minute. */
const ofTheHeart = /^(?:ekg|ecg|sinus|puls|pulse|rytme|rhythm|bpm|frekvens|hr|bt|regelmessig|slag)/;

function isEsr(text: MarkedText, at: number): boolean {
  if (!follows(text, at, 'part.esr')) return false;
  const { words, sentence } = text;
  for (let i = Math.max(0, at - 6); i < Math.min(words.length, at + 5); i++) {
    if (sentence[i] === sentence[at] && ofTheHeart.test(words[i] ?? '')) return false;
  }
  return true;
}

/** One of the two words before, in the same clause. */
function follows({ part, clause }: MarkedText, at: number, wanted: PartWord): boolean {
  return [at - 1, at - 2].some((i) => clause[i] === clause[at] && ((part[i] ?? 0) & partBit[wanted]) !== 0);
}

function numberNear({ words, sentence }: MarkedText, at: number): number | undefined {
  for (const i of [at + 1, at - 1, at + 2, at - 2, at + 3, at - 3, at + 4]) {
    const word = words[i] ?? '';
    if (sentence[i] === sentence[at] && number.test(word)) return Number(word);
  }
  return undefined;
}

const minutes: ReadonlySet<string> = new Set(['min', 'mins', 'minutt', 'minutter', 'minutes', 'minute']);
const short: ReadonlySet<string> = new Set(['kortvarig', 'brief', 'short', 'litt', 'lett', 'halv', 'half', 'halvtime']);

/** Stiffness for half an hour in the morning is no flag. */
export function isMeasuredAsNormal({ words, clause }: MarkedText, { code, first, last }: Named): boolean {
  if (code !== 'morning-stiffness-over-1h') return false;
  for (let i = Math.max(0, first - 3); i < Math.min(words.length, last + 8); i++) {
    if (clause[i] !== clause[first]) continue;
    const word = words[i] ?? '';
    if (short.has(word)) return true;
    if (minutes.has(word) && Number(words[i - 1]) <= longStiffness) return true;
  }
  return false;
}

const volumeUnits: ReadonlySet<string> = new Set(['ml', 'mls', 'cc', 'milliliter']);
/** Words between a volume and the bladder or the catheter it came from. */
const volumeGap = 7;

const volumeSources: ReadonlySet<SlotWord> = new Set<SlotWord>(['tube.slot', 'volume-source.slot']);

/** "Tømte seg for 1100 ml på kateter", "bladder 800 ml": the unit makes the number one. */
function largeVolumes({ words, sentence, slots, part }: MarkedText): readonly Named[] {
  const found: Named[] = [];
  const source = new Uint8Array(words.length);
  for (const { slot, first } of slots) {
    if (volumeSources.has(slot) || holdsUrine.has(words[first] ?? '')) source[first] = 1;
  }
  for (const [i, word] of words.entries()) {
    if ((part[i] ?? 0) !== 0 || !isLargeVolume(words, i, word)) continue;
    if (near(source, sentence, i, volumeGap + 1)) found.push({ code: 'urinary-retention', first: i, last: i });
  }
  return found;
}

const litres: ReadonlySet<string> = new Set(['l', 'liter', 'litre', 'litres', 'liters']);

/** "1100 ml", "1,1 liter" (two words when folded), "1 liter". */
function isLargeVolume(words: readonly string[], at: number, word: string): boolean {
  if (!number.test(word)) return false;
  if (volumeUnits.has(words[at + 1] ?? '')) return isRetention(Number(word));
  const unit = oneDigit.test(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
  return oneDigit.test(word) && litres.has(unit ?? '');
}

const holdsUrine: ReadonlySet<string> = new Set([
  'blaere',
  'blaera',
  'blaeren',
  'bladder',
  'bladderscan',
  'blaerescan',
]);
