/** Whether a text denies a sign that it names; in doubt it does not. */
import type { FindingCode } from '../../domain/findings.ts';
import { isDeniedAlone } from './denied-alone.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { type ContextWord, contextBit } from './vocabulary.ts';

const {
  'context.deny': deny,
  'context.not': not,
  'context.but': but,
  'context.or': or,
  'context.now': now,
  'context.fresh': fresh,
  'context.anew': anew,
  'light.word': light,
  'context.denied': denied,
  'context.denied-all': deniedAll,
  'context.last-no': lastNo,
  'context.undenied': undenied,
  'context.fine': fine,
} = contextBit satisfies Readonly<Record<ContextWord, number>>;

/** No sentence of a referral is longer; keeps the work on each sign constant. */
export const reach = 40;
/** Words that say nothing of their own, between "ingen" and what it denies. */
const looseWords = 6;

export function isDenied(text: MarkedText, sign: Named): boolean {
  if (text.asked.has(text.clause[sign.first] ?? -1)) return false;
  const after = deniedAfter(text, sign);
  return after ?? (deniedBefore(text, sign) || deniedWithList(text, sign));
}

const byPart: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
]);
const digits = /^\d+$/;
const excludes = /^(?:utelukk|avkreft|exclu|out$)/;
/** "Kan ikke sikkert utelukkes", "bør være utelukket": what is not yet denied. */
const notYet: ReadonlySet<string> = new Set(
  'ikke ikkje not t cannot bor ma skal onskes should must needs need to be unable vanskelig difficult hard'.split(' '),
);

/** @returns undefined when nothing behind the sign speaks for or against it */
function deniedAfter(text: MarkedText, { code, last }: Named): boolean | undefined {
  const { context, clause, words } = text;
  for (let i = last + 1; i <= Math.min(last + 6, words.length - 1) && clause[i] === clause[last]; i++) {
    const bits = context[i] ?? 0;
    if ((bits & undenied) !== 0) return false;
    if ((bits & but) !== 0) return undefined;
    if ((bits & (denied | deniedAll)) !== 0) {
      return !excludes.test(words[i] ?? '') || !words.slice(last + 1, i).some((word) => notYet.has(word));
    }
    // "Conus and cauda equina unremarkable": the part by the name of its disease.
    if ((bits & fine) !== 0 && byPart.has(code)) return true;
    // "Temp 38,0": that nought is no answer.
    if (words[i] === '0' && digits.test(words[i - 1] ?? '')) continue;
    if ((bits & lastNo) !== 0 && i <= last + 2 && clause[i + 1] !== clause[i]) return true;
  }
  return isDeniedInNext(text, last);
}

const howDenied: ReadonlySet<string> = new Set(
  'klinisk clinically ved av by on pa i in og and etter after from fra med with na now'.split(' '),
);

/** "Mtp. cauda, avkreftet klinisk": the clause behind the sign begins by denying it. */
function isDeniedInNext({ context, clause, sentence, words }: MarkedText, last: number): true | undefined {
  let i = last + 1;
  while (i <= last + 3 && clause[i] === clause[last]) i++;
  if (clause[i] === clause[last] || sentence[i] !== sentence[last]) return undefined;
  const said = [i, i + 1].find((at) => clause[at] === clause[i] && ((context[at] ?? 0) & denied) !== 0);
  if (said === undefined) return undefined;
  // "Urinretensjon, avkreftet infeksjon": there it denies what follows.
  return clause[said + 1] !== clause[said] || howDenied.has(words[said + 1] ?? '') ? true : undefined;
}

/** "Feber, vekttap og nattsmerter benektes": every item of the list. */
function deniedWithList(text: MarkedText, { first, last }: Named): boolean {
  const { context, sentence, words } = text;
  if (clauseHas(text, last, now | fresh) || last - first > 2) return false;
  for (let i = last + 1; i < Math.min(last + reach, words.length) && sentence[i] === sentence[last]; i++) {
    const bits = context[i] ?? 0;
    if ((bits & (but | now | deny | not)) !== 0 && (bits & deniedAll) === 0) return false;
    if ((bits & deniedAll) !== 0) return true;
  }
  return false;
}

interface Way {
  comma: boolean;
  /** A sign has been seen since the last comma on the way back. */
  item: boolean;
  /** Words of weight since the last sign on the way back. */
  heavy: number;
}

function deniedBefore(text: MarkedText, sign: Named): boolean {
  const { context, clause, sentence, inSign, ofSign } = text;
  const way: Way = { comma: false, item: false, heavy: 0 };
  for (let i = sign.first - 1; i >= Math.max(0, sign.first - reach) && sentence[i] === sentence[sign.first]; i--) {
    const bits = context[i] ?? 0;
    if (clause[i] !== clause[i + 1]) {
      way.comma = true;
      way.item = false;
    }
    if ((bits & but) !== 0) return false;
    // "Får ikke tisset" is a sign, and denies nothing.
    const ofTheSign = inSign[i] === 2 && ofSign[i] === 1;
    const denies = (bits & (deny | not)) !== 0 && !ofTheSign && !isDeniedAlone(text, i, sign);
    if (denies && reachesSign(text, sign, bits, way)) return true;
    // Half a sign is an item of a list; only a whole one carries a "not" on to the next.
    if ((inSign[i] ?? 0) > 0) way.item = true;
    if (ofSign[i] === 1) way.heavy = 0;
    else if ((bits & (light | or)) === 0) way.heavy += 1;
  }
  return false;
}

/** Does the denial here still hold where the sign stands? */
function reachesSign(text: MarkedText, sign: Named, bits: number, way: Way): boolean {
  if (way.heavy > ((bits & deny) === 0 ? 0 : looseWords)) return false;
  if (!way.comma) return true;
  // "Ingen feber, analrefleks kan ikke utløses": it has a "not" of its own.
  if (hasOwnNot(text, sign) || hasOwnSubject(text, sign)) return false;
  const listed = isListed(text, sign);
  // "Ingen effekt av Paracet, lam i foten": what was denied is named already, and is not in our list.
  if (!way.item && !listed) return false;
  return listed || !clauseHas(text, sign.first, now | fresh | anew);
}

/** "No retention, she leaks": a clause with a subject of its own. */
function hasOwnSubject({ words, clause }: MarkedText, { first }: Named): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3) && clause[i] === clause[first]; i--) {
    if (subjects.has(words[i] ?? '')) return true;
  }
  return false;
}

const subjects: ReadonlySet<string> = new Set(['she', 'he', 'hun', 'han', 'ho', 'pas', 'pasienten', 'jeg', 'eg']);

function hasOwnNot({ context }: MarkedText, { first, last }: Named): boolean {
  for (let i = first; i <= last; i++) if (((context[i] ?? 0) & (not | deny)) !== 0) return true;
  return false;
}

/** "Eller" beside the sign, before or after: one denial for the whole list. */
function isListed({ context, clause, sentence, words }: MarkedText, { first, last }: Named): boolean {
  for (let i = first - 1; i >= 0 && clause[i] === clause[first] && first - i < reach; i--) {
    if (((context[i] ?? 0) & or) !== 0) return true;
  }
  for (let i = last + 1; i < words.length && sentence[i] === sentence[last] && i - last < reach; i++) {
    const bits = context[i] ?? 0;
    if ((bits & but) !== 0) return false;
    if ((bits & or) !== 0) return true;
  }
  return false;
}

export function clauseHas({ context, clause }: MarkedText, at: number, wanted: number): boolean {
  for (let i = at; i >= 0 && clause[i] === clause[at] && at - i < reach; i--) {
    if (((context[i] ?? 0) & wanted) !== 0) return true;
  }
  for (let i = at + 1; i < clause.length && clause[i] === clause[at] && i - at < reach; i++) {
    if (((context[i] ?? 0) & wanted) !== 0) return true;
  }
  return false;
}
