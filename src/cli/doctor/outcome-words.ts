/** What the end of a read means for whoever runs the deployment, and what to change. */
import type { ReadOutcome } from '../../fhir/gathered.ts';
import type { Fault } from './network-fault.ts';

const leaveOut = 'Leave this query out of queryPlan, or word it as the server wants it.';
const lookAtServer = 'Look into the log of the FHIR server.';

const words: Readonly<Record<Exclude<ReadOutcome, 'ok' | 'empty' | 'http-error'>, Fault>> = {
  warning: { says: 'answered with a warning: a part of the query may have been ignored', change: lookAtServer },
  suppressed: {
    says: 'a part of the record is blocked for this token',
    change: 'Take a test patient without blocked records, or give the service the right to read them.',
  },
  'error-outcome': { says: 'answered that the data could not be had whole', change: lookAtServer },
  'not-allowed': { says: 'is not on the list', change: 'Add the server to the list.' },
  'no-server': { says: 'has no server', change: 'Add the server to the list.' },
  'server-paused': { says: 'was not asked, because the server fails', change: lookAtServer },
  'address-refused': {
    says: 'leads to an address that the server may not have',
    change: 'Add " private" after the server in the list, if that address is right.',
  },
  timeout: {
    says: 'was not answered in time',
    change: 'Ask for smaller pages in queryPlan, send prefetch, or raise RYGGRAD_DEADLINE_MS.',
  },
  network: { says: 'broke off, or was redirected', change: 'Name the address itself: redirects are not followed.' },
  'not-json': { says: 'was not answered with JSON', change: 'Let the server answer application/fhir+json.' },
  'wrong-type': { says: 'was answered with another kind of resource', change: leaveOut },
  'paging-stopped': {
    says: 'was not answered to the last page, or its next link leads elsewhere',
    change: 'Let the links lie below the base URL, or ask for larger pages.',
  },
  'too-large': { says: 'was answered with more than is read', change: 'Ask for less in queryPlan, newest first.' },
};

const statuses: Readonly<Record<number, Fault>> = {
  400: { says: 'was refused as a bad query (400)', change: leaveOut },
  401: {
    says: 'needs a token that holds (401)',
    change: 'Give a fresh token for this server in RYGGRAD_DOCTOR_TOKEN.',
  },
  403: { says: 'is not within the scopes of the token (403)', change: 'Let the EHR grant the scope for this type.' },
  404: { says: 'is not known to the server (404)', change: leaveOut },
  429: {
    says: 'was refused as one query too many (429)',
    change: 'Let the server allow a call all its queries at once.',
  },
};

/** Undefined when the data were had. */
export function outcomeWords(outcome: ReadOutcome, status: number | undefined): Fault | undefined {
  if (outcome === 'ok' || outcome === 'empty') return undefined;
  if (outcome !== 'http-error') return words[outcome];
  return statuses[status ?? 0] ?? { says: `was answered with ${status ?? 'an error'}`, change: lookAtServer };
}
