/** Whether a sign that a text names is long past, somebody else's, elsewhere in the body, or only warned about. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
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
  'progressive-paresis',
  'increasing-pain',
]);

/** What another part of the body may have as well. */
const anywhere: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'rest-or-night-pain',
  'constant-pain',
  'increasing-pain',
  'trauma',
  'motor-deficit',
  'leg-paralysis',
  'morning-stiffness-over-1h',
  'vertebral-fracture',
  'spinal-infection',
  'steroid-use',
  'spinal-deformity',
]);

/** @param thisYear years before it are past; 0 when it is not known */
export function isNotHere(text: MarkedText, sign: Named, thisYear: number): boolean {
  return isSomebodyElses(text, sign) || isElsewhere(text, sign) || isPast(text, sign, thisYear) || isAdvice(text, sign);
}

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

function isPast(text: MarkedText, sign: Named, thisYear: number): boolean {
  const { code, first, last } = sign;
  if (neverPast.has(code)) return false;
  if (isNoLonger(text, sign)) return true;
  // Given for life after a transplant, whatever its year.
  if (code === 'immunosuppressant-use') return clauseHas(text, first, bit['context.past']);
  if (isOldAndSteady(text, first, last, thisYear)) return true;
  if (clauseHas(text, first, bit['context.now'] | bit['context.fresh'])) return false;
  if (isOverSince(text, last)) return true;
  const { clause, context, words } = text;
  for (let i = first - 5; i < Math.min(last + reach, words.length); i++) {
    if (i < 0 || clause[i] !== clause[first]) continue;
    if (i > last && beside.has(words[i] ?? '') && words.slice(i, i + 5).some((word) => disc.test(word))) return false;
    if (((context[i] ?? 0) & bit['context.past']) !== 0) return true;
    if (!isPastYear(words[i] ?? '', thisYear) || sinceYears.has(words[i - 1] ?? '')) continue;
    if (i > last || saidOfThatYear(words, i, first)) return true;
  }
  return false;
}

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
function isOverSince({ context, sentence }: MarkedText, last: number): boolean {
  let over = false;
  for (let i = last + 1; i < Math.min(last + overReach, sentence.length) && sentence[i] === sentence[last]; i++) {
    const bits = context[i] ?? 0;
    if ((bits & bit['context.again']) !== 0) return false;
    if ((bits & bit['context.over']) !== 0) over = true;
  }
  return over;
}

const overReach = 14;

/** "Stressinkontinens i mange år, uendret": years beside the sign, and that nothing has changed right behind it. */
function isOldAndSteady(text: MarkedText, first: number, last: number, thisYear: number): boolean {
  const { context, clause, sentence, words } = text;
  let years = false;
  let steady = false;
  for (let i = Math.max(0, first - overReach); i < Math.min(last + overReach, words.length); i++) {
    if (sentence[i] !== sentence[first]) continue;
    const bits = context[i] ?? 0;
    if ((bits & moving) !== 0) return false;
    // "Ryggsmerter i mange år med urinretensjon": the years are those of what they stand behind.
    if (i > last || i >= first - 2) years ||= (bits & bit['context.years']) !== 0 || lastsYears(words, i, thisYear);
    // "Kjent stressinkontinens", not "kjent prolaps med urinretensjon".
    if (i < first && i >= first - 2 && clause[i] === clause[first]) years ||= (bits & bit['context.known']) !== 0;
    if (i > last) steady ||= (bits & bit['context.steady']) !== 0;
  }
  return years && steady;
}

const digits = /^\d{1,2}$/;
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

const moving = bit['context.fresh'] | bit['context.but'] | bit['context.again'];

const year = /^(?:19|20)\d\d$/;
const sinceYears: ReadonlySet<string> = new Set(['siden', 'sidan', 'since']);

function isPastYear(word: string, thisYear: number): boolean {
  return year.test(word) && Number(word) < thisYear;
}

const theirs: ReadonlySet<string> = new Set(['hos', 'in', 'i', 'av', 'to', 'for', 'til']);

/** "Broren til pasienten". */
const ofWhom: ReadonlySet<string> = new Set(['til', 'of', 'to']);
/** "Mannen får ikke tisset" is said of the patient; "mannen har kreft" of somebody's husband. */
const mayBeHis: ReadonlySet<FindingCode> = new Set(findingsInGroup('emergency'));

function isSomebodyElses(text: MarkedText, { code, first, last }: Named): boolean {
  const { clause, context, words } = text;
  if (clauseHas(text, first, bit['context.tells'])) return false;
  for (let i = first - 1; i >= Math.max(0, first - 9) && clause[i] === clause[first]; i--) {
    const bits = context[i] ?? 0;
    if ((bits & bit['context.patient']) !== 0 && !ofWhom.has(words[i - 1] ?? '')) break;
    if ((bits & bit['context.family']) !== 0) return true;
    if ((bits & bit['context.man']) !== 0 && !mayBeHis.has(code)) return true;
  }
  for (let i = last + 1; i <= last + 4 && clause[i] === clause[last]; i++) {
    // "Hos bror", "kreftsyk nabo".
    const said = i === last + 1 || theirs.has(words[i - 1] ?? '') || theirs.has(words[i - 2] ?? '');
    if (said && ((context[i] ?? 0) & bit['context.family']) !== 0) return true;
  }
  return false;
}

const knee = /^kn/;

function isElsewhere(text: MarkedText, { code, first, last }: Named): boolean {
  if (!anywhere.has(code) || !clauseHas(text, first, bit['context.elsewhere'])) return false;
  // A knee is of the leg.
  if (code === 'leg-paralysis' && text.words.slice(first, last + 1).some((word) => knee.test(word))) return false;
  return !clauseHas(text, first, bit['context.here']);
}

/** "Ta kontakt ved …", "return if …", "informert om …": what is warned about is not there. */
function isAdvice(text: MarkedText, sign: Named): boolean {
  const { first, last } = sign;
  if (text.asked.has(text.clause[first] ?? -1) || clauseHas(text, first, bit['context.now'])) return false;
  return warnedBefore(text, sign) || (isAt(text, first) && actsAfter(text, last));
}

/** "Lav terskel for MR, mistanke om cauda" suspects it; "ta kontakt ved mistanke om cauda" does not. */
const suspicion = /^(?:obs|mistanke|mistenk|suspekt|suspect|query|spm|bekymr|concern)/;
const conditions: ReadonlySet<string> = new Set(['ved', 'om', 'if', 'at', 'any', 'on', 'with', 'hvis', 'dersom']);

function warnedBefore(text: MarkedText, { first }: Named): boolean {
  const { context, clause, sentence, words } = text;
  let commas = 0;
  let at = false;
  for (let i = first - 1; i >= Math.max(0, first - reach) && sentence[i] === sentence[first]; i--) {
    const bits = context[i] ?? 0;
    if (clause[i] !== clause[i + 1]) commas += 1;
    if ((bits & (bit['context.but'] | bit['context.whether'])) !== 0) return false;
    if (suspicion.test(words[i] ?? '') && !conditions.has(words[i - 1] ?? '')) return false;
    if ((bits & bit['context.at']) !== 0) at = true;
    // "Informert om operasjon, får ikke tisset": behind a comma, with a verb of its own, it is said of now.
    if ((bits & bit['context.informed']) !== 0) return commas === 0 || !clauseHas(text, first, bit['context.anew']);
    if ((bits & bit['context.if']) !== 0) return commas <= 3;
    if ((bits & bit['context.act']) === 0) continue;
    if (at) return true;
    // "Tilbake ved …" holds its own "ved"; "oppsøkte legevakt ved …" tells of what was.
    at = words[i] === 'ved';
    if (at && words[i - 1] !== 'legevakt') return true;
  }
  return false;
}

function isAt({ words, clause }: MarkedText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - atReach) && clause[i] === clause[first]; i--) {
    if (words[i] === 'ved') return true;
  }
  return false;
}

/** "Ved nummenhet i skrittet eller vannlatingsbesvær": words from "ved" to the last item. */
const atReach = 9;

function actsAfter({ context, sentence }: MarkedText, last: number): boolean {
  for (let i = last + 1; i < Math.min(last + reach, sentence.length) && sentence[i] === sentence[last]; i++) {
    if (((context[i] ?? 0) & bit['context.act']) !== 0) return true;
  }
  return false;
}
