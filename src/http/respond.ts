/** Writes answers: JSON once, its length in bytes, the same headers on every one. */
import type { Response } from 'express';
import type { RefusalReason } from '../auth/reason.ts';
import type { Locale } from '../domain/language.ts';
import { type ErrorCode, ServiceError, toOperationOutcome } from '../errors.ts';
import { fieldsOfUnknown, type Log } from '../log.ts';
import { ClientGone } from './read-body.ts';

export const CORRELATION_HEADER = 'X-Correlation-Id';

/** What is known of a request while it is answered; kept on `response.locals`. */
export interface RequestNotes {
  correlationId: string;
  service?: string;
  hookInstance?: string;
  /** `iss` of the client whose token was checked, or of the one that a refused token is on the list for. */
  client?: string;
  /** Why the token was refused; for the log alone. */
  reason?: RefusalReason;
  /** When the service began with the call, by its clock. */
  started?: number;
  /** Whether the call counts among those under way. */
  hasPlace?: boolean;
}

export function notesOf(response: Response): RequestNotes {
  return response.locals as RequestNotes;
}

export interface Answer {
  readonly status: number;
  /** JSON already when it is a Buffer. */
  readonly body: object;
  readonly type?: 'application/json' | 'application/fhir+json';
  readonly language?: Locale;
}

/** What is answered is data: a browser that shows it loads nothing and frames it nowhere. */
export const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

/** No browser may guess another type. */
export function send(response: Response, answer: Answer): void {
  // Encoded once: headers and body as one string would make the engine widen and encode both character by character.
  const bytes = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body));
  response.statusCode = answer.status;
  response.setHeader('Content-Type', `${answer.type ?? 'application/json'}; charset=utf-8`);
  response.setHeader('Content-Length', bytes.length);
  response.setHeader('Content-Language', answer.language ?? 'en');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', NOTHING_RUNS);
  response.end(bytes);
}

/** 200, and nothing to say. */
export function sendNothing(response: Response): void {
  response.statusCode = 200;
  response.setHeader('Content-Length', 0);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', NOTHING_RUNS);
  response.end();
}

export interface FailedAnswer {
  readonly code: ErrorCode;
  readonly status: number;
}

/**
 * Answers any error with an OperationOutcome and logs it: fields of a caller's fault, place of one of ours.
 *
 * @returns undefined when there was nobody any more to answer
 */
export function sendError(response: Response, error: unknown, log: Log): FailedAnswer | undefined {
  const notes = notesOf(response);
  if (error instanceof ClientGone || response.destroyed) {
    log.info('caller gone', { ...notes });
    return undefined;
  }
  const known = asServiceError(error);
  const { code, status } = known ?? { code: 'internal', status: 500 };
  if (known === undefined) log.error('request failed', { ...notes, errorCode: 'internal', ...fieldsOfUnknown(error) });
  else log.warn('request refused', { ...notes, ...refusal(known) });
  if (response.headersSent) {
    response.destroy();
    return { code, status };
  }
  const body = toOperationOutcome(known ?? error, notes.correlationId);
  // RFC 9110, section 11.6.1; without a parameter, which would tell what was wrong.
  if (known?.code === 'not-authenticated') response.setHeader('WWW-Authenticate', 'Bearer');
  if (known?.retryAfter !== undefined) response.setHeader('Retry-After', known.retryAfter);
  send(response, { status, body, type: 'application/fhir+json' });
  return { code, status };
}

function refusal({ code, status, issues }: ServiceError): {
  errorCode: ServiceError['code'];
  status: number;
  fields: string[];
} {
  return {
    errorCode: code,
    status,
    fields: issues.flatMap(({ expression }) => (expression === undefined ? [] : [expression])),
  };
}

/** Express answers a path that cannot be decoded with an error of its own. */
function asServiceError(error: unknown): ServiceError | undefined {
  if (error instanceof ServiceError) return error;
  const undecodable =
    error instanceof URIError || (error instanceof Error && 'status' in error && error.status === 400);
  return undecodable ? new ServiceError('invalid-request', [{ diagnostics: 'the path cannot be decoded' }]) : undefined;
}
