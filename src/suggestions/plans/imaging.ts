/** The examination of choice, ordered at a click: where imaging is indicated, none is ordered yet, and nothing stands in its way. */
import type { OrderName } from '../../domain/order-catalogue.ts';
import { isSafeInOneClick } from '../imaging-safety.ts';
import { creation } from '../new-order.ts';
import { joined, type Occasion, type Offer, type Offers } from '../occasion.ts';
import { imagingName } from '../ordered-already.ts';

export function imagingOfChoice(occasion: Occasion): Offers | undefined {
  const offers = imaging(occasion);
  return offers.length === 0 ? undefined : { offers, choice: 'at-most-one', mayRecommend: true };
}

/** The first choice, several together where they belong together; none where images are ordered already or are for the hospital. */
export function imaging(occasion: Occasion): readonly Offer[] {
  const { decision, facts, words, locale } = occasion;
  const { advice, firstChoice } = decision.imaging;
  if (advice !== 'indicated' || decision.urgency === 'emergency') return [];
  if (facts.orders.some(({ kind, concernsBack }) => kind === 'imaging' && concernsBack)) return [];
  const examinations = firstChoice.flatMap((modality) => imagingName(modality) ?? []);
  if (examinations.length === 0 || !examinations.every((name) => isSafeInOneClick(name, facts))) return [];
  const urgent = decision.urgency === 'urgent';
  const label = urgent ? 'createUrgentOrder' : 'createOrder';
  const names: readonly OrderName[] = firstChoice.includes('esr') ? [...examinations, 'esr'] : examinations;
  const made = names.flatMap((name) => {
    const action = creation(occasion, { name, label, priority: urgent ? 'urgent' : 'routine' });
    return action ? [{ name, action }] : [];
  });
  // Half of what belongs together is not the advice; an ESR by itself is no image.
  if (!examinations.every((name) => made.some((one) => one.name === name))) return [];
  const to = joined(
    made.map(({ name }) => words.orderName(name, locale)),
    locale,
  );
  return [{ label: words.label(label, { to }, locale), actions: made.map(({ action }) => action) }];
}
