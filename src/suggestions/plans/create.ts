/** Advice to do something more: referrals, examinations, blood tests, a new visit, the checklist. */
import type { Action } from '../../cds-hooks/types.ts';
import type { OrderName } from '../../domain/order-catalogue.ts';
import { isSafeInOneClick } from '../imaging-safety.ts';
import { creation, offerOf, type Wanted } from '../new-order.ts';
import { joined, type Occasion, type Offer, type Offers } from '../occasion.ts';
import { imagingName } from '../ordered-already.ts';
import { periodFrom } from '../period.ts';
import type { LabelName } from '../words.ts';

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
  return single(occasion, { name: 'emergency-referral', label, priority: 'stat' }, true);
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

export function imagingOfChoice(occasion: Occasion): Offers | undefined {
  return together(imaging(occasion));
}

/** The first choice, several together where they belong together; none where images are ordered already or are for the hospital. */
function imaging(occasion: Occasion): readonly Offer[] {
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

export function supervisedExercise(occasion: Occasion): Offers | undefined {
  return single(occasion, { name: 'supervised-exercise', label: 'createReferral', priority: 'routine' });
}

export function rehabilitation(occasion: Occasion): Offers | undefined {
  return single(occasion, { name: 'multidisciplinary-rehabilitation', label: 'createReferral', priority: 'routine' });
}

/** Chapter 2: see the patient again after one to two weeks, in days. */
const followUpWindow = { first: 7, last: 14 };

export function followUp(occasion: Occasion): Offers | undefined {
  const occurrencePeriod = periodFrom(occasion.facts.today, followUpWindow);
  return single(occasion, { name: 'follow-up', label: 'createFollowUp', priority: 'routine', occurrencePeriod });
}

/** "See again in 1 to 2 weeks" is what the card says up to here (chapter 3: subacute is 6 to 12 weeks), in days. */
const LONGEST_ACUTE = 42;

export function nonspecific(occasion: Occasion): Offers | undefined {
  const { days } = occasion.facts.duration;
  const images = imagingOfChoice(occasion);
  return images ?? (days !== undefined && days.max <= LONGEST_ACUTE ? followUp(occasion) : undefined);
}

/** The checklist is answered in the EHR where it takes tasks for questionnaires; its catalogue then has a code for one. */
export function checklist(occasion: Occasion): Offers | undefined {
  return single(occasion, { name: 'red-flag-checklist', label: 'createTask', priority: 'routine' });
}

function single(occasion: Occasion, wanted: Wanted, mayRecommend = false): Offers | undefined {
  const offers = offerOf(creation(occasion, wanted));
  return offers.length === 0 ? undefined : { offers, choice: 'at-most-one', mayRecommend };
}

function together(offers: readonly Offer[]): Offers | undefined {
  if (offers.length === 0) return undefined;
  return { offers, choice: offers.length === 1 ? 'at-most-one' : 'any', mayRecommend: true };
}
