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
