/** A written dosage in tokens: "1-2 tabletter inntil 3 ganger daglig" word for word, or nothing when a word is unknown. */
import type { Interval } from '../../domain/interval.ts';
import { type Amount, amountIn, massUnits, pieceWords, unitOf, volumeUnits } from './units.ts';

export type Token =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly bare: boolean }
  | { readonly kind: 'through-the-day'; readonly amount: Amount }
  | { readonly kind: 'times' | 'every' | 'duration'; readonly times: Interval }
  | { readonly kind: 'strength'; readonly mg: number }
  | { readonly kind: 'when'; readonly late: boolean }
  | { readonly kind: 'a-day' | 'up-to' | 'as-needed' | 'filler' };

/** "x 20" is a pack, not a dosage. Ours. */
const MOST_TIMES = 8;
/** Longer than this is an explanation, not a dosage. */
const LONGEST = 200;

const numberWords: ReadonlyMap<string, number> = new Map([
  ...['en', 'én', 'ett', 'et', 'ei', 'one'].map((word): [string, number] => [word, 1]),
  ...['to', 'two', 'tre', 'three', 'fire', 'four', 'fem', 'five', 'seks', 'six'].map((word, at): [string, number] => [
    word,
    2 + Math.floor(at / 2),
  ]),
  ...['åtte', 'eight'].map((word): [string, number] => [word, 8]),
  ...['halv', 'en halv', 'half', 'half a'].map((word): [string, number] => [word, 0.5]),
]);

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const number = `\\d{1,5}(?:\\.\\d{1,3})?|${alternatives(numberWords.keys())}`;
const range = `(${number})(?:\\s*(?:-|til|to|eller|or)\\s*(${number}))?`;
const mass = alternatives(massUnits.keys());
const unit = alternatives([...massUnits.keys(), ...volumeUnits.keys(), ...pieceWords]);
const end = '(?![\\p{L}\\p{N}])';
/** What may stand before a part of the day. */
const lead = '(?:(?:om|til|hver|ved|in the|at|every|before|før)\\s+)?';

type Read = (found: RegExpExecArray) => Token | undefined;
const token = (pattern: string, read: Read): readonly [RegExp, Read] => [
  new RegExp(`(?:${pattern})${end}`, 'uy'),
  read,
];
const plain = (kind: 'a-day' | 'up-to' | 'as-needed' | 'filler'): Read => {
  const made: Token = { kind };
  return () => made;
};

/** Tried in this order where the reader stands; all are compiled once. */
const tokens: readonly (readonly [RegExp, Read])[] = [
  token(
    'ved behov|etter behov|ved (?:sterke )?smerter?|om nødvendig|hvis nødvendig|v/b|vb|v\\.b\\.?',
    plain('as-needed'),
  ),
  token('(?:as|if|when) (?:needed|required|necessary)|for breakthrough pain|prn|p\\.r\\.n\\.?', plain('as-needed')),
  token('inntil|opp ?til|up to|maks(?:imalt|imum)?\\.?|max(?:imum)?\\.?|høyst|ikke mer enn', plain('up-to')),
  token('no(?:t)? more than|at most', plain('up-to')),
  token(
    `(\\d{1,2}(?:\\.5)?(?:\\s*\\+\\s*\\d{1,2}(?:\\.5)?){1,5}|\\d{1,2}(?:-\\d{1,2}){2,5})\\s*(${unit})?`,
    readDosette,
  ),
  token(`(?:hver|every|q)\\s*${range}\\.?\\s*(?:timer?|t|h|hours?|hrs?)`, (found) => every(found, 24)),
  token('(?:(?:hver|every)\\s*(?:annen|andre|second|other)|annenhver)\\s*(?:dag|day)', () => times('every', 0.5, 0.5)),
  token(`(?:i|for)\\s+(?:inntil |opptil |up to )?${range}\\s*(dager|dag|døgn|uker|uke|days?|weeks?)`, readDuration),
  token('(?:(?:per|pr\\.?|om|i|a|each|every|hver|in)\\s*|/\\s*)?(?:dag(?:en)?|døgn(?:et)?|day|d)', plain('a-day')),
  token('(?:(?:per|pr\\.?|in|på)\\s*|/\\s*)24\\s*(?:timer?|t|hours?|h)|dag(?:lig|l\\.?)|dgl\\.?|daily', plain('a-day')),
  token(`(?:x|ganger)\\s*${range}`, readTimes),
  token(`${range}\\s*(?:ganger|gang|times|x(?=\\s*(?:dag|dgl|per|pr|/|om|i døgn|daily|a day)))`, readTimes),
  token('once|od|qd', () => times('times', 1, 1)),
  token('twice|bid|b\\.i\\.d\\.?', () => times('times', 2, 2)),
  token('tid|t\\.i\\.d\\.?', () => times('times', 3, 3)),
  token('qid|q\\.i\\.d\\.?', () => times('times', 4, 4)),
  token(`(?:à|á|a|av|of)\\s*(${number})\\s*(${mass})`, readStrength),
  token(`${range}\\s*(${unit})`, readAmount),
  token(range, readAmount),
  token(`${lead}(?:morgen(?:en)?|formiddag(?:en)?|middag|ettermiddag(?:en)?|morning|noon|afternoon)`, () =>
    when(false),
  ),
  token(`${lead}(?:kveld(?:en)?|natt(?:en|a)?|leggetid|sengetid|vesp(?:er)?\\.?|evening|night|bedtime)`, () =>
    when(true),
  ),
  token(pieceWords.join('|'), plain('filler')),
  token('tas?|tar|taken?|gis|give|svelges|hele|dosering|peroralt|oralt|per os|po|p\\.o\\.?', plain('filler')),
  token('by mouth|orally|oral|regelmessig|regularly|fast|smertestillende', plain('filler')),
  token('(?:med|with|etter|after|til|før|before) (?:mat|food|måltid(?:er)?|meals?|vann|water)', plain('filler')),
  token('(?:mot|for) (?:smerter?|pain|ryggsmerter?|back pain|isjias)|og|and|samt', plain('filler')),
];

const between = /[\s,;:()]+|\.(?:\s|$)|-\s/uy;

/** Undefined when anything in it is not understood: then nobody may compute with the rest. */
export function tokensOf(written: string): readonly Token[] | undefined {
  if (written.length > LONGEST) return undefined;
  const text = plainForm(written);
  if (text === undefined) return undefined;
  const found: Token[] = [];
  let at = skip(text, 0);
  while (at < text.length) {
    const next = nextToken(text, at);
    if (next === undefined) return undefined;
    if (next.token.kind !== 'filler') found.push(next.token);
    at = skip(text, next.end);
  }
  return found;
}

/** "1.000 mg" is a thousand to one reader and one to another: no form of it. */
function plainForm(written: string): string | undefined {
  if (/\d[.,]\d{3}(?!\d)/.test(written)) return undefined;
  return written
    .toLowerCase()
    .replace(/(\d)\s?½/g, '$1.5')
    .replace(/½|\b1\/2\b/g, '0.5')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/[×*]/g, 'x')
    .replace(/[–—]/g, '-')
    .replace(/(\d)\.\s?-\s?(\d)/g, '$1-$2')
    .replace(/(\d)x(\d)/g, '$1 x $2')
    .trim();
}

function skip(text: string, from: number): number {
  let at = from;
  for (;;) {
    between.lastIndex = at;
    const gap = between.exec(text);
    if (gap === null) return at;
    at += gap[0].length;
  }
}

function nextToken(text: string, at: number): { readonly token: Token; readonly end: number } | undefined {
  for (const [pattern, read] of tokens) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const made = found === null ? undefined : read(found);
    if (found !== null && made !== undefined) return { token: made, end: at + found[0].length };
  }
  return undefined;
}

function numberOfText(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (numberWords.get(text) ?? Number(text));
}

/** The two numbers of a range, the second missing when there is but one; a range must rise. */
function bordersOf(low: string | undefined, high: string | undefined): readonly [number, number] | undefined {
  const from = numberOfText(low);
  const to = numberOfText(high) ?? from;
  return from === undefined || to === undefined || to < from || to === 0 ? undefined : [from, to];
}

function times(kind: 'times' | 'every' | 'duration', min: number, max: number): Token {
  return { kind, times: { min, max } };
}

function readTimes(found: RegExpExecArray): Token | undefined {
  const borders = bordersOf(found[1], found[2]);
  return borders === undefined || borders[1] > MOST_TIMES ? undefined : times('times', borders[0], borders[1]);
}

function every(found: RegExpExecArray, hours: number): Token | undefined {
  const borders = bordersOf(found[1], found[2]);
  return borders === undefined || borders[0] === 0 ? undefined : times('every', hours / borders[1], hours / borders[0]);
}

function readDuration(found: RegExpExecArray): Token | undefined {
  const borders = bordersOf(found[1], found[2]);
  const days = /^(?:uke|week)/.test(found[3] ?? '') ? 7 : 1;
  return borders === undefined ? undefined : times('duration', borders[0] * days, borders[1] * days);
}

function readStrength(found: RegExpExecArray): Token | undefined {
  const value = numberOfText(found[1]);
  const read = unitOf(found[2] ?? '');
  return value === undefined || read === undefined ? undefined : { kind: 'strength', mg: value * read.factor };
}

/** "2 tabletter", "500 mg"; a bare number (the 1 of "1 x 4") counts pieces. */
function readAmount(found: RegExpExecArray): Token | undefined {
  const borders = bordersOf(found[1], found[2]);
  const read = unitOf(found[3] ?? '1');
  const amount = borders === undefined || read === undefined ? undefined : amountIn(read, borders[0], borders[1]);
  return amount === undefined ? undefined : { kind: 'amount', amount, bare: found[3] === undefined };
}

/** "1+1+1+2", "1-0-1": what is taken through the day, as on a dosette. */
function readDosette(found: RegExpExecArray): Token | undefined {
  const parts = (found[1] ?? '').split(/[+-]/).map(Number);
  const sum = parts.reduce((total, part) => total + part, 0);
  const read = unitOf(found[2] ?? '1');
  const amount = read === undefined ? undefined : amountIn(read, sum, sum);
  return amount === undefined ? undefined : { kind: 'through-the-day', amount };
}

function when(late: boolean): Token {
  return { kind: 'when', late };
}
