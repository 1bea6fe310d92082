/** What belongs to the plan of a visit, and which cards have room for it. */
import type { AdviceCode } from '../domain/advice.ts';

/** The plan of a visit, by phase. With a patient in the room there is one card: the rest of the plan becomes steps of it. */
export const planOfVisit: ReadonlySet<AdviceCode> = new Set([
  'yellowFlags',
  'multidisciplinaryRehabilitation',
  'supervisedExercise',
  'sickLeave',
  'followUp',
  'patientInformation',
]);

/** Cards with room for the plan. A red flag or another cause is spoken of alone: docs/adr/0004-one-card-at-a-visit.md. */
export const carriesThePlan: ReadonlySet<AdviceCode> = new Set([
  ...planOfVisit,
  'completeRedFlagChecklist',
  'nerveRootInvolvement',
  'nonspecificBackPain',
]);
