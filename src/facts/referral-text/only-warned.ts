/** Whether a text only warns of a sign: "ta kontakt ved …", "return if …", "informert om …". */
import { clauseHas, reach } from './denied.ts';
import type { MarkedText, Named } from './marked-text.ts';
import { isFulfilled } from './refuted.ts';
import { contextBit } from './vocabulary.ts';

const bit = contextBit;

/** "Ta kontakt ved …", "return if …", "informert om …": what is warned about is not there. */
export function isAdvice(text: MarkedText, sign: Named): boolean {
  const { first, last } = sign;
  if (text.asked.has(text.clause[first] ?? -1) || clauseHas(text, first, bit['context.now'])) return false;
  const warned = warnedBefore(text, sign) || (isAt(text, first) && actsAfter(text, last));
  return warned && !isFulfilled(text, sign);
}

/** "Lav terskel for MR, mistanke om cauda" suspects it; "ta kontakt ved mistanke om cauda" does not. */
const suspicion = /^(?:obs|mistanke|mistenk|suspekt|suspect|query|spm|bekymr|concern)/;
const conditions: ReadonlySet<string> = new Set([
  'ved',
  'om',
  'if',
  'vaere',
  'at',
  'any',
  'on',
  'with',
  'hvis',
  'dersom',
]);

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
