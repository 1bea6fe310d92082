/** Plans by the wording of a card: what may be done in a click hangs on what the card tells to do. */
import type { Occasion, Offers, Plan } from '../occasion.ts';

/** A wording that is not named offers nothing: a new one must be thought about first. */
export function byWording(plans: Readonly<Record<string, Plan>>): Plan {
  const byVariant = new Map(Object.entries(plans));
  return (occasion) => byVariant.get(occasion.advice.variant ?? 'default')?.(occasion);
}

/** The same plan for several wordings. */
export function wordings(plan: Plan, ...variants: readonly string[]): Readonly<Record<string, Plan>> {
  return Object.fromEntries(variants.map((variant) => [variant, plan]));
}

/** The buttons of several plans beside one another; nothing is marked as recommended among them. */
export function either(...plans: readonly Plan[]): Plan {
  return (occasion: Occasion): Offers | undefined => {
    const offers = plans.flatMap((plan) => plan(occasion)?.offers ?? []);
    if (offers.length === 0) return undefined;
    return { offers, choice: offers.length === 1 ? 'at-most-one' : 'any', mayRecommend: false };
  };
}
