/** What the rules may know of medicines: those in use and those on order, with doses as far as they can be computed. */
import type { Evidence } from './findings.ts';
import type { Interval } from './interval.ts';
import type { Truth } from './truth.ts';

export interface MedicationFacts {
  /**
   * Medicines in use by the record of the classes we know, and every live medication order of this call. Nothing is
   * listed, and no risk is known, when no medicine that the guideline speaks of is in use or on order.
   */
  readonly medicines: readonly MedicineFact[];
  /** Summed over every product with paracetamol, in use or on order; missing when there is none. */
  readonly paracetamol?: ParacetamolPerDay;
  /**
   * Days of use by class word (`drug.nsaid`), renewals without a gap joined, what this call orders included.
   * A class is missing when no medicine of it is known; an interval open above when its end is not known.
   */
  readonly daysOfUse: Readonly<Partial<Record<string, Interval>>>;
  readonly risks: MedicineRisks;
}

export interface MedicineFact {
  /** `MedicationRequest/1`; of an order the same as in its OrderFact. */
  readonly reference: string;
  /** The product in the record's own words, for the card: plain text, at most 60 characters. */
  readonly label: string;
  /** On order in this call, rather than in use by the record. */
  readonly ordered: boolean;
  /** `drug.*` context words, by code or name. */
  readonly classes: readonly string[];
  /** Strong ones are prescription group A in Norway (morphine, oxycodone, fentanyl …); missing when it is no opioid. */
  readonly opioid?: 'strong' | 'weak' | 'unknown';
  /** To be taken only as needed; not met when a fixed schedule is stated; unknown when nothing is said. */
  readonly asNeeded: Truth;
  /** In the evening or at night only. */
  readonly nightOnly: Truth;
  /** How long this prescription is meant to last, in days; missing when it does not say. */
  readonly plannedDays?: Interval;
}

export interface ParacetamolPerDay {
  /**
   * Grams a day from the products whose dose can be computed: least and most the instructions allow, on the highest day
   * of a taper. As-needed doses count nothing in `min` and their stated maximum in `max`.
   */
  readonly grams: Interval;
  /** Products whose dose stands in the sum: labels for the card, sorted. Nothing in it: the sum says nothing. */
  readonly products: readonly string[];
  /** Labels of products whose dose cannot be computed from what is recorded; their grams come on top of the sum. */
  readonly notComputed: readonly string[];
}

/** What makes an NSAID dangerous (7.1.2; newer sources add kidney and heart), as recorded. */
export interface MedicineRisks {
  /** Warfarin, heparins, direct oral anticoagulants in use. */
  readonly anticoagulant: Truth;
  readonly antiplatelet: Truth;
  readonly kidneyDisease: Truth;
  readonly heartFailure: Truth;
  /** Ulcer or bleeding in stomach or bowel, ever. */
  readonly earlierBleeding: Truth;
  readonly depression: Truth;
  /** Unknown, and a record hints at it: unconfirmed, over or stopped lately, coded coarsely. Missing: none. */
  readonly hinted?: readonly NsaidRisk[];
  readonly evidence: readonly Evidence[];
}

export type NsaidRisk = 'anticoagulant' | 'antiplatelet' | 'kidneyDisease' | 'heartFailure' | 'earlierBleeding';
