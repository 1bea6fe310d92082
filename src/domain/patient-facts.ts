/** What the rules may know of a patient: the chart, read once, with no FHIR type left in it. */
import type { Modality } from './advice.ts';
import type { Evidence, Finding, FindingCode } from './findings.ts';
import type { Interval } from './interval.ts';
import type { MedicationFacts } from './medication.ts';
import type { NotRead } from './not-read.ts';
import type { Truth } from './truth.ts';

export type HookName =
  | 'patient-view'
  | 'encounter-start'
  | 'problem-list-item-create'
  | 'order-select'
  | 'order-sign'
  | 'order-dispatch'
  | 'io.github.ryggrad.imaging-referral-receive';

export type Course = 'improving' | 'unchanged' | 'worsening' | 'fluctuating' | 'not-documented';
export type RootLevel = 'L3' | 'L4' | 'L5' | 'S1';

export interface PatientFacts {
  readonly hook: HookName;
  /** The local calendar day of the call, `2026-11-22`. */
  readonly today: string;
  /** Whole years; missing when no usable birth date was read. */
  readonly age?: Interval;
  readonly sex: 'male' | 'female' | 'unknown';
  /** One entry for every code, always. */
  readonly findings: Readonly<Record<FindingCode, Finding>>;
  readonly course: { readonly value: Course; readonly evidence: readonly Evidence[] };
  readonly duration: DurationFact;
  /** Root levels named by recorded signs, if any. */
  readonly rootLevels: readonly RootLevel[];
  readonly back: BackProblem;
  readonly orders: readonly OrderFact[];
  readonly medication: MedicationFacts;
  readonly earlierImaging: readonly EarlierImaging[];
  readonly measured: Measured;
  /** First trimester is known only from gestational age or due date. */
  readonly trimester?: 1 | 2 | 3;
  /** Recorded causes of a bladder, bowel or leg sign other than the back. */
  readonly otherCauses: readonly OtherCause[];
  /** Spinal surgery, neuraxial anaesthesia or another spinal procedure in the last 12 weeks. */
  readonly recentSpinalProcedure: Truth;
  /** Stat referral, emergency or inpatient encounter, or spinal surgery dated after every emergency sign. */
  readonly actedOn: {
    readonly value: Truth;
    readonly evidence: readonly Evidence[];
    /** Present findings of which there is no record from before all that was done. */
    readonly foundSince: readonly FindingCode[];
  };
  /** A recorded reason to think of a peripheral nerve in foot pain. */
  readonly peripheralNerve: readonly PeripheralNerve[];
  /** A fall or accident in an osteoporotic patient near onset. */
  readonly fallWithOsteoporosis: Truth;
  /** Ionising imaging of the trunk in the last 5 years, as recorded. */
  readonly earlierRadiation: readonly EarlierImaging[];
  /** STarT Back screening inside the window of symptoms; missing when none was read. */
  readonly startBack?: StartBackFact;
  /** On sick leave now, or asking for it; missing when nothing says so, which does not mean that there is none. */
  readonly sickLeave?: SickLeaveFact;
  /** FHIR type names of which something could not be read. */
  readonly unavailable: readonly string[];
  /** Types of which nothing at all could be read. */
  readonly whollyUnavailable: readonly string[];
  /** The record says that parts of it are blocked for this user. */
  readonly suppressed: boolean;
}

/** How likely the trouble is to last; `medium-or-high` when the distress subscale is not recorded. */
export type StartBackRisk = 'low' | 'medium' | 'medium-or-high' | 'high';

export interface StartBackFact {
  readonly risk: StartBackRisk;
  /** 0 to 9 */
  readonly total?: number;
  /** 0 to 5 */
  readonly distress?: number;
  readonly evidence: readonly Evidence[];
}

export interface SickLeaveFact {
  /** Graded (partly at work), full, or not said. */
  readonly graded: Truth;
  readonly evidence: readonly Evidence[];
}

export interface DurationFact {
  /** Days since onset; missing when no onset is known. */
  readonly days?: Interval;
  /** From recordedDate only: the trouble has lasted at least this long. */
  readonly atLeastDays?: number;
  /** Two onsets more than 42 days apart. */
  readonly conflicting?: true;
  readonly evidence: readonly Evidence[];
}

export interface BackProblem {
  /**
   * The back is today's matter by the chart: the encounter's reason or diagnosis, a back condition that began or
   * was recorded in the last 14 days, or an active one with a back finding recorded in the last 14 days.
   */
  readonly isTodaysMatter: boolean;
  /** Back pain or sciatica in this episode, from Condition, Encounter, order reason or finding. */
  readonly painThisEpisode: Truth;
  readonly painWithin12Months: Truth;
  /** Only L86, M54.3, M54.4 and their like: radiating by code, not examined. */
  readonly radiatingCodeOnly: boolean;
  /** Coded radiculopathy (M51.1, M54.1 lumbar and mapped ones), active. */
  readonly radiculopathyCoded: boolean;
  /** Confirmed specific disease of the back that is managed outside the guideline. */
  readonly specificDisease: readonly FindingCode[];
  readonly evidence: readonly Evidence[];
}

export type OrderKind = 'imaging' | 'laboratory' | 'medication' | 'treatment' | 'referral' | 'surgery' | 'other';
export type ImagingProcedure =
  | 'mr-lumbar'
  | 'ct-lumbar'
  | 'xr-lumbar'
  | 'mr-si-joints'
  | 'ct-si-joints'
  | 'xr-si-joints'
  | 'myelography'
  | 'scintigraphy'
  | 'discography'
  | 'diagnostic-block'
  | 'spine-other';

export interface OrderFact {
  /** `ServiceRequest/1`, as the caller names it. */
  readonly reference: string;
  readonly kind: OrderKind;
  /** The order concerns the low back, its nerve roots or the sacroiliac joints (or, for drugs, back pain now). */
  readonly concernsBack: boolean;
  readonly imaging?: ImagingProcedure;
  /** The ordered examination in the vocabulary of an answer; missing for myelography and its like. */
  readonly modality?: Modality;
  /** Only as stated; missing when the order does not say. */
  readonly priority?: 'routine' | 'urgent' | 'asap' | 'stat';
  /** The order in its own words, for the card: text, else display of the code. Plain text, at most 60 characters. */
  readonly label: string;
  /** On order-select: is it among `selections`? Elsewhere true. */
  readonly selected: boolean;
  /** What the referral itself says it is for. */
  readonly question: OrderQuestion;
  /** `order.*`, `drug.*` and `lab.*` context words that the order matched, by code or by text. */
  readonly contexts: readonly string[];
  /** Red-flag and emergency words in the referral's own text, to be checked; never findings, and they lower nothing. */
  readonly mentions?: readonly FindingCode[];
  /** MR devices, claustrophobia and pregnancy named in the referral's own text; whether a record holds them, rules ask. */
  readonly mentionedDevices?: readonly FindingCode[];
  /** Findings that the text speaks of, present or denied: the referrer need not be asked again. Answers nothing else. */
  readonly answered?: readonly FindingCode[];
  /** Other questions that the text speaks of, for the same use. */
  readonly stated?: readonly StatedTopic[];
  /** What came with it and was not read; only where attachments are read, and missing when all of them were. */
  readonly notRead?: NotRead;
}

export type StatedTopic = 'duration' | 'course' | 'neurology' | 'earlier-imaging' | 'mr-safety' | 'pregnancy';

export interface OrderQuestion {
  /** A reason or question is stated at all. */
  readonly stated: boolean;
  /** Only wear and tear is asked about ("artrose?", "slitasje"). */
  readonly degeneration: boolean;
  /** The order says that it is a control of a known finding. */
  readonly control: boolean;
  /** All that is stated is the complaint itself ("back pain"): no suspected condition, nothing asked. */
  readonly complaintOnly?: true;
}

export interface EarlierImaging {
  readonly reference: string;
  readonly modality: 'mr' | 'ct' | 'xr' | 'other';
  readonly region: 'lumbar' | 'si-joints' | 'spine-other' | 'other';
  readonly daysAgo: Interval;
  readonly date: string;
  /** Emergency sign, strong red flag, motor deficit, worsening, or the episode itself began after it. */
  readonly newSince: Truth;
  readonly showsProlapse: boolean;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly reference?: string;
  readonly date: string;
}

/** Newest value inside its window, in the unit named. */
export interface Measured {
  /** Cel */
  readonly temperature?: Quantity;
  /** mg/L */
  readonly crp?: Quantity;
  /** mm/h */
  readonly esr?: Quantity;
  /** mL */
  readonly postVoidResidual?: Quantity;
}

export type OtherCause =
  | 'catheter'
  | 'dialysis'
  | 'prostate'
  | 'spinal-cord-injury'
  | 'multiple-sclerosis'
  | 'cerebral-palsy'
  | 'spina-bifida'
  | 'stroke'
  | 'dementia'
  | 'post-partum';
export type PeripheralNerve = 'morton' | 'peroneal' | 'sural' | 'tarsal-tunnel' | 'sciatic-in-pelvis';
