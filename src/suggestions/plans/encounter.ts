/** The visit: a new contact, supervised exercise, rehabilitation, the checklist; as the wording of the card puts it. */
import type { OrderName } from '../../domain/order-catalogue.ts';
import { creation, offerOf, type Wanted } from '../new-order.ts';
import type { Occasion, Offers, Plan } from '../occasion.ts';
import { periodFrom } from '../period.ts';
import { byWording, wordings } from './by-wording.ts';
import { imagingOfChoice } from './imaging.ts';

/** Chapter 2: see the patient again after one to two weeks; within a week when it gets worse. In days. */
const oneToTwoWeeks = { first: 7, last: 14 };
const withinAWeek = { first: 1, last: 7 };

const newContact: Plan = (occasion) => contact(occasion, 'createFollowUp', oneToTwoWeeks);
const earlyContact: Plan = (occasion) => contact(occasion, 'createEarlyFollowUp', withinAWeek);

function contact(occasion: Occasion, label: Wanted['label'], days: typeof oneToTwoWeeks): Offers | undefined {
  const occurrencePeriod = periodFrom(occasion.facts.today, days);
  return single(occasion, { name: 'follow-up', label, priority: 'routine', occurrencePeriod });
}

/** Where the course is not recorded the card asks for it first. */
export const followUp: Plan = byWording({ default: newContact, worse: earlyContact });
export const sickLeave: Plan = byWording(wordings(newContact, 'default', 'onLeave', 'graded'));

export const supervisedExercise: Plan = referral('supervised-exercise');
export const toRehabilitation: Plan = referral('multidisciplinary-rehabilitation');
/** "Refer now to a simple assessment and supervised exercise; rehabilitation if it lasts beyond 8 weeks." */
export const rehabilitation: Plan = byWording({
  default: toRehabilitation,
  assessFirst: supervisedExercise,
});

/** What the rules found due stands in the params of the advice, and in the words of the card. */
export const yellowFlags: Plan = byWording(wordings(whatIsDue, 'default', 'startBack'));

/** Before anything is due the card says "see again in 1 to 2 weeks", and exercise comes at 4 to 6 weeks. */
function whatIsDue(occasion: Occasion): Offers | undefined {
  const { rehabilitation: due, exercise } = occasion.advice.params;
  if (due === 'due') return toRehabilitation(occasion);
  return due === undefined && exercise === undefined ? newContact(occasion) : supervisedExercise(occasion);
}

/** "See again in 1 to 2 weeks" is what the card says up to here (chapter 3: subacute is 6 to 12 weeks), in days. */
const LONGEST_ACUTE = 42;

/** Images where they are indicated; else a new contact while it is acute, and exercise when it has lasted. */
export const nonspecific: Plan = (occasion) => imagingOfChoice(occasion) ?? nonspecificByWording(occasion);

const nonspecificByWording: Plan = byWording({
  ...wordings(byDuration, 'default', 'yellowFlags'),
  ...wordings(whileAcute, 'greenFlags', 'improving'),
  recurrent: supervisedExercise,
});

function byDuration(occasion: Occasion): Offers | undefined {
  const { days } = occasion.facts.duration;
  return days !== undefined && days.min > LONGEST_ACUTE ? supervisedExercise(occasion) : whileAcute(occasion);
}

function whileAcute(occasion: Occasion): Offers | undefined {
  const { days } = occasion.facts.duration;
  return days !== undefined && days.max <= LONGEST_ACUTE ? newContact(occasion) : undefined;
}

/** The checklist is answered in the EHR where it takes tasks for questionnaires; its catalogue then has a code for one. */
export const checklist: Plan = (occasion) =>
  single(occasion, { name: 'red-flag-checklist', label: 'createTask', priority: 'routine' });

function referral(name: OrderName): Plan {
  return (occasion) => single(occasion, { name, label: 'createReferral', priority: 'routine' });
}

function single(occasion: Occasion, wanted: Wanted): Offers | undefined {
  const offers = offerOf(creation(occasion, wanted));
  return offers.length === 0 ? undefined : { offers, choice: 'at-most-one', mayRecommend: false };
}
