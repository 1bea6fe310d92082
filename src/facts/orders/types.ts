/** What reading orders and earlier imaging hands to the other facts: the shapes, without the reading. */
import type { FhirResource } from 'fhir/r4';
import type { Interval } from '../../domain/interval.ts';
import type { EarlierImaging, OrderFact } from '../../domain/patient-facts.ts';
import type { ChartOrder } from '../chart.ts';

/**
 * Reads every order of the hook, in the order they came; one fact for each, also for orders that are not ours.
 * Never throws, whatever the resources hold.
 *
 * @param medications Medication resources that a MedicationRequest may point to; contained ones are found anyway.
 * @param backIsTodaysMatter decides for treatments and drugs that name no reason of their own.
 * @param resolve looks up a resource of the chart (`Condition/1`) for `reasonReference`; contained ones need no help.
 * @param thisYear what a referral's text dates before it is past; nothing is past without it.
 */
export type OrderReader = (
  orders: readonly ChartOrder[],
  medications: readonly FhirResource[],
  backIsTodaysMatter: boolean,
  resolve?: (reference: string) => FhirResource | undefined,
  thisYear?: number,
) => readonly OrderFact[];

/**
 * Reads ImagingStudy, DiagnosticReport and Procedure from the chart's resources, newest first.
 * `newSince` is `unknown` in what comes out: `withNewSince` settles it once the other facts are read.
 *
 * @param today local day of the call, as the calendar counts (days since 1970-01-01).
 */
export type ImagingReader = (resources: ReadonlyMap<string, readonly FhirResource[]>, today: number) => ImagingReading;

export interface ImagingReading {
  /** Every region; rules choose. An examination without a date has an interval open to the past and the date ''. */
  readonly imaging: readonly EarlierImaging[];
  /** X-ray and CT of the trunk that were, or may have been, made in the last 5 years. */
  readonly radiation: readonly EarlierImaging[];
}

/** Something that makes an earlier image out of date when it came after it. */
export interface ImagingEvent {
  readonly kind: 'emergency-sign' | 'strong-red-flag' | 'motor-deficit' | 'worsening';
  /** Days before today of the record that shows it; missing when it has no date. */
  readonly daysAgo?: Interval;
}

export interface SinceImaging {
  readonly events: readonly ImagingEvent[];
  /** Days since the onset of this episode; missing when no onset is known. */
  readonly onsetDaysAgo?: Interval;
}
