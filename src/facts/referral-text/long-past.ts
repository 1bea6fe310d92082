/** Whether a sign that a text names is over: dated before this year, told as past, old and unchanged, or stopped. */
import type { FindingCode } from '../../domain/findings.ts';
import { clauseHas, reach } from './denied.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { contextBit } from './vocabulary.ts';

const bit = contextBit;

/** They count however long ago, or are said of what goes on now. */
const neverPast: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cancer-history',
  'pacemaker',
  'intracranial-clip',
  'neurostimulator',
  'cochlear-implant',
  'metal-in-eye',
  'claustrophobia',
  'increasing-pain',
]);
/** Told of what goes on, unless its end is told as well. */
const pastWhenOver: ReadonlySet<FindingCode> = new Set<FindingCode>(['progressive-paresis']);

const stopped = /^(?:seponer|slutt|stopp|avslutt|discontinu|ceased)/;
const months: ReadonlySet<string> = new Set(
  'januar februar mars april mai juni juli august september oktober november desember january february march june july october december vinter sommer host winter summer autumn'.split(
    ' ',
  ),
);

/** What counts only while it is there: a medicine that was stopped, a fever of weeks ago, a back that has long been bent. */
function isNoLonger({ words, sentence, clause, context }: MarkedText, { code, first, last }: Named): boolean {
  if (code === 'spinal-deformity') {
    return [first - 1, first - 2].some(
      (i) => clause[i] === clause[first] && ((context[i] ?? 0) & bit['context.known']) !== 0,
    );
  }
  if (code !== 'immunosuppressant-use' && code !== 'fever') return false;
  for (let i = last + 1; i < Math.min(last + overReach, words.length) && sentence[i] === sentence[last]; i++) {
    const word = words[i] ?? '';
    if (code === 'immunosuppressant-use' && stopped.test(word)) return true;
    if (code === 'fever' && (months.has(word) || weeksAgo(words, i)) && words[i - 1] !== 'siden') return true;
  }
  return false;
}

const weeks = /^(?:uke|mnd|maned|week|month)/;

/** "For to uker siden", "three weeks ago". */
function weeksAgo(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (word === 'ago' || word === 'siden') && weeks.test(words[at - 1] ?? '');
}

/** @param thisYear years before it are past; 0 when it is not known */
export function isPast(text: MarkedText, sign: Named, thisYear: number): boolean {
  const { code, first, last } = sign;
  if (neverPast.has(code)) return false;
  if (pastWhenOver.has(code)) return isOldAndSteady(text, sign, thisYear) || isOverSince(text, last);
  if (isNoLonger(text, sign)) return true;
  // Given for life after a transplant, whatever its year.
  if (code === 'immunosuppressant-use') return clauseHas(text, first, bit['context.past']);
  if (isOldAndSteady(text, sign, thisYear)) return true;
  if (clauseHas(text, first, bit['context.now'])) return false;
  // "Operert akutt for cauda i 2016": it was acute then.
  if (clauseHas(text, first, bit['context.fresh']) && !isDated(text, last, thisYear)) return false;
  if (isOverSince(text, last)) return true;
  const { clause, context, words } = text;
  for (let i = first - 5; i < Math.min(last + reach, words.length); i++) {
    if (i < 0 || clause[i] !== clause[first]) continue;
    if (i > last && beside.has(words[i] ?? '') && words.slice(i, i + 5).some((word) => disc.test(word))) return false;
    if (((context[i] ?? 0) & bit['context.past']) !== 0 || isWhenYoung(words, i)) return true;
    if (!isPastYear(words[i] ?? '', thisYear) || sinceYears.has(words[i - 1] ?? '')) continue;
    if (i > last || saidOfThatYear(words, i, first)) return true;
  }
  return false;
}

/** A past year right behind it: "i 2016", "in 2016". */
function isDated({ clause, words }: MarkedText, last: number, thisYear: number): boolean {
  for (let i = last + 1; i <= last + 4 && clause[i] === clause[last]; i++) {
    if (isPastYear(words[i] ?? '', thisYear)) return words[i - 1] === 'i' || words[i - 1] === 'in';
  }
  return false;
}

/** "Som 20-åring", "in her 20s". */
function isWhenYoung(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'aring') return digits.test(words[at - 1] ?? '') && words[at - 2] === 'som';
  return decade.test(word) && hisOrHer.test(words[at - 1] ?? '') && words[at - 2] === 'in';
}

const hisOrHer = /^(?:his|her|their)$/;

/** "Urinretensjon og tidligere prolaps i 2017": what is past is the prolapse. */
const beside: ReadonlySet<string> = new Set(['og', 'and', 'background', 'bakgrunn', 'samt']);
const disc = /prolaps|stenos|^dis[ck]|skive|spondyl|artrose|slitasje|ryggop|^oper|surgery|isjias|sciatic/;

const goesOn: ReadonlySet<string> = new Set(['med', 'with', 'har', 'has', 'og', 'and', 'som', 'who']);
const wasThen =
  /^(?:innlagt|hadde|hatt|fikk|var|ble|vart|had|was|admitted|diagnos|behandl|treated|oper|viste|showed|pga|grunnet|due)/;

/** "I 2008 innlagt med spondylodiskitt"; not "prolaps fra 2019 med urinretensjon", "mann født 1975 med …". */
function saidOfThatYear(words: readonly string[], year: number, first: number): boolean {
  const between = words.slice(year + 1, first);
  const then = between.some((word, i) => wasThen.test(word) && !goesOn.has(between[i - 1] ?? ''));
  return then || !between.some((word) => goesOn.has(word));
}

/** "Lekkasje i sommer, gikk over": said of what stands before it in the sentence, unless it is back. */
function isOverSince(text: MarkedText, last: number): boolean {
  const { context, sentence } = text;
  let over = false;
  for (let i = last + 1; i < Math.min(last + endReach, sentence.length) && goesOnTo(text, last, i); i++) {
    const bits = context[i] ?? 0;
    if ((bits & bit['context.again']) !== 0) return false;
    if ((bits & bit['context.over']) !== 0) over = true;
  }
  return over;
}

const overReach = 14;
const endReach = 20;

/** The sentence of a sign, and the next when it begins by pointing back: "both had recovered", "alt normalisert". */
function goesOnTo({ sentence, words }: MarkedText, last: number, at: number): boolean {
  if (sentence[at] === sentence[last]) return true;
  if ((sentence[at] ?? 0) > (sentence[last] ?? 0) + 1) return false;
  let start = at;
  while (start > last + 1 && sentence[start - 1] === sentence[at]) start--;
  return pointsBack.has(words[start] ?? '');
}

const pointsBack: ReadonlySet<string> = new Set(
  'disse dei alt alle all both begge everything dette these they symptomene symptoms plagene'.split(' '),
);

/** "Stressinkontinens i mange år, uendret": years beside the sign, and that nothing has changed right behind it. */
function isOldAndSteady(text: MarkedText, { code, first, last }: Named, thisYear: number): boolean {
  const { context, clause, sentence, words } = text;
  let years = false;
  let steady = false;
  for (let i = Math.max(0, first - overReach); i < Math.min(last + overReach, words.length); i++) {
    if (i < first ? sentence[i] !== sentence[first] : !goesOnTo(text, last, i)) continue;
    const bits = context[i] ?? 0;
    if ((bits & moving) !== 0 && !isNoNew(text, i)) return false;
    // "Ryggsmerter i mange år med urinretensjon": the years are those of what they stand behind.
    // "Stress incontinence for years, wears a pad": those of the leak.
    if (i > last || i >= first - 2 || code === 'urinary-leakage')
      years ||= (bits & bit['context.years']) !== 0 || lastsYears(words, i, thisYear);
    // "Kjent stressinkontinens", not "kjent prolaps med urinretensjon".
    if (i < first && i >= first - 2 && clause[i] === clause[first]) years ||= (bits & bit['context.known']) !== 0;
    if (i > last) steady ||= (bits & bit['context.steady']) !== 0;
  }
  return years && (steady || isDatedLongAgo(text, first, last, thisYear));
}

/** "Ereksjonssvikt siden prostataoperasjon 2017": the year stands right behind it, and nothing has moved since. */
function isDatedLongAgo({ sentence, words }: MarkedText, first: number, last: number, thisYear: number): boolean {
  for (let i = last + 1; i <= last + 6 && sentence[i] === sentence[first]; i++) {
    if (year.test(words[i] ?? '') && Number(words[i]) < thisYear - 1) {
      return words.slice(last + 1, i).some((word) => sinceYears.has(word));
    }
  }
  return false;
}

const digits = /^\d{1,2}$/;
const decade = /^[1-5]0s$/;
const yearWords: ReadonlySet<string> = new Set(['ar', 'years', 'year']);
const through: ReadonlySet<string> = new Set(['siste', 'i', 'for', 'gjennom', 'over', 'past', 'last', 'the']);

/** "Siden 2009", "siste 20 år"; not "70 år gammel" or "2 years of back pain". */
function lastsYears(words: readonly string[], at: number, thisYear: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  // What began last year may be this autumn's.
  if (year.test(word)) return Number(word) < thisYear - 1;
  return yearWords.has(word) && digits.test(before) && through.has(words[at - 2] ?? '') && words[at + 1] !== 'of';
}

/** "No new weakness": nothing moves. */
function isNoNew({ context }: MarkedText, at: number): boolean {
  return ((context[at - 1] ?? 0) & (bit['context.deny'] | bit['context.not'])) !== 0;
}

const moving = bit['context.fresh'] | bit['context.but'] | bit['context.again'];

const year = /^(?:19|20)\d\d$/;
const sinceYears: ReadonlySet<string> = new Set(['siden', 'sidan', 'since']);

function isPastYear(word: string, thisYear: number): boolean {
  return year.test(word) && Number(word) < thisYear;
}
