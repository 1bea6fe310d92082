/** The wire types of CDS Hooks 2.0.1 as far as a service needs them (https://cds-hooks.hl7.org/2.0/). */
import type { FhirResource } from 'fhir/r4';
import type { HookName } from '../domain/patient-facts.ts';

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface Card {
  readonly uuid: string;
  /** One sentence of fewer than 140 characters. */
  readonly summary: string;
  /** GitHub flavoured Markdown without HTML. */
  readonly detail?: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly source: { readonly label: string; readonly url?: string; readonly icon?: string; readonly topic?: Coding };
  readonly suggestions?: readonly Suggestion[];
  readonly selectionBehavior?: 'at-most-one' | 'any';
  readonly overrideReasons?: readonly Required<Coding>[];
  readonly links?: readonly Link[];
  readonly extension?: Readonly<Record<string, unknown>>;
}

export interface Suggestion {
  readonly label: string;
  readonly uuid: string;
  readonly isRecommended?: boolean;
  readonly actions?: readonly Action[];
}

export interface Action {
  readonly type: 'create' | 'update' | 'delete';
  readonly description: string;
  readonly resource?: FhirResource;
  readonly resourceId?: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
  readonly type: 'absolute' | 'smart';
  readonly appContext?: string;
}

export interface CdsResponse {
  readonly cards: readonly Card[];
  readonly systemActions?: readonly Action[];
  readonly extension?: Readonly<Record<string, unknown>>;
}

export interface ServiceDescription {
  readonly id: string;
  readonly hook: HookName;
  readonly title: string;
  readonly description: string;
  readonly prefetch: Readonly<Record<string, string>>;
  readonly usageRequirements?: string;
  readonly version?: string;
}

export interface CallOrder {
  readonly resource: FhirResource;
  readonly selected: boolean;
  /**
   * It came without an id and bears one of ours, which the client does not know, or with an id that no reference can
   * hold ("MR lumbar"): nothing can be asked of it by name.
   */
  readonly unnamed?: true;
}

/** A checked call: every leniency towards real clients is behind us here. */
export interface HookCall {
  readonly serviceId: string;
  readonly hook: HookName;
  readonly hookInstance: string;
  /** Bare logical id, also where the client sent `Patient/123`. */
  readonly patientId: string;
  readonly encounterId?: string;
  /** `Practitioner/1`, as sent. */
  readonly userId?: string;
  /** Draft orders or received referrals that came as resources. */
  readonly orders: readonly CallOrder[];
  /** Orders named by reference only, without those already resolved in the call. */
  readonly orderReferences: readonly string[];
  /** What came beside the orders or conditions in their Bundle and is none: a Medication that an order refers to. */
  readonly supporting?: readonly FhirResource[];
  readonly performer?: string;
  /** problem-list-item-create: the conditions being added. */
  readonly conditions: readonly FhirResource[];
  readonly prefetch: Readonly<Record<string, unknown>>;
  readonly fhirServer?: string;
  readonly fhirAuthorization?: {
    readonly accessToken: string;
    readonly patient?: string;
    /** As sent, not judged. */
    readonly expiresIn?: unknown;
    /** As sent, not judged. */
    readonly scope?: unknown;
  };
}
