/** Advice codes, verdicts and the other closed vocabularies of an answer. */

/** Outside systems hold these codes: add to them, never rename. */
export const adviceCodes = [
  'suspectedCaudaEquina',
  'possibleEmergencySign',
  'emergencyNeurologicalDeficit',
  'suspectedVisceralEmergency',
  'redFlagsPresent',
  'weakRedFlag',
  'nerveRootInvolvement',
  'neurogenicClaudication',
  'nonspecificBackPain',
  'completeRedFlagChecklist',
  'outsideScope',
  'dataUnavailable',
  'imagingNotIndicated',
  'imagingNotIndicatedUnlessRedFlags',
  'imagingMayBeConsidered',
  'imagingIndicated',
  'changeModality',
  'changePriority',
  'mrSafetyCheck',
  'radiationInPregnancy',
  'cumulatedRadiation',
  'recentImagingExists',
  'referralIncomplete',
  'nsaidInNerveRootPain',
  'nsaidBeyondFourWeeks',
  'nsaidBleedingRisk',
  'paracetamolOverMaximum',
  'paracetamolEvidence',
  'opioidInAcutePain',
  'opioidInLongLastingPain',
  'benzodiazepineInBackPain',
  'gabapentinoidInSciatica',
  'antidepressantInBackPain',
  'treatmentNotRecommended',
  'manipulationContraindicated',
  'exerciseTooEarly',
  'surgeryNotIndicated',
  'surgeryMayBeConsidered',
  'supervisedExercise',
  'multidisciplinaryRehabilitation',
  'yellowFlags',
  'sickLeave',
  'laboratoryTests',
  'patientInformation',
  'followUp',
  'considerOtherCause',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

export type Triage = 'nonspecific' | 'nerve-root' | 'possible-serious' | 'insufficient-data' | 'out-of-scope';
export type Urgency = 'emergency' | 'urgent' | 'routine' | 'none';
export type ImagingAdvice =
  | 'not-indicated'
  | 'not-indicated-unless-red-flags'
  | 'may-be-considered'
  | 'indicated'
  | 'need-more-data'
  | 'not-applicable';
export type Modality = 'mr' | 'ct' | 'xr' | 'xr-si-joints' | 'mr-si-joints' | 'esr' | 'none';
export type Verdict =
  | 'appropriate'
  | 'may-be-considered'
  | 'not-appropriate'
  | 'change-modality'
  | 'change-priority'
  | 'need-more-data'
  | 'not-covered'
  | 'not-applicable';
export type Indicator = 'info' | 'warning' | 'critical';
export const profiles = ['current', 'formi-2007'] as const;
export type Profile = (typeof profiles)[number];

export interface ImagingConclusion {
  readonly advice: ImagingAdvice;
  /** Several in one list belong together: X-ray and ESR. */
  readonly firstChoice: readonly Modality[];
  /** Each inner list is one alternative. */
  readonly alternative: readonly (readonly Modality[])[];
  /** Alternatives the guideline puts on a par with the first choice: ordering one is appropriate as it stands. */
  readonly onAPar?: readonly Modality[];
}
