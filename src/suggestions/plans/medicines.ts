/**
 * Medicines: a draft may go away at a click, none is ever started, and the click is never marked as recommended.
 * Wordings that ask first, that lower a dose, or that leave the medicine standing offer nothing.
 */
import type { Plan } from '../occasion.ts';
import { byWording, wordings } from './by-wording.ts';
import { withdrawPrescription } from './withdraw.ts';

export const nsaidInNerveRootPain: Plan = byWording(wordings(withdrawPrescription, 'default', 'formi2007'));
export const nsaidBeyondFourWeeks: Plan = byWording({ default: withdrawPrescription });
export const nsaidBleedingRisk: Plan = byWording(wordings(withdrawPrescription, 'default', 'coxib'));
export const paracetamolOverMaximum: Plan = byWording({ default: withdrawPrescription });
export const opioidInAcutePain: Plan = byWording(wordings(withdrawPrescription, 'default', 'strong'));
export const opioidInLongLastingPain: Plan = byWording({ default: withdrawPrescription });
export const benzodiazepineInBackPain: Plan = byWording(wordings(withdrawPrescription, 'default', 'beyondOneWeek'));
export const gabapentinoidInSciatica: Plan = byWording({ default: withdrawPrescription });
export const antidepressantInBackPain: Plan = byWording(wordings(withdrawPrescription, 'default', 'notLongLasting'));
