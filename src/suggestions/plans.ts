/** Which advice can be done in a click, and how: one plan per advice code; no plan, no suggestion. */
import type { AdviceCode } from '../domain/advice.ts';
import type { Plan } from './occasion.ts';
import { changeModality, changePriority } from './plans/change.ts';
import {
  checklist,
  emergencyReferral,
  emergencyReferralCall113,
  followUp,
  imagingOfChoice,
  laboratoryTests,
  nonspecific,
  rehabilitation,
  supervisedExercise,
  workUp,
} from './plans/create.ts';
import { withdrawIfAgreed, withdrawOrder, withdrawPrescription } from './plans/withdraw.ts';

/**
 * No plan ever starts a medicine (NICE NG59, Danish health authority 2025: newer sources drop most of those that the
 * 2007 text begins with), and none touches an emergency's order: there the telephone comes first.
 */
export const plans: Readonly<Partial<Record<AdviceCode, Plan>>> = Object.freeze({
  suspectedCaudaEquina: emergencyReferral,
  emergencyNeurologicalDeficit: emergencyReferral,
  suspectedVisceralEmergency: emergencyReferralCall113,
  redFlagsPresent: workUp,
  weakRedFlag: imagingOfChoice,
  imagingIndicated: imagingOfChoice,
  nerveRootInvolvement: imagingOfChoice,
  neurogenicClaudication: imagingOfChoice,
  completeRedFlagChecklist: checklist,
  // Not before the flags are asked about: a click must not take away an order that an answer would make right.
  imagingNotIndicatedUnlessRedFlags: checklist,
  imagingNotIndicated: withdrawOrder,
  // The images are looked at first; a mere note to compare them leaves the order alone.
  recentImagingExists: onlyIn('default', withdrawIfAgreed),
  // The other wording is for what cannot wait: MR with caution, after a talk with radiology.
  radiationInPregnancy: onlyIn('notIndicated', withdrawOrder),
  changeModality,
  changePriority,
  laboratoryTests,
  nsaidInNerveRootPain: withdrawPrescription,
  nsaidBeyondFourWeeks: withdrawPrescription,
  nsaidBleedingRisk: withdrawPrescription,
  paracetamolOverMaximum: withdrawPrescription,
  opioidInAcutePain: withdrawPrescription,
  opioidInLongLastingPain: withdrawPrescription,
  benzodiazepineInBackPain: withdrawPrescription,
  gabapentinoidInSciatica: withdrawPrescription,
  antidepressantInBackPain: withdrawPrescription,
  treatmentNotRecommended: withdrawOrder,
  manipulationContraindicated: withdrawOrder,
  exerciseTooEarly: withdrawOrder,
  surgeryNotIndicated: withdrawOrder,
  supervisedExercise,
  yellowFlags: supervisedExercise,
  multidisciplinaryRehabilitation: rehabilitation,
  followUp,
  nonspecificBackPain: nonspecific,
});

/** For cards of which only one wording tells to drop the order. */
function onlyIn(variant: string, plan: Plan): Plan {
  return (occasion) => ((occasion.advice.variant ?? 'default') === variant ? plan(occasion) : undefined);
}
