/** Which trace the reads of a call belong to, where FHIR servers are to be told (W3C Trace Context). */
import { AsyncLocalStorage } from 'node:async_hooks';

const ofCall = new AsyncLocalStorage<string>();
const none: Readonly<Record<string, string>> = Object.freeze({});

/** Whatever `work` reads tells this to the server. @param traceparent as the header has it */
export function tellingTrace<T>(traceparent: string, work: () => T): T {
  return ofCall.run(traceparent, work);
}

/** The header for a read that is made now; nothing where no trace is to be told. */
export function traceHeader(): Readonly<Record<string, string>> {
  const traceparent = ofCall.getStore();
  return traceparent === undefined ? none : { traceparent };
}
