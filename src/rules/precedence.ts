/** Who wins: an emergency outranks everything, a red flag outranks every reassurance, and one card speaks for each matter. */
import type { AdviceCode, ImagingConclusion, Modality, Triage, Urgency } from '../domain/advice.ts';
import type { Conclusions, ImagingRank, Rule } from './rule.ts';

const urgencies: Readonly<Record<Urgency, number>> = { emergency: 3, urgent: 2, routine: 1, none: 0 };

export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return urgencies[a] >= urgencies[b] ? a : b;
}

/** One rule's word on triage. */
export interface TriageVoice {
  readonly triage: Triage;
  readonly yieldsToNerveRoot: boolean;
}

/** A child is out of scope unless it is an emergency, a disease others treat unless anything else is found; age alone as a flag gives way to an established nerve root. */
export function settleTriage(
  voices: readonly TriageVoice[],
  urgency: Urgency,
  nerveRoot: Conclusions['nerveRoot'],
): Triage {
  const has = (triage: Triage) => voices.some((voice) => voice.triage === triage);
  if (urgency === 'emergency') return 'possible-serious';
  const outside = voices.filter((voice) => voice.triage === 'out-of-scope');
  if (outside.some((voice) => !voice.yieldsToNerveRoot)) return 'out-of-scope';
  const serious = voices.filter((voice) => voice.triage === 'possible-serious');
  const onlyAge = serious.every((voice) => voice.yieldsToNerveRoot);
  if (serious.length > 0 && !(onlyAge && nerveRoot === 'established')) return 'possible-serious';
  if (nerveRoot !== undefined) return 'nerve-root';
  if (outside.length > 0) return 'out-of-scope';
  return has('nonspecific') ? 'nonspecific' : 'insufficient-data';
}

/** One rule's word on imaging. */
export interface ImagingVoice {
  readonly rule: Rule;
  readonly imaging: ImagingConclusion & { readonly rank: ImagingRank };
}

/**
 * First wins. A need for imaging that newer images have met already is taken out before (`stillOpen`), so that a
 * nerve root that needs MR stands above a weak flag, and a weak flag above images that answer the question.
 */
const imagingRanks: readonly ImagingRank[] = [
  'visceral',
  'emergency',
  'out-of-scope',
  'serious',
  'fracture',
  'structural',
  'indicated',
  'weak-flag',
  'specific-disease',
  'answered-already',
  'wrong-question',
  'need-more-data',
  'grey-zone',
  'not-indicated',
  'data-unavailable',
  'age-unknown',
  'flags-not-asked',
  'attachments-not-read',
  'no-radiation',
];
const rankOf = new Map(imagingRanks.map((rank, index) => [rank, index]));
const order = (voice: ImagingVoice): number => rankOf.get(voice.imaging.rank) ?? imagingRanks.length;

/** @returns the winning voice, with what equal voices add; undefined when no rule spoke of imaging */
export function settleImaging(voices: readonly ImagingVoice[]): ImagingVoice | undefined {
  const open = stillOpen(voices);
  let winner: ImagingVoice | undefined;
  for (const voice of open) if (winner === undefined || order(voice) < order(winner)) winner = voice;
  return winner?.imaging.rank === 'structural' ? united(winner, open) : winner;
}

function stillOpen(voices: readonly ImagingVoice[]): readonly ImagingVoice[] {
  const met = voices.some(({ imaging }) => imaging.rank === 'answered-already' || imaging.rank === 'wrong-question');
  return met ? voices.filter(({ imaging }) => imaging.rank !== 'indicated') : voices;
}

/** Several structural questions are answered together; an examination that a nerve root needs is right as well. */
function united(winner: ImagingVoice, voices: readonly ImagingVoice[]): ImagingVoice {
  const structural = voices.filter(({ imaging }) => imaging.rank === 'structural');
  const nerveRoot = voices.filter(({ imaging }) => imaging.rank === 'indicated');
  if (structural.length + nerveRoot.length === 1) return winner;
  const firstChoice = distinct(structural.flatMap(({ imaging }) => imaging.firstChoice));
  const onAPar = distinct([
    ...structural.flatMap(({ imaging }) => imaging.onAPar ?? []),
    ...nerveRoot.flatMap(({ imaging }) => imaging.firstChoice),
  ]);
  const alternative = structural.flatMap(({ imaging }) => imaging.alternative);
  const unique = [...new Map(alternative.map((list) => [list.join('+'), list])).values()];
  return { rule: winner.rule, imaging: { ...winner.imaging, firstChoice, onAPar, alternative: unique } };
}

function distinct(modalities: readonly Modality[]): readonly Modality[] {
  return [...new Set(modalities)];
}

export const emergencies: ReadonlySet<AdviceCode> = new Set([
  'suspectedCaudaEquina',
  'emergencyNeurologicalDeficit',
  'suspectedVisceralEmergency',
]);

/** What is proven or possible of an emergency; a client switches these off only with a second, named confirmation. */
export const emergencyMatters: ReadonlySet<AdviceCode> = new Set([...emergencies, 'possibleEmergencySign']);

/** Beside an emergency only what helps to act on it is said, and what must not be done to the back meanwhile. */
export const besideEmergency: ReadonlySet<AdviceCode> = new Set([
  ...emergencies,
  'mrSafetyCheck',
  'changePriority',
  'manipulationContraindicated',
]);

/** Said of a child: whether it is an emergency, that the guideline is for adults, and what does harm at any age. */
export const saidOfChildren: ReadonlySet<AdviceCode> = new Set([
  ...emergencies,
  'possibleEmergencySign',
  'outsideScope',
  'manipulationContraindicated',
]);

/** Advice that is not about an order, and still has its place while orders are looked at, as all that is urgent has. */
export const besideOrders: ReadonlySet<AdviceCode> = new Set([...emergencies, 'possibleEmergencySign']);

/** Said once for all orders of a call: the same words on every order would crowd out what matters. */
export const saidOnce: ReadonlySet<AdviceCode> = new Set([
  'changePriority',
  'mrSafetyCheck',
  'laboratoryTests',
  'patientInformation',
  'cumulatedRadiation',
  'nsaidInNerveRootPain',
  'nsaidBeyondFourWeeks',
  'nsaidBleedingRisk',
  'paracetamolOverMaximum',
  'paracetamolEvidence',
]);

/** With a patient in the room asking is worth more than saying that something was not read, unless it was one of these. */
export const readBeforeAsking: readonly string[] = [
  'Observation',
  'Condition',
  'MedicationRequest',
  'MedicationStatement',
];

/** The first code is not said when the other one is, unless it is urgent itself. */
export const silencedBy: readonly (readonly [AdviceCode, AdviceCode])[] = [
  ['weakRedFlag', 'redFlagsPresent'],
  ['nerveRootInvolvement', 'neurogenicClaudication'],
  ['paracetamolEvidence', 'paracetamolOverMaximum'],
];

/** Most urgent and most useful first; what is not named here comes last. */
export const adviceOrder: readonly AdviceCode[] = [
  'suspectedCaudaEquina',
  'emergencyNeurologicalDeficit',
  'suspectedVisceralEmergency',
  'possibleEmergencySign',
  'redFlagsPresent',
  'radiationInPregnancy',
  'changePriority',
  'changeModality',
  'recentImagingExists',
  'imagingNotIndicated',
  'imagingNotIndicatedUnlessRedFlags',
  'dataUnavailable',
  'referralIncomplete',
  'imagingMayBeConsidered',
  'mrSafetyCheck',
  'manipulationContraindicated',
  'paracetamolOverMaximum',
  'nsaidBleedingRisk',
  'opioidInLongLastingPain',
  'opioidInAcutePain',
  'benzodiazepineInBackPain',
  'gabapentinoidInSciatica',
  'nsaidBeyondFourWeeks',
  'nsaidInNerveRootPain',
  'antidepressantInBackPain',
  'surgeryNotIndicated',
  'treatmentNotRecommended',
  'exerciseTooEarly',
  'surgeryMayBeConsidered',
  'completeRedFlagChecklist',
  'neurogenicClaudication',
  'nerveRootInvolvement',
  'weakRedFlag',
  'imagingIndicated',
  'considerOtherCause',
  'yellowFlags',
  'multidisciplinaryRehabilitation',
  'supervisedExercise',
  'sickLeave',
  'followUp',
  'outsideScope',
  'nonspecificBackPain',
  'laboratoryTests',
  'cumulatedRadiation',
  'patientInformation',
  'paracetamolEvidence',
];
