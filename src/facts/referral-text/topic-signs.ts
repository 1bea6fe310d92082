/** What is said of bladder, bowel, saddle, sphincter or sexual function in words that no list foresaw, but not that all is well. */
import type { FindingCode } from '../../domain/findings.ts';
import { clauseHas } from './denied.ts';
import type { MarkedText, Named, SlotHit } from './marked-text.ts';
import { contextBit, type SlotWord } from './vocabulary.ts';

/** A sentence that names one of them, denied or not, has said it. */
const below: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'urinary-retention',
  'urinary-leakage',
  'bowel-incontinence',
  'saddle-sensory-loss',
  'reduced-sphincter-tone',
  'perineal-paresis',
  'pathological-sacral-reflexes',
  'sexual-dysfunction',
  'cauda-equina-syndrome',
]);

const topics: Partial<Record<SlotWord, FindingCode>> = {
  'void-topic.slot': 'urinary-retention',
  'bowel-topic.slot': 'bowel-incontinence',
  'saddle-topic.slot': 'saddle-sensory-loss',
  'tone-topic.slot': 'reduced-sphincter-tone',
  'sex-topic.slot': 'sexual-dysfunction',
};
/** Words between a topic and what is said of it. */
const cueGap = 7;
/** Words of the longest phrase of a slot. */
const longestSlot = 6;

const answered =
  contextBit['context.deny'] |
  contextBit['context.denied'] |
  contextBit['context.denied-all'] |
  contextBit['context.last-no'] |
  contextBit['context.fine'];

/** @param signs what was named by words of its own: a sentence that names one of a kind is not read again for it */
export function topicSigns(text: MarkedText, signs: readonly Named[]): readonly Named[] {
  const { slots, sentence, clause, asked } = text;
  const named = new Set(signs.filter(({ code }) => below.has(code)).map(({ first }) => sentence[first]));
  return slots.flatMap((hit, index) => {
    const code = topics[hit.slot];
    if (code === undefined || named.has(sentence[hit.first])) return [];
    if (asked.has(clause[hit.first] ?? -1) || clauseHas(text, hit.first, answered)) return [];
    const about = slotsAround(text, index);
    if (about.has('benign.slot') || about.has('well.slot')) return [];
    const cannot = clauseHas(text, hit.first, contextBit['context.not']);
    if (cannot ? !isCannot(hit, about) : !about.has('cue.slot')) return [];
    return [{ code: isWet(code, about) ? 'urinary-leakage' : code, first: hit.first, last: hit.last }];
  });
}

/** Slots of the same clause, not farther away than what is said of a topic. */
function slotsAround({ slots, clause }: MarkedText, index: number): ReadonlySet<SlotWord> {
  const about = new Set<SlotWord>();
  const topic = slots[index];
  if (topic === undefined) return about;
  const isNear = ({ first, last }: SlotHit) => first <= topic.last + cueGap && last >= topic.first - cueGap;
  const add = (hit: SlotHit) => clause[hit.first] === clause[topic.first] && about.add(hit.slot);
  for (let i = index + 1; i < slots.length; i++) {
    const hit = slots[i];
    if (hit === undefined || !isNear(hit)) break;
    add(hit);
  }
  for (let i = index - 1; i >= 0; i--) {
    const hit = slots[i];
    if (hit === undefined || hit.first < topic.first - cueGap - longestSlot) break;
    if (isNear(hit)) add(hit);
  }
  return about;
}

/** "Kan ikke … blæra", "skrittet er ikke …": a "not" that denies no trouble is the trouble. */
const troubles: readonly SlotWord[] = [
  'complaint.slot',
  'changed.slot',
  'odd.slot',
  'strange.slot',
  'laboured.slot',
  'leaks.slot',
  'tested.slot',
  'reduced.slot',
  'loses.slot',
  'suspect.slot',
];

function isCannot({ slot }: SlotHit, about: ReadonlySet<SlotWord>): boolean {
  if (slot !== 'void-topic.slot' && slot !== 'saddle-topic.slot') return false;
  return !troubles.some((trouble) => about.has(trouble));
}

function isWet(code: FindingCode, about: ReadonlySet<SlotWord>): boolean {
  return code === 'urinary-retention' && (about.has('leaks.slot') || about.has('kept.slot'));
}
