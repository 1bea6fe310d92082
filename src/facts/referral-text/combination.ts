/** How a sign is said by slots that stand together in any order: "nummen … skrittet", "klarer ikke … tisse". */
import type { FindingCode } from '../../domain/findings.ts';
import type { SlotWord } from './vocabulary.ts';

export interface Combination {
  readonly code: FindingCode;
  /** Stands in the middle: every other slot is near to it. */
  readonly anchor: SlotWord;
  readonly others: readonly SlotWord[];
  /** At most so many words stand between the anchor and another slot. */
  readonly gap: number;
  /** Near them, these say that something else is meant. */
  readonly unless: readonly SlotWord[];
  /** Holds across commas: it is said by nouns, and not by a verb and its "ikke". */
  readonly overCommas: boolean;
}

/** Named without the common ending: `saddle` is the slot `saddle.slot`. */
type Slot = SlotWord extends `${infer Name}.slot` ? Name : never;

function slots(names: string): SlotWord[] {
  return names === '' ? [] : names.split(' ').map((name) => `${name as Slot}.slot` as const);
}

/** What is said by a verb and its "ikke", or too often of something else, holds in one clause only. */
const withinClause: ReadonlySet<SlotWord> = new Set<SlotWord>([
  'not.slot',
  'none.slot',
  'sore.slot',
  'suspect.slot',
  'falls.slot',
  'neurology.slot',
  'changed.slot',
  'new.slot',
  'days.slot',
  'unfelt.slot',
  'nil.slot',
  'limp.slot',
]);

/** @param words slots that belong together, the anchor first; behind `-` what speaks against it */
export function means(code: FindingCode, gap: number, words: string): Combination {
  const [together = '', against = ''] = words.split(' - ');
  const [anchor, ...others] = slots(together);
  if (anchor === undefined) throw new Error(`a combination of ${code} has no slot`);
  const overCommas = !others.some((slot) => withinClause.has(slot));
  return { code, anchor, others, gap, unless: slots(against), overCommas };
}
