/** Which advice can be done in a click, and how: one plan per advice code; no plan, no suggestion. */
import type { AdviceCode } from '../domain/advice.ts';
import type { Plan } from './occasion.ts';
import { byWording } from './plans/by-wording.ts';
import { changeModality, changePriority } from './plans/change.ts';
import { emergencyReferral, emergencyReferralCall113, laboratoryTests, quickReferral, workUp } from './plans/create.ts';
import * as encounter from './plans/encounter.ts';
import { imagingOfChoice } from './plans/imaging.ts';
import * as medicines from './plans/medicines.ts';
import * as treatment from './plans/treatment.ts';
import { withdrawIfAgreed, withdrawOrder } from './plans/withdraw.ts';

/**
 * Each wording of a card was weighed: what may be tried, or must be asked first, is not taken away at a click. No plan
 * ever starts a medicine (NICE NG59, Danish health authority 2025: newer sources drop most of those that the 2007 text
 * begins with), and none changes an order for an emergency's sake but its priority: there the telephone comes first.
 */
export const plans: Readonly<Partial<Record<AdviceCode, Plan>>> = Object.freeze({
  suspectedCaudaEquina: emergencyReferral,
  emergencyNeurologicalDeficit: emergencyReferral,
  suspectedVisceralEmergency: emergencyReferralCall113,
  redFlagsPresent: workUp,
  weakRedFlag: imagingOfChoice,
  imagingIndicated: imagingOfChoice,
  // A nerve root that nobody has examined is examined first.
  nerveRootInvolvement: byWording({ default: imagingOfChoice, motorDeficit: quickReferral }),
  neurogenicClaudication: byWording({ default: imagingOfChoice }),
  completeRedFlagChecklist: encounter.checklist,
  // Not before the flags are asked about: a click must not take away an order that an answer would make right.
  imagingNotIndicatedUnlessRedFlags: encounter.checklist,
  imagingNotIndicated: withdrawOrder,
  // The images are looked at first; a mere note to compare them leaves the order alone.
  recentImagingExists: byWording({ default: withdrawIfAgreed }),
  // The other wording is for what cannot wait: MR with caution, after a talk with radiology.
  radiationInPregnancy: byWording({ notIndicated: withdrawOrder }),
  changeModality,
  changePriority,
  laboratoryTests,
  nonspecificBackPain: encounter.nonspecific,
  supervisedExercise: encounter.supervisedExercise,
  yellowFlags: encounter.yellowFlags,
  multidisciplinaryRehabilitation: encounter.rehabilitation,
  sickLeave: encounter.sickLeave,
  followUp: encounter.followUp,
  ...medicines,
  ...treatment,
});
