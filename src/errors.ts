/** The closed catalogue of errors, and how each becomes a FHIR OperationOutcome: fields are named, values never. */
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4';

type IssueCode = OperationOutcomeIssue['code'];

interface ErrorKind {
  readonly status: number;
  readonly issue: IssueCode;
  /** Fixed words for the caller. */
  readonly says: string;
}

const kind = (status: number, issue: IssueCode, says: string): ErrorKind => ({ status, issue, says });

/** Codes are for ever: logs, dashboards and callers hold them. */
export const errorCatalogue = {
  'not-http': kind(400, 'structure', 'This is not a well-formed HTTP request.'),
  'body-not-json': kind(400, 'structure', 'The body is not one well-formed JSON document in UTF-8.'),
  'invalid-request': kind(400, 'invalid', 'The request is not a valid CDS Hooks call.'),
  'not-authenticated': kind(401, 'login', 'The call is not authenticated.'),
  'wrong-patient': kind(403, 'forbidden', 'The access token is for another patient than the one in context.'),
  'unknown-service': kind(404, 'not-found', 'There is no CDS service with this id.'),
  'not-found': kind(404, 'not-found', 'There is nothing at this address.'),
  'method-not-allowed': kind(405, 'not-supported', 'This address does not answer to this method.'),
  'request-timeout': kind(408, 'timeout', 'The request did not arrive in time.'),
  'required-data-missing': kind(412, 'incomplete', 'Data that the decision needs could not be had.'),
  'body-too-large': kind(413, 'too-long', 'The body holds more than this service reads.'),
  'unsupported-media-type': kind(415, 'not-supported', 'The body must be JSON, in UTF-8 and not compressed.'),
  'wrong-host': kind(421, 'forbidden', 'The service is not called by this name.'),
  'hook-mismatch': kind(422, 'business-rule', 'The hook of the call does not belong to this service id.'),
  'too-many-requests': kind(429, 'throttled', 'Too many calls; try again later.'),
  'headers-too-large': kind(431, 'too-long', 'The headers are more than this service reads.'),
  internal: kind(500, 'exception', 'The service failed. The correlation id names the failure in its log.'),
  unavailable: kind(503, 'transient', 'The service cannot answer now; try again later.'),
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorCatalogue;

/** One thing that is wrong, and where. */
export interface ErrorIssue {
  /** Path of the field: `context.patientId`. Never holds a value of the request. */
  readonly expression?: string;
  /** What is wrong with the field, in fixed words. */
  readonly diagnostics?: string;
  /** FHIR issue type; the catalogue's when missing. */
  readonly code?: IssueCode;
}

/** An error the caller may see: a code of the catalogue and every field concerned. */
export class ServiceError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly issues: readonly ErrorIssue[];
  /** Seconds after which another attempt makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, issues: readonly ErrorIssue[] = [], more: { readonly retryAfter?: number } = {}) {
    super(errorCatalogue[code].says);
    this.name = 'ServiceError';
    this.code = code;
    this.status = errorCatalogue[code].status;
    this.issues = issues;
    this.retryAfter = more.retryAfter;
  }
}

/**
 * The OperationOutcome of any error. What is no ServiceError becomes `internal`: its own words may quote a record, so
 * none of them leaves the process.
 *
 * @param correlationId given to the caller, so that the log line of a failure can be found
 */
export function toOperationOutcome(error: unknown, correlationId: string): OperationOutcome {
  if (!(error instanceof ServiceError)) {
    return outcomeOf('internal', [{ diagnostics: `correlation id ${correlationId}` }]);
  }
  // A 401 says nothing of its reason: it would tell an attacker which check failed.
  const silent = error.code === 'not-authenticated' || error.issues.length === 0;
  return outcomeOf(error.code, silent ? [{}] : error.issues);
}

function outcomeOf(code: ErrorCode, issues: readonly ErrorIssue[]): OperationOutcome {
  const { issue: type, says } = errorCatalogue[code];
  return {
    resourceType: 'OperationOutcome',
    issue: issues.map((one) => ({
      severity: 'error',
      code: one.code ?? type,
      details: { text: says },
      ...(one.diagnostics !== undefined && { diagnostics: one.diagnostics }),
      ...(one.expression !== undefined && { expression: [one.expression] }),
    })),
  };
}
