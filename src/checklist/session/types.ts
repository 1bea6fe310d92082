/** Access to one patient's record on one FHIR server, however it was granted. */
import type { Get } from '../logic/chart.ts';
import type { Send } from '../logic/saving.ts';

export interface Session {
  /** Base URL without a slash at its end. */
  readonly server: string;
  readonly patientId: string;
  readonly encounterId?: string | undefined;
  /** `Practitioner/1` */
  readonly userId?: string | undefined;
  /** What the token may do; missing: an open server. */
  readonly scope?: string | undefined;
  readonly appContext?: string | undefined;
  /** Header of a request at this moment; undefined on open servers. */
  readonly authorization: () => Promise<string | undefined>;
  readonly get: Get;
  readonly send: Send;
}
