/** Prescriptions: drug classes by code or name, and whether they are meant for back pain now. */
import type { OrderSituation } from './matched-words.ts';
import { localForm, systemicOnly } from './words/drugs.ts';
import type { Reading } from './words/vocabulary.ts';

/** Given for pain more often than not, so that back pain today is reason enough to look at them. */
const painClasses: ReadonlySet<string> = new Set([
  'drug.nsaid',
  'drug.coxib',
  'drug.opioid',
  'drug.opioid-combination',
  'drug.paracetamol',
  'drug.muscle-relaxant',
  'drug.benzodiazepine',
  'drug.gabapentinoid',
  'drug.antidepressant-tca',
]);
/** Sometimes given for back pain, mostly not: only a stated reason makes them ours. */
const byReasonOnly: ReadonlySet<string> = new Set([
  'drug.antidepressant-other',
  'drug.corticosteroid',
  'drug.antiepileptic',
]);

/** Class words by code; by name where no code says the class. */
export function drugContexts({ parts }: OrderSituation, matched: ReadonlySet<string>): readonly string[] {
  if (matched.size > 0) return [...matched];
  return [...classesNamed(parts.words)];
}

/** Class words of the drugs that a text names. */
export function classesNamed({ words, folded }: Reading): ReadonlySet<string> {
  const isLocal = localForm.test(folded.text);
  const named = new Set<string>();
  for (const word of words) if (word.startsWith('drug.') && !(isLocal && systemicOnly.has(word))) named.add(word);
  // "Acetaminophen 300 mg / hydrocodone 5 mg": one product with both.
  if (named.has('drug.paracetamol') && named.has('drug.opioid')) named.add('drug.opioid-combination');
  return named;
}

export function drugConcernsBack(
  { parts, reason, backIsTodaysMatter }: OrderSituation,
  contexts: readonly string[],
): boolean {
  const forPain = contexts.some((word) => painClasses.has(word));
  if (reason.back) return forPain || contexts.some((word) => byReasonOnly.has(word));
  if (!forPain || !backIsTodaysMatter || reason.elsewhere) return false;
  // A stated reason that is not pain (sleep, fits) is believed.
  return !reason.unclear || parts.reason.words.words.has('complaint.fill') || parts.reason.unread;
}
