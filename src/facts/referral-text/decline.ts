/** What somebody could do a while ago and what it takes now: "walked to the postbox on Monday, with a frame on Thursday". */
import type { MarkedText, Named } from './marked-text.ts';

/** Words from what was possible to what is left. */
const gap = 16;
/** Slots of so many words; keeps the work on each word constant. */
const farthest = 160;

export function declines({ slots, sentence }: MarkedText): readonly Named[] {
  return slots.flatMap(({ slot, first, last }, index): Named[] => {
    if (slot !== 'able.slot') return [];
    for (let i = index + 1; i < Math.min(slots.length, index + farthest); i++) {
      const hit = slots[i];
      if (hit === undefined || hit.first > last + gap || sentence[hit.first] !== sentence[first]) break;
      if (hit.slot === 'disabled.slot') return [{ code: 'progressive-paresis', first, last: hit.last }];
    }
    return [];
  });
}
