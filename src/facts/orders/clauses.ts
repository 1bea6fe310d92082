/** Clauses of a folded text: where they begin and end, and whether something in them is denied. */
import type { Folded } from './fold.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The clause around a span: up to the nearest mark on either side; commas are marks only if `commas` says so. */
export function clauseAround(folded: Folded, span: Span, commas: boolean): Span & { readonly mark: string } {
  let start = 0;
  let end = folded.text.length;
  let mark = '';
  for (const clauseBreak of folded.breaks) {
    if (clauseBreak.mark === ',' && !commas) continue;
    if (clauseBreak.at <= span.start) start = clauseBreak.at;
    else if (clauseBreak.at >= span.end) {
      end = clauseBreak.at;
      mark = clauseBreak.mark;
      break;
    }
  }
  return { start, end, mark };
}

const deniedBefore: ReadonlySet<string> = new Set([
  'ingen',
  'ikke',
  'uten',
  'intet',
  'no',
  'not',
  'without',
  'negativ',
  'negative',
  'utelukket',
  'excluded',
  'neither',
  'verken',
  'hverken',
  'aldri',
  'never',
]);
/** "Ingen stenose, men prolaps": what follows is said anew. */
const saidAnew: ReadonlySet<string> = new Set(['men', 'but', 'derimot', 'however', 'although', 'selv']);
const deniedAfter: ReadonlySet<string> = new Set([
  'ikke',
  'not',
  'utelukket',
  'excluded',
  'borte',
  'tilbakegatt',
  'regrediert',
  'regressed',
  'resolved',
  'resorbert',
  'resorbed',
  'forsvunnet',
  'disappeared',
  'absent',
]);

/** Denied before it in the sentence ("ingen fraktur, prolaps eller stenose"), or right after it ("ikke påvist"). */
export function isNegated(folded: Folded, span: Span): boolean {
  const sentence = clauseAround(folded, span, false);
  let denied = false;
  for (const word of folded.text.slice(sentence.start, span.start).split(' ')) {
    if (deniedBefore.has(word)) denied = true;
    else if (saidAnew.has(word)) denied = false;
  }
  if (denied) return true;
  const clause = clauseAround(folded, span, true);
  for (const word of folded.text.slice(span.end, clause.end).split(' ')) {
    if (saidAnew.has(word)) return false;
    if (deniedAfter.has(word)) return true;
  }
  return false;
}
