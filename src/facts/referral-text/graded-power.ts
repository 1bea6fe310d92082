/** Muscle power in grades (MRC, 0 to 5): power that falls, and power that is none. */
import type { MarkedText, Named } from './marked-text.ts';
import type { SlotWord } from './vocabulary.ts';

export function gradedPower(text: MarkedText): readonly Named[] {
  return [...fallingPower(text), ...noPower(text)];
}

/** A marked word in the same sentence, at most so many words away. */
export function near(marked: Uint8Array, sentence: Int32Array, at: number, far: number, after = far): boolean {
  for (let i = Math.max(0, at - far); i <= Math.min(marked.length - 1, at + after); i++) {
    if (marked[i] === 1 && sentence[i] === sentence[at]) return true;
  }
  return false;
}

const grade = /^[0-5]$/;
const bestGrade = '5';
const thenNow: ReadonlySet<string> = new Set(['til', 'to', 'na', 'now', 'dag', 'today', 'then', 'sa']);
/** Words between one grade of power and the next. */
const gradeGap = 6;

/** "3/5 -> 1/5", "kraft 4 i går, 2 i dag", "2/5, was 4/5": grades of power (MRC, 0-5) that fall. */
function fallingPower(text: MarkedText): readonly Named[] {
  const grades = gradesOfPower(text);
  const found: Named[] = [];
  for (const [i, grade] of grades.entries()) {
    const next = grades[i + 1];
    if (next === undefined || next.first - grade.last > gradeGap) continue;
    if (text.sentence[next.first] === text.sentence[grade.last] && falls(text, grade, next)) {
      found.push({ code: 'progressive-paresis', first: grade.last, last: next.first });
    }
  }
  return found;
}

const earlier: ReadonlySet<string> = new Set(['was', 'var', 'previously', 'tidligere', 'sist', 'last', 'mot']);

function falls({ words, clause }: MarkedText, one: Grade, next: Grade): boolean {
  if (next.value > one.value) return words.slice(one.last + 1, next.first).some((word) => earlier.has(word));
  if (next.value === one.value) return false;
  const arrow = next.first === one.last + 1 && clause[next.first] === clause[one.last];
  return arrow || words.slice(one.last + 1, next.last + 4).some((word) => thenNow.has(word));
}

interface Grade {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

const measuredInGrades: ReadonlySet<SlotWord> = new Set<SlotWord>(['strength.slot', 'weak.slot', 'power-of.slot']);

/** "3/5" anywhere; a lone digit only behind a word of strength. */
function gradesOfPower({ words, slots, sentence }: MarkedText): readonly Grade[] {
  const strength = new Uint8Array(words.length);
  for (const { slot, first } of slots) if (measuredInGrades.has(slot)) strength[first] = 1;
  const grades: Grade[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!grade.test(word)) continue;
    const graded = gradeWord.test(words[i - 1] ?? '');
    if (!graded && !near(strength, sentence, i, 10, 0)) continue;
    const outOf = words[i + 1] === bestGrade;
    grades.push({ value: Number(word), first: i, last: outOf ? i + 1 : i });
    if (outOf) i++;
  }
  return grades;
}

const gradeWord = /^(?:grade?|mrc)$/;
const powerWord = /^(?:kraft|power|mrc)/;

/** "Kraft 0/5" in a referral for the back: nothing moves. */
function noPower(text: MarkedText): readonly Named[] {
  const none = gradesOfPower(text).filter(
    ({ value, first, last }) => value === 0 && (last > first || powerWord.test(text.words[first - 1] ?? '')),
  );
  const { words } = text;
  // "0/5" is said of nothing but power.
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '0' && words[i + 1] === bestGrade) none.push({ value: 0, first: i, last: i + 1 });
  }
  return none.map(({ first, last }) => ({ code: 'leg-paralysis', first, last }));
}
