/** What gathering hands on: resources by type, and an honest account of what could not be had. */
import type { FhirResource } from 'fhir/r4';
import type { Grant, GrantRemark } from './grant.ts';

/** One resolved query of the plan, for example `Condition?patient=123`. */
export interface Query {
  /** Prefetch key. */
  readonly key: string;
  readonly resourceType: string;
  /** Relative FHIR URL, tokens resolved. */
  readonly url: string;
}

export interface GatherInput {
  readonly queries: readonly Query[];
  /** The prefetch object of the call; keys that no query names are ignored. */
  readonly prefetch: Readonly<Record<string, unknown>>;
  /** Orders named by reference only (`ServiceRequest/1`), to be read from the FHIR server. */
  readonly orderReferences: readonly string[];
  /** Whose documents are read too, beside those of orders read by reference; missing: nobody's. */
  readonly referrals?: Referrals;
  readonly patientId: string;
  readonly fhirServer?: string;
  readonly accessToken?: string;
  /** What came beside the token. */
  readonly grant?: Grant;
}

/** Referrals that came with the call, and what came beside them. */
export interface Referrals {
  readonly orders: readonly FhirResource[];
  readonly others: readonly FhirResource[];
}

export interface Gathered {
  readonly resources: ReadonlyMap<string, readonly FhirResource[]>;
  /** Orders read by reference; a reference that could not be read makes its type unavailable. */
  readonly orders: readonly FhirResource[];
  readonly unavailable: ReadonlySet<string>;
  readonly whollyUnavailable: ReadonlySet<string>;
  readonly suppressed: boolean;
  /** Documents and files of a referral (`DocumentReference/1`) that were not asked for because there were too many. */
  readonly leftOut?: ReadonlySet<string>;
  /** For log and metrics: no content, only what was asked, how it ended and how long it took. */
  readonly reads: readonly ReadReport[];
  /** What was odd about the access that came with the call; looked for only when it was to be used. */
  readonly remarks: readonly GrantRemark[];
}

export type ReadOutcome =
  | 'ok'
  | 'empty'
  | 'warning'
  | 'suppressed'
  | 'error-outcome'
  | 'not-allowed'
  | 'no-server'
  /** The server has failed too often lately; it was not asked. */
  | 'server-paused'
  /** Its name leads to an address that it may not have. */
  | 'address-refused'
  | 'timeout'
  | 'http-error'
  | 'network'
  | 'not-json'
  | 'wrong-type'
  | 'paging-stopped'
  | 'too-large';

export interface ReadReport {
  /** Prefetch key, the order's reference type (`order:ServiceRequest`), `medication` or `document`. */
  readonly key: string;
  readonly resourceType: string;
  readonly from: 'prefetch' | 'server';
  readonly outcome: ReadOutcome;
  readonly status?: number;
  /** When a read from the server began, in milliseconds of a monotonic clock. */
  readonly began?: number;
  readonly milliseconds: number;
}

/** These mean that the data asked for were had, whole. */
export function wasRead(outcome: ReadOutcome): boolean {
  return outcome === 'ok' || outcome === 'empty' || outcome === 'warning';
}
