/** Why the checklist cannot go on, for the page to say in words. */
import type { Failure } from './logic/failure.ts';

export type StopReason =
  /** Opened without a patient. */
  | 'by-itself'
  /** The FHIR server is not one of the configuration. */
  | 'not-allowed'
  /** The login did not succeed. */
  | 'login'
  /** Nobody was chosen in the EHR. */
  | 'no-patient'
  /** The FHIR server does not know the patient, or does not let us see him. */
  | 'patient'
  /** Our own service does not answer. */
  | 'service';

export class Stopped extends Error {
  readonly reason: StopReason;
  readonly failure: Failure | undefined;

  constructor(reason: StopReason, failure?: Failure) {
    super(reason);
    this.name = 'Stopped';
    this.reason = reason;
    this.failure = failure;
  }
}
