/** An aorta that is measured as too wide: "bukaorta 6,1 cm", "aorta 55 mm". */
import type { MarkedText, Named } from './marked-text.ts';

/** From 3 cm an abdominal aorta is an aneurysm; beyond 15 cm the number is of something else. */
const widest = { from: 3, to: 15 };
const millimetres = 10;
/** Words from the aorta to its width. */
const gap = 6;
const number = /^\d{1,3}$/;

export function wideAortas({ slots, words, sentence }: MarkedText): readonly Named[] {
  return slots.flatMap(({ slot, first, last }): Named[] => {
    if (slot !== 'aorta.slot') return [];
    for (let i = last + 1; i <= last + gap && sentence[i] === sentence[first]; i++) {
      if (isWide(words, i)) return [{ code: 'aortic-aneurysm', first, last: i }];
    }
    return [];
  });
}

/** "6 1 cm" (a comma folds to a blank), "6 cm", "55 mm". */
function isWide(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!number.test(word)) return false;
  const unit = number.test(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
  const size = unit === 'cm' ? Number(word) : unit === 'mm' ? Number(word) / millimetres : 0;
  return size >= widest.from && size <= widest.to;
}
