/** The guideline's rating on an imaging order, as a system action: only for clients that have agreed to it. */
import type { Extension } from 'fhir/r4';
import type { Action } from '../cds-hooks/types.ts';
import type { Verdict } from '../domain/advice.ts';
import { RATING_EXTENSION, RATING_SYSTEM } from '../domain/constants.ts';
import type { Localized } from '../domain/language.ts';
import { openOrder, wholeRequest } from './change-order.ts';
import { objectsOf } from './given.ts';
import { type CallOccasion, orderLabel } from './occasion.ts';

/** Three steps, as appropriateness criteria have them. */
export const ratings = {
  appropriate: { nb: 'i tråd med retningslinjen', en: 'as the guideline advises' },
  'may-be-appropriate': { nb: 'kan vurderes', en: 'may be considered' },
  'not-appropriate': { nb: 'ikke i tråd med retningslinjen', en: 'not as the guideline advises' },
} as const satisfies Readonly<Record<string, Localized>>;
export type Rating = keyof typeof ratings;

/** A verdict that is no rating (more data needed, not covered) leaves the order unrated. */
const ratingOf: Readonly<Partial<Record<Verdict, Rating>>> = {
  'not-appropriate': 'not-appropriate',
  'change-modality': 'not-appropriate',
  'may-be-considered': 'may-be-appropriate',
  appropriate: 'appropriate',
  // The right examination, only more urgent than the order says.
  'change-priority': 'appropriate',
};

/**
 * One update for each imaging order with a rating. After the pattern of Argonaut's "CDS Hooks for PAMA", whose rating is
 * an extension on the whole order and changes nothing else of it; that guide's own extension is for mechanisms that the
 * US authority has qualified, so ours bears our own name.
 *
 * @param decisionId uuid by which the rating can be traced to its decision
 */
export function ratingActions(occasion: CallOccasion, decisionId: string): readonly Action[] {
  return occasion.decision.orders.flatMap(({ order: reference, verdict }) => {
    const rating = verdict.length === 1 ? ratingOf[verdict[0] ?? 'not-covered'] : undefined;
    const open = rating && openOrder(occasion, reference);
    if (rating === undefined || open === undefined || open.resource.resourceType !== 'ServiceRequest') return [];
    if (open.fact.kind !== 'imaging') return [];
    const request = wholeRequest(open.resource, occasion);
    const others = objectsOf(request.extension).filter(({ url }) => url !== RATING_EXTENSION);
    const description = occasion.words.label('rateOrder', { order: orderLabel(occasion, open.fact) }, occasion.locale);
    const extension = [...others, rated(rating, decisionId, occasion)];
    return [{ type: 'update', description, resource: { ...request, extension } }];
  });
}

function rated(code: Rating, decisionId: string, { locale }: CallOccasion): Extension {
  const coding = [{ system: RATING_SYSTEM, code, display: ratings[code][locale] }];
  return {
    url: RATING_EXTENSION,
    extension: [
      { url: 'rating', valueCodeableConcept: { coding } },
      { url: 'decision', valueUri: `urn:uuid:${decisionId}` },
    ],
  };
}
