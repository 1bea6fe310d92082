/** Signs that a text says by several small words near to each other, in any order. */
import type { FindingCode } from '../../domain/findings.ts';
import type { Combination } from './combination.ts';
import { combinations } from './combinations.ts';
import type { MarkedText, Named, SlotHit } from './marked-text.ts';
import { contextBit, type SlotWord } from './vocabulary.ts';

const byAnchor: ReadonlyMap<SlotWord, readonly Combination[]> = Map.groupBy(combinations, ({ anchor }) => anchor);
/** Around what is found, so many words are searched for what speaks against it. */
const margin = 1;
/** Words between two slots never outrun this; keeps the work on each word constant. */
const widest = 8;

/** Marks the words of what it finds as belonging to a sign: their "ikke" denies nothing. */
export function combinedSigns(text: MarkedText): readonly Named[] {
  const found: Named[] = [];
  for (const [index, anchor] of text.slots.entries()) {
    const possible = byAnchor.get(anchor.slot);
    if (possible === undefined) continue;
    const near = new Set([...around(text, index)].map(({ slot }) => slot));
    for (const combination of possible) {
      if (!combination.others.every((slot) => near.has(slot))) continue;
      const sign = combined(text, index, combination);
      if (sign !== undefined) found.push(sign);
    }
  }
  return [...found, ...askedOrgans(text), ...noUrine(text)];
}

const suspectedWhenAsked: Partial<Record<SlotWord, FindingCode>> = {
  'organ.slot': 'suspected-visceral-cause',
  'cord.slot': 'spinal-cord-compression',
  'aorta.slot': 'aortic-aneurysm',
};

/** "Perforert ulcus?", "medulla?": an organ, the cord or the aorta that is asked about is suspected. */
function askedOrgans({ slots, clause, asked }: MarkedText): readonly Named[] {
  return slots.flatMap(({ slot, first, last }) => {
    const code = suspectedWhenAsked[slot];
    return code === undefined || !asked.has(clause[first] ?? -1) ? [] : [{ code, first, last }];
  });
}

/** "Kan ikke røre beina, ingen vannlating.": nothing else is said of it. */
function noUrine({ slots, clause }: MarkedText): readonly Named[] {
  const ends = slots.filter(({ slot, last }) => slot === 'no-void.slot' && clause[last + 1] !== clause[last]);
  return ends.map(({ first, last }) => ({ code: 'urinary-retention', first, last }));
}

function combined(text: MarkedText, index: number, combination: Combination): Named | undefined {
  const anchor = text.slots[index];
  if (anchor === undefined) return undefined;
  const hits = [anchor];
  for (const wanted of combination.others) {
    const hit = nearestHit(text, index, wanted, combination, hits);
    if (hit === undefined) return undefined;
    hits.push(hit);
  }
  const first = Math.min(...hits.map((hit) => hit.first));
  const last = Math.max(...hits.map((hit) => hit.last));
  if (isParted(text, hits, first, last) || isSomethingElse(text, index, combination, first, last)) return undefined;
  for (const hit of hits) text.inSign.fill(2, hit.first, hit.last + 1);
  return { code: combination.code, first, last, ...(combination.soft && { soft: true }) };
}

/** Hits are in the order of the text: looked for on both sides until too far away. */
function nearestHit(
  text: MarkedText,
  index: number,
  wanted: SlotWord,
  { gap, overCommas }: Combination,
  taken: readonly SlotHit[],
): SlotHit | undefined {
  let best: SlotHit | undefined;
  let distance = gap + 1;
  const anchor = text.slots[index];
  if (anchor === undefined) return undefined;
  for (const hit of around(text, index)) {
    if (hit.slot !== wanted || taken.some((other) => overlap(hit, other))) continue;
    const between = Math.max(hit.first - anchor.last, anchor.first - hit.last) - 1;
    if (between >= distance || !together(text, hit, anchor, overCommas) || isSpent(text, hit)) continue;
    best = hit;
    distance = between;
  }
  return best;
}

const and: ReadonlySet<string> = new Set(['og', 'and', 'men', 'but', 'bare', 'berre', 'only']);

/** "Lek ikkje og tømmer": this "ikke" belongs to what stands before it; "økende smerter" says that of the pain. */
function isSpent({ words }: MarkedText, { slot, first, last }: SlotHit): boolean {
  if (slot === 'not.slot') return and.has(words[last + 1] ?? '');
  if (slot === 'new.slot' || slot === 'sudden.slot') return steps.test(words[last + 1] ?? '');
  if (slot !== 'worsens.slot' && slot !== 'falls.slot') return false;
  const before = linking.has(words[first - 1] ?? '') ? words[first - 2] : words[first - 1];
  return pain.test(words[last + 1] ?? '') || pain.test(before ?? '');
}

/** "Ny kontakt ved lammelser", "akutt innleggelse": not the weakness is new. */
const steps = /^(?:kontakt|innlegg|henvis|vurder|time|mr|mri|undersok|refer|admis|review|scan|change|endring)/;
const pain = /smerte|^pains?$|^verk|^vond/;
const linking: ReadonlySet<string> = new Set(['er', 'blir', 'is', 'har', 'getting', 'blitt', 'becoming']);

function* around({ slots }: MarkedText, index: number): Generator<SlotHit> {
  const anchor = slots[index];
  if (anchor === undefined) return;
  for (let i = index - 1; i >= 0; i--) {
    const hit = slots[i];
    if (hit === undefined || hit.first < anchor.first - widest - longestSlot) break;
    yield hit;
  }
  for (let i = index + 1; i < slots.length; i++) {
    const hit = slots[i];
    if (hit === undefined || hit.first > anchor.last + widest + 1) break;
    yield hit;
  }
}

/** Words of the longest phrase of a slot. */
const longestSlot = 6;

function overlap(one: SlotHit, other: SlotHit): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function together({ clause, sentence }: MarkedText, one: SlotHit, other: SlotHit, overCommas: boolean): boolean {
  return overCommas ? sentence[one.first] === sentence[other.first] : clause[one.first] === clause[other.first];
}

const parting =
  contextBit['context.deny'] | contextBit['context.not'] | contextBit['context.but'] | contextBit['context.fine'];

/** A denial, a "men" or a "normal" between them that is none of them. */
function isParted(text: MarkedText, hits: readonly SlotHit[], first: number, last: number): boolean {
  const { context } = text;
  for (let i = first; i <= last; i++) {
    if (((context[i] ?? 0) & parting) === 0) continue;
    if (!hits.some((hit) => hit.first <= i && i <= hit.last)) return true;
  }
  return isWellInNext(text, first, last);
}

/** "Blunted L4, S2 to S5 crisp": what is said over the comma of the one is not said of the other. */
export function isWellInNext({ context, clause }: MarkedText, first: number, last: number): boolean {
  if (clause[first] === clause[last]) return false;
  for (let i = last + 1; i <= last + 5 && clause[i] === clause[last]; i++) {
    if (((context[i] ?? 0) & contextBit['context.fine']) !== 0) return true;
  }
  return false;
}

function isSomethingElse(
  text: MarkedText,
  index: number,
  { unless }: Combination,
  first: number,
  last: number,
): boolean {
  if (unless.length === 0) return false;
  for (const hit of around(text, index)) {
    if (!unless.includes(hit.slot)) continue;
    // "Weakness of big toe, stable" is said across the comma; pain is not.
    const whole = hit.slot === 'old.slot' ? text.sentence : text.clause;
    if (whole[hit.first] !== whole[first]) continue;
    if (hit.last >= first - margin && hit.first <= last + margin) return true;
  }
  return false;
}
