/** All words that referral texts are searched for, compiled once at start into one finder: one pass, linear time. */
import { compilePhrases } from '../orders/phrases.ts';
import { contextWords } from './context-words.ts';
import { doubtWords } from './doubt-words.ts';
import { emergencyWords } from './emergency-words.ts';
import { furtherWordsBelow } from './further-words-below.ts';
import { furtherWordsOfBladder } from './further-words-bladder.ts';
import { furtherContextWords } from './further-words-context.ts';
import { furtherWordsOfCourse } from './further-words-course.ts';
import { furtherWordsMotor } from './further-words-motor.ts';
import { furtherSignWords } from './further-words-signs.ts';
import { partWords } from './part-words.ts';
import { signWords } from './sign-words.ts';
import { slotWords } from './slot-words.ts';
import { bladderSlotWords } from './slot-words-bladder.ts';
import { courseSlotWords } from './slot-words-course.ts';
import { innerSlotWords } from './slot-words-inner.ts';
import { motorSlotWords } from './slot-words-motor.ts';
import { powerSlotWords } from './slot-words-power.ts';
import { topicSlotWords } from './slot-words-topic.ts';
import { withSlips } from './typing-slips.ts';

/** Lists of the same name are one list. */
function joined<A extends string, B extends string>(
  one: Readonly<Record<A, string>>,
  other: Readonly<Record<B, string>>,
): Readonly<Record<A | B, string>> {
  const all = new Map<string, string>(Object.entries(one));
  for (const word in other) all.set(word, [all.get(word) ?? [], other[word]].flat().join(','));
  return Object.fromEntries(all) as Record<A | B, string>;
}

const firstSlotWords = {
  ...slotWords,
  ...bladderSlotWords,
  ...motorSlotWords,
  ...courseSlotWords,
  ...innerSlotWords,
  ...topicSlotWords,
  ...powerSlotWords,
} as const;
const slotWordsBelow = joined(joined(firstSlotWords, furtherWordsBelow), furtherWordsOfBladder);
const allSlotWords = joined(joined(slotWordsBelow, furtherWordsMotor), furtherWordsOfCourse);
const allSignWords = joined(signWords, furtherSignWords);
const emergencySignWords = Object.fromEntries(
  Object.entries(allSignWords).filter(([sign]) => sign in emergencyWords),
) as Record<keyof typeof emergencyWords, string>;
const allContextWords = joined(contextWords, furtherContextWords);
const vocabulary = { ...allSignWords, ...partWords, ...allContextWords, ...doubtWords, ...allSlotWords };

export type TextWord = keyof typeof vocabulary;
export type PartWord = keyof typeof partWords;
export type SlotWord = keyof typeof allSlotWords;
export type ContextWord = keyof typeof contextWords;
export type DoubtWord = keyof typeof doubtWords;

export const findWords = compilePhrases<TextWord>({
  ...vocabulary,
  ...withSlips(emergencySignWords),
  ...withSlips(allSlotWords),
});

/** One bit for every word of a family, so that a scan asks a number and not a list. */
function bitsOf<W extends string>(words: Readonly<Record<W, string>>): Readonly<Record<W, number>> {
  const bits: Partial<Record<W, number>> = {};
  let bit = 1;
  for (const word in words) {
    bits[word] = bit;
    bit *= 2;
  }
  return bits as Readonly<Record<W, number>>;
}

/** At most 32 of either: bit operations take 32 bits, whatever the sign. */
export const contextBit = bitsOf<ContextWord>(contextWords);
export const partBit = bitsOf<PartWord>(partWords);
export const doubtBit = bitsOf<DoubtWord>(doubtWords);

export function isContext(word: TextWord): word is ContextWord {
  return word in contextBit;
}

export function isDoubt(word: TextWord): word is DoubtWord {
  return word in doubtBit;
}

export function isPart(word: TextWord): word is PartWord {
  return word in partBit;
}

export function isSlot(word: TextWord): word is SlotWord {
  return word in allSlotWords;
}
