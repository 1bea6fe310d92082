/** An Observation that is about our patient and not withdrawn, with its date parsed once. */
import type { RecordedTime } from './calendar.ts';
import { isAbout, isLoose, type Loose, nameOf } from './loose.ts';
import { pastTime, type Reading } from './reading.ts';

/** One Observation or component on its way through the reader. */
export interface Observed {
  readonly reading: Reading;
  readonly resource: Loose;
  /** The Observation or the component that holds the value. */
  readonly holder: Loose;
  readonly time: RecordedTime | undefined;
  readonly reference: string | undefined;
  /** registered, preliminary: not final yet. */
  readonly provisional: boolean;
}

/** No longer or never a statement (FHIR ObservationStatus). */
const withdrawn: ReadonlySet<unknown> = new Set(['entered-in-error', 'cancelled']);
const notFinal: ReadonlySet<unknown> = new Set(['registered', 'preliminary']);

/** Undefined when the Observation says nothing about this patient. Dates are parsed here, only for what matches. */
export function openObservation(reading: Reading, resource: Loose, holder: Loose): Observed | undefined {
  if (withdrawn.has(resource.status) || !isAbout(resource, reading.chart.patientId)) return undefined;
  const reference = nameOf(resource, 'Observation');
  return {
    reading,
    resource,
    holder,
    time: timeOf(reading, resource),
    reference,
    provisional: notFinal.has(resource.status),
  };
}

function timeOf(reading: Reading, resource: Loose): RecordedTime | undefined {
  if (resource.effectiveDateTime !== undefined) return pastTime(reading, resource.effectiveDateTime);
  if (resource.effectiveInstant !== undefined) return pastTime(reading, resource.effectiveInstant);
  if (isLoose(resource.effectivePeriod)) {
    const period = resource.effectivePeriod;
    // A sign observed over a period was still there at its end; an open end was last known when it was issued.
    return pastTime(reading, period.end) ?? pastTime(reading, resource.issued) ?? pastTime(reading, period.start);
  }
  return pastTime(reading, resource.issued);
}
