/** The chart as it was read: FHIR resources by type, what could not be read, and what the hook is about. */
import type { FhirResource } from 'fhir/r4';
import type { HookName } from '../domain/patient-facts.ts';

export interface Chart {
  readonly hook: HookName;
  /** Bare logical id. */
  readonly patientId: string;
  readonly encounterId?: string;
  /** Resources about this patient by type; a type that was read and is empty has an empty list. */
  readonly resources: ReadonlyMap<string, readonly FhirResource[]>;
  /** Types of which at least one part could not be read. */
  readonly unavailable: ReadonlySet<string>;
  /** Types of which nothing could be read; always also in `unavailable`. */
  readonly whollyUnavailable: ReadonlySet<string>;
  /**
   * Types that were asked for. One that only came along (in a referral, under another key) is there, but nobody knows
   * whether it is all there is. Missing: every type of `resources` was asked for.
   */
  readonly asked?: ReadonlySet<string>;
  /** Base URL of the call's FHIR server, ending in a slash: a reference below it is to a resource of this chart. */
  readonly fhirServer?: string;
  /** Documents of a referral (`DocumentReference/1`) that were not asked for because there were too many. */
  readonly leftOut?: ReadonlySet<string>;
  /** Part of the record is blocked for this user and the server said so. */
  readonly suppressed: boolean;
  /** Orders of the hook: drafts, dispatched orders, received referrals. */
  readonly orders: readonly ChartOrder[];
  /** Conditions being added (problem-list-item-create). */
  readonly newConditions: readonly FhirResource[];
}

export interface ChartOrder {
  readonly resource: FhirResource;
  /** order-select: among `selections`; elsewhere true. */
  readonly selected: boolean;
}

/** Everything of this type was asked for and read: only then can the absence of a record mean anything. */
export function wasReadWhole(chart: Chart, type: string): boolean {
  const wasAsked = chart.asked === undefined || chart.asked.has(type);
  return wasAsked && chart.resources.has(type) && !chart.unavailable.has(type) && !chart.suppressed;
}
