/** Heel raises and the like that grow fewer: "3 tåhev mot 18 for to uker siden", "4 heel raises, was 20". */
import { near } from './graded-power.ts';
import type { MarkedText, Named } from './marked-text.ts';

const count = /^\d{1,2}$/;
const before: ReadonlySet<string> = new Set(
  'mot from fra was var were previously tidligere compared sist forrige last ago siden'.split(' '),
);
const after: ReadonlySet<string> = new Set('til to now na today dag'.split(' '));
/** A count is fewer only by more than chance. */
const fewer = 0.7;
/** Words between one count and the next, and behind it to the word that dates it. */
const gap = 8;
const dated = 4;

export function countedLifts(text: MarkedText): readonly Named[] {
  const { slots, words, sentence } = text;
  const lifts = slots.filter(({ slot }) => slot === 'heel-raise.slot');
  if (lifts.length === 0) return [];
  const marked = new Uint8Array(words.length);
  for (const { first } of lifts) marked[first] = 1;
  const counts = [...words.keys()].filter((i) => count.test(words[i] ?? '') && near(marked, sentence, i, gap));
  return counts.flatMap((one, i) => {
    const other = counts[i + 1];
    if (other === undefined || other - one > gap + 1 || sentence[other] !== sentence[one]) return [];
    return isFewer(words, one, other) ? [{ code: 'progressive-paresis' as const, first: one, last: other }] : [];
  });
}

function isFewer(words: readonly string[], one: number, other: number): boolean {
  const [first, second] = [Number(words[one]), Number(words[other])];
  const around = words.slice(one + 1, other + dated + 1);
  if (second < first * fewer) return around.some((word) => after.has(word));
  if (first >= second * fewer) return false;
  return words.slice(one + 1, other).some((word) => before.has(word)) || datesIt(words, other);
}

/** "15 forrige uke", "18 two weeks ago": behind the higher count stands when it was. */
function datesIt(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 1 + dated).some((word) => before.has(word));
}
