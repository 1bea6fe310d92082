/** Treatments, referrals, operations, laboratory orders: kind, context words, and whether they are about the back. */
import type { OrderKind } from '../../domain/patient-facts.ts';
import type { OrderSituation } from './matched-words.ts';
import { namesLowBack, namesOtherPlace } from './where.ts';
import type { Word } from './words/vocabulary.ts';

/** Done for the spine and hardly for anything else, unless another place is named. */
const backSpecific: ReadonlySet<string> = new Set([
  'order.treatment.back-school',
  'order.treatment.facet-injection',
  'order.treatment.idet',
  'order.treatment.spinal-cord-stimulation',
  'order.surgery.fusion',
  'order.surgery.disc-prosthesis',
  'order.surgery.discectomy',
  'order.surgery.decompression',
  'order.referral.spine-surgery',
  'order.referral.back-clinic',
]);

/** SNOMED CT codes of FHIR R4 value set servicerequest-category and v2-0074. */
const laboratoryCategories: ReadonlySet<string> = new Set(['108252007', 'LAB', 'laboratory']);
const surgeryCategories: ReadonlySet<string> = new Set(['387713003']);

/** Context words that the text names: care and laboratory, in the order they stand. */
export function careContexts({ parts }: OrderSituation): readonly string[] {
  const contexts = new Set<string>();
  for (const { concept, start } of parts.words.found) {
    if (concept.startsWith('order.treatment.') && isForbidden(parts.words, start)) continue;
    if (concept.startsWith('order.') || concept.startsWith('lab.')) contexts.add(concept);
  }
  return [...contexts];
}

/** "Fysioterapi uten manipulasjon", "unngå sengeleie": only the very word before, so that no order is lost. */
const forbids: ReadonlySet<string> = new Set(['ikke', 'uten', 'unnga', 'ingen', 'no', 'not', 'without', 'avoid']);

function isForbidden({ folded }: OrderSituation['parts']['words'], start: number): boolean {
  const before = folded.text.slice(0, Math.max(start - 1, 0));
  return forbids.has(before.slice(before.lastIndexOf(' ') + 1));
}

/** Is a referral, treatment or operation named before the picture it mentions? "Henvisning ryggkirurg, MR viser …" */
export function careComesFirst({ parts }: OrderSituation): boolean {
  let referred = false;
  for (const { concept } of parts.words.found) {
    if (isPicture(concept)) return false;
    if (concept === 'refer') referred = true;
    if (concept.startsWith('order.referral.')) return true;
    if (concept.startsWith('order.') && (referred || concept.startsWith('order.treatment.'))) return true;
  }
  return false;
}

function isPicture(word: Word): boolean {
  return word.startsWith('method.') && word !== 'method.guided';
}

export function careKind(situation: OrderSituation, contexts: readonly string[]): OrderKind {
  const has = (family: string): boolean => contexts.some((word) => word.startsWith(family));
  const referred = has('order.referral.') && situation.parts.words.words.has('refer');
  const namedOperation = contexts.some(
    (word) => word.startsWith('order.surgery.') && word !== 'order.surgery.unspecified',
  );
  if (namedOperation || (has('order.surgery.') && !referred)) return 'surgery';
  if (referred || (has('order.referral.') && !has('order.treatment.'))) return 'referral';
  if (has('order.treatment.')) return 'treatment';
  if (has('lab.')) return 'laboratory';
  const categories = situation.parts.category.codings.map(({ code }) => code ?? '');
  if (categories.some((code) => laboratoryCategories.has(code))) return 'laboratory';
  if (categories.some((code) => surgeryCategories.has(code))) return 'surgery';
  return situation.parts.words.words.has('refer') ? 'referral' : 'other';
}

export function careConcernsBack(situation: OrderSituation, kind: OrderKind, contexts: readonly string[]): boolean {
  const { parts, regions, reason, backIsTodaysMatter } = situation;
  if (namesOtherPlace(regions)) return false;
  if (namesLowBack(regions) || regions.has('spine') || parts.words.words.has('complaint')) return true;
  if (regions.has('pelvis') || parts.words.words.has('method.density')) return false;
  if (contexts.some((word) => backSpecific.has(word))) return !reason.elsewhere;
  if (kind === 'other' || contexts.length === 0) return false;
  return reason.back || (backIsTodaysMatter && !reason.elsewhere);
}
