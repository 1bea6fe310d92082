/** Context words of the value sets that an order's codes match, each with its needs decided from the order. */
import type { CodeMatch, Need, Terminology } from '../terminology/terminology.ts';
import type { PlainCoding } from './fields.ts';
import type { OrderParts } from './order-parts.ts';
import { namesLowBack, namesOtherPlace, type ReasonPlace, type Regions } from './where.ts';

export interface OrderSituation {
  readonly parts: OrderParts;
  readonly regions: Regions;
  readonly reason: ReasonPlace;
  readonly priority: string | undefined;
  readonly backIsTodaysMatter: boolean;
}

/** `order.*`, `drug.*` and `lab.*` words whose needs are met, in the order of the codings, each once. */
export function matchedWords(situation: OrderSituation, terminology: Terminology): ReadonlySet<string> {
  const words = new Set<string>();
  const { parts } = situation;
  addMatches(words, parts.codings, situation, false, terminology);
  addMatches(words, parts.performers, situation, true, terminology);
  return words;
}

function addMatches(
  words: Set<string>,
  codings: readonly PlainCoding[],
  situation: OrderSituation,
  asPerformer: boolean,
  terminology: Terminology,
): void {
  for (const { system, code } of codings) {
    for (const match of terminology.matches(system, code)) {
      if (!isOrderWord(match, situation.parts.type)) continue;
      if (match.needs.every((need) => isMet(need, situation, asPerformer))) words.add(match.word);
    }
  }
}

function isOrderWord({ word, role, resources }: CodeMatch, type: string): boolean {
  if (role === 'ignored') return false;
  if (type === 'MedicationRequest') return word.startsWith('drug.') && resources.has(type);
  // A laboratory code means the same on the order as on the result.
  return word.startsWith('lab.') || (word.startsWith('order.') && resources.has('ServiceRequest'));
}

function isMet(
  need: Need,
  { parts, regions, reason, priority, backIsTodaysMatter }: OrderSituation,
  asPerformer: boolean,
): boolean {
  const elsewhere = namesOtherPlace(regions);
  switch (need) {
    case 'text-or-site-lumbar':
      // A spine without level becomes the low back when that is why it is ordered.
      return namesLowBack(regions) || (reason.back && !elsewhere);
    case 'site-lumbar':
      return namesLowBack(regions);
    case 'site-lumbar-or-unstated':
      return !elsewhere;
    case 'site-lumbar-or-reason-back-pain':
      return namesLowBack(regions) || (!elsewhere && (reason.back || (backIsTodaysMatter && !reason.elsewhere)));
    case 'names-sacroiliac-joints':
      return regions.has('si') || reason.si;
    case 'priority-urgent':
      return priority !== undefined && priority !== 'routine';
    case 'as-performer-or-service':
      return asPerformer;
    case 'product-holds-paracetamol':
      return parts.words.words.has('drug.paracetamol');
    case 'ordered-or-planned':
    case 'value-quantity':
      return true;
    default:
      return false;
  }
}
