/** Why a server did not do what it was asked, by the kinds that a doctor can act on. */
import type { Reply } from './saving.ts';

export type FailureKind =
  | 'forbidden'
  | 'conflict'
  | 'offline'
  | 'expired'
  | 'unprocessable'
  | 'not-found'
  | 'too-many'
  | 'server';

export interface Failure {
  readonly kind: FailureKind;
  readonly status?: number;
  /** The server's own words, as text; it may quote what was sent. */
  readonly says?: string;
}

const byStatus: Readonly<Record<number, FailureKind>> = {
  401: 'expired',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'too-many',
};

/** Longer explanations are for the server's own log. */
const longest = 300;

/** @param reply undefined: no answer came. @returns undefined when it was done */
export function failureOf(reply: Reply | undefined): Failure | undefined {
  if (reply === undefined) return { kind: 'offline' };
  const { status, body } = reply;
  if (status >= 200 && status < 300) return refusedInside(body);
  const says = wordsOf(body);
  const kind = byStatus[status] ?? (status >= 500 ? 'server' : 'unprocessable');
  return { kind, status, ...(says !== undefined && { says }) };
}

/** A server that answers a transaction with 200 and a refusal inside has not kept to FHIR, and has not saved all. */
function refusedInside(body: unknown): Failure | undefined {
  const entries = membersOf(body).entry;
  if (!Array.isArray(entries)) return undefined;
  for (const entry of entries) {
    const status = Number.parseInt(String(membersOf(membersOf(entry).response).status ?? '200'), 10);
    if (status >= 400) return failureOf({ status, body: membersOf(membersOf(entry).response).outcome });
  }
  return undefined;
}

/** Of the first issue of an OperationOutcome. */
function wordsOf(body: unknown): string | undefined {
  const issues = membersOf(body).issue;
  const issue = membersOf(Array.isArray(issues) ? issues[0] : undefined);
  const words = membersOf(issue.details).text ?? issue.diagnostics;
  return typeof words === 'string' && words.trim() !== '' ? words.trim().slice(0, longest) : undefined;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
