/** Suspicion of disease: referrals with their urgency, examinations and blood tests beside them, by the wording of the card. */
import type { Action } from '../../cds-hooks/types.ts';
import type { OrderName } from '../../domain/order-catalogue.ts';
import { creation, offerOf } from '../new-order.ts';
import { joined, type Occasion, type Offer, type Offers, type Plan } from '../occasion.ts';
import type { LabelName } from '../words.ts';
import { byWording, wordings } from './by-wording.ts';
import { imaging } from './imaging.ts';

const callDoctorOnCall: Plan = (occasion) => emergency(occasion, 'createEmergencyReferral');
const call113: Plan = (occasion) => emergency(occasion, 'createEmergencyReferralCall113');

/**
 * Chapter 2: emergencies at once. A draft to fill in while the telephone rings; the label says which call comes first.
 * The wording `inHand` asks whether help is under way already: a second referral would answer no.
 */
export const emergencyReferral: Plan = byWording({ default: callDoctorOnCall, fracture: call113 });
export const emergencyReferralCall113: Plan = byWording({ default: call113 });

function emergency(occasion: Occasion, label: LabelName): Offers | undefined {
  return together(offerOf(creation(occasion, { name: 'emergency-referral', label, priority: 'stat' })));
}

/** Red flags: referral first, images second (IS-1899, 2014), blood tests last; images first where the card puts them first. */
export const workUp: Plan = byWording({
  ...wordings(referralFirst, 'default', 'raisedCrp'),
  ...wordings(imagesFirst, 'fracture', 'structural'),
  inflammatory: inflammatoryDisease,
  sameDay: callDoctorOnCall,
});

function referralFirst(occasion: Occasion): Offers | undefined {
  const refer = referral(occasion, 'specialist-referral', 'routine');
  return together([...refer, ...imaging(occasion), ...tests(occasion, ['esr', 'crp', 'alp'])]);
}

function imagesFirst(occasion: Occasion): Offers | undefined {
  return together([...imaging(occasion), ...referral(occasion, 'specialist-referral', 'urgent')]);
}

/** The card: quickly to a specialist when it is urgent, else a rheumatologist. */
function inflammatoryDisease(occasion: Occasion): Offers | undefined {
  const quickly = referral(occasion, 'specialist-referral', 'urgent');
  const refer = quickly.length > 0 ? quickly : referral(occasion, 'rheumatology-referral', 'routine');
  return together([...imaging(occasion), ...tests(occasion, ['esr', 'crp']), ...refer]);
}

/** A deficit that is stable: "refer quickly to a specialist". Whether it is stable only an examination tells. */
export function quickReferral(occasion: Occasion): Offers | undefined {
  const offers = together([...referral(occasion, 'specialist-referral', 'urgent'), ...imaging(occasion)]);
  return offers && { ...offers, mayRecommend: false };
}

/** @param from the urgency of the decision from which the referral is offered */
function referral(occasion: Occasion, name: OrderName, from: 'routine' | 'urgent'): readonly Offer[] {
  const urgent = occasion.decision.urgency === 'urgent' || occasion.decision.urgency === 'emergency';
  if (from === 'urgent' && !urgent) return [];
  const label = urgent ? 'createUrgentReferral' : 'createReferral';
  return offerOf(creation(occasion, { name, label, priority: urgent ? 'urgent' : 'routine' }));
}

/** 6.3.3 f: ESR with the X-ray; else what chapter 6.2 takes on suspicion of disease. */
export const laboratoryTests: Plan = byWording({
  default: (occasion) => together(tests(occasion, ['esr', 'crp', 'alp'])),
  esrWithXray: (occasion) => together(tests(occasion, ['esr'])),
});

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
