/** Suspicion of disease: referrals with their urgency, examinations and blood tests beside them. */
import type { Action } from '../../cds-hooks/types.ts';
import type { OrderName } from '../../domain/order-catalogue.ts';
import { creation, offerOf } from '../new-order.ts';
import { joined, type Occasion, type Offer, type Offers } from '../occasion.ts';
import type { LabelName } from '../words.ts';
import { imaging } from './imaging.ts';

/** Chapter 2: emergencies at once. A draft to fill in while the telephone rings; the label says which call comes first. */
export function emergencyReferral(occasion: Occasion): Offers | undefined {
  // "Call 113" is what the fracture card says too.
  const label = occasion.advice.variant === 'fracture' ? 'createEmergencyReferralCall113' : 'createEmergencyReferral';
  return emergency(occasion, label);
}

export function emergencyReferralCall113(occasion: Occasion): Offers | undefined {
  return emergency(occasion, 'createEmergencyReferralCall113');
}

function emergency(occasion: Occasion, label: LabelName): Offers | undefined {
  // The card asks whether help is under way already; a second referral would answer no.
  if (occasion.advice.variant === 'inHand') return undefined;
  return together(offerOf(creation(occasion, { name: 'emergency-referral', label, priority: 'stat' })));
}

/** Red flags: referral first, images second (IS-1899, 2014), blood tests last; by the wording of the card. */
export function workUp(occasion: Occasion): Offers | undefined {
  switch (occasion.advice.variant ?? 'default') {
    case 'sameDay':
      return emergency(occasion, 'createEmergencyReferral');
    case 'fracture':
    case 'structural':
      return together([...imaging(occasion), ...referral(occasion, 'specialist-referral', 'urgent')]);
    case 'inflammatory':
      return together([...imaging(occasion), ...tests(occasion, ['esr', 'crp']), ...rheumatologist(occasion)]);
    default:
      return together([
        ...referral(occasion, 'specialist-referral', 'routine'),
        ...imaging(occasion),
        ...tests(occasion, ['esr', 'crp', 'alp']),
      ]);
  }
}

/** @param from the urgency of the decision from which the referral is offered */
function referral(occasion: Occasion, name: OrderName, from: 'routine' | 'urgent'): readonly Offer[] {
  const urgent = occasion.decision.urgency === 'urgent' || occasion.decision.urgency === 'emergency';
  if (from === 'urgent' && !urgent) return [];
  const label = urgent ? 'createUrgentReferral' : 'createReferral';
  return offerOf(creation(occasion, { name, label, priority: urgent ? 'urgent' : 'routine' }));
}

/** The card: quickly to a specialist when it is urgent, else a rheumatologist. */
function rheumatologist(occasion: Occasion): readonly Offer[] {
  const urgent = referral(occasion, 'specialist-referral', 'urgent');
  return urgent.length > 0 ? urgent : referral(occasion, 'rheumatology-referral', 'routine');
}

/** 6.3.3 f: ESR with the X-ray; else what chapter 6.2 takes on suspicion of disease. */
export function laboratoryTests(occasion: Occasion): Offers | undefined {
  const names: readonly OrderName[] = occasion.advice.variant === 'esrWithXray' ? ['esr'] : ['esr', 'crp', 'alp'];
  return together(tests(occasion, names));
}

function tests(occasion: Occasion, names: readonly OrderName[]): readonly Offer[] {
  const { words, locale } = occasion;
  const actions: Action[] = [];
  const named: string[] = [];
  for (const name of names) {
    const action = creation(occasion, { name, label: 'createOrder', priority: 'routine' });
    if (action === undefined) continue;
    actions.push(action);
    named.push(words.orderName(name, locale));
  }
  if (actions.length === 0) return [];
  return [{ label: words.label('createOrder', { to: joined(named, locale) }, locale), actions }];
}

function together(offers: readonly Offer[]): Offers | undefined {
  if (offers.length === 0) return undefined;
  return { offers, choice: offers.length === 1 ? 'at-most-one' : 'any', mayRecommend: true };
}
