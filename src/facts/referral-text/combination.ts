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
  /** Says that it began, not that it grows; or that the bladder is not felt, not what it does. */
  readonly soft: boolean;
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

const beginnings: ReadonlySet<SlotWord> = new Set<SlotWord>([
  'onset.slot',
  'sudden.slot',
  'new.slot',
  'slaps.slot',
  'limp.slot',
  'off-legs.slot',
  'unable-lift.slot',
  'marked.slot',
  'too-weak.slot',
  'cannot-now.slot',
  'giveway.slot',
]);
const bladderSense: ReadonlySet<SlotWord> = new Set<SlotWord>(['urge.slot', 'bladder-sense.slot', 'bladder.slot']);

function isSoft(code: FindingCode, slots: readonly SlotWord[]): boolean {
  if (code === 'progressive-paresis') return slots.some((slot) => beginnings.has(slot));
  if (code !== 'urinary-retention' && code !== 'urinary-leakage') return false;
  return slots.some((slot) => bladderSense.has(slot)) && !slots.some((slot) => firmOfBladder.has(slot));
}

const firmOfBladder: ReadonlySet<SlotWord> = new Set<SlotWord>(['gut-trouble.slot', 'navel.slot']);

/** @param words slots that belong together, the anchor first; behind `-` what speaks against it */
export function means(code: FindingCode, gap: number, words: string): Combination {
  const [together = '', against = ''] = words.split(' - ');
  const [anchor, ...others] = slots(together);
  if (anchor === undefined) throw new Error(`a combination of ${code} has no slot`);
  const overCommas = !others.some((slot) => withinClause.has(slot));
  const soft = isSoft(code, [anchor, ...others]);
  return { code, anchor, others, gap, unless: slots(against), overCommas, soft };
}
