/** What came beside an access token: looked at only when the token is to be used, and refused only when it has expired. */

/** Members of `fhirAuthorization`, as sent. */
export interface Grant {
  /** Seconds. */
  readonly expiresIn?: unknown;
  readonly scope?: unknown;
}

/** For the log: what was odd, never how it was worded. */
export type GrantRemark = 'token-expired' | 'unreadable-expiry' | 'long-lived-token' | 'unknown-scope-form';

/** CDS Hooks asks for tokens that live for the call; one that outlives the day is worth a word with the client. */
const longestLifeSeconds = 86_400;

/** SMART App Launch 1.0 (`patient/Observation.read`) and 2 (`patient/Observation.rs?category=…`), and the names without a resource. */
const knownScope =
  /^(?:(?:patient|user|system)\/(?:\*|[A-Z][A-Za-z]{1,63})\.(?:read|write|\*|(?=[cruds])c?r?u?d?s?)(?:\?\S+)?|launch(?:\/[a-z-]+)?|openid|fhirUser|profile|email|phone|address|offline_access|online_access)$/;

/** Zero or less: there is no time left to use it. What cannot be read as a number says nothing. */
export function hasExpired(grant: Grant | undefined): boolean {
  const seconds = secondsOf(grant?.expiresIn);
  return seconds !== undefined && seconds <= 0;
}

export function remarksOn({ expiresIn, scope }: Grant): readonly GrantRemark[] {
  const remarks: GrantRemark[] = [];
  const seconds = secondsOf(expiresIn);
  if (seconds === undefined) {
    if (isGiven(expiresIn)) remarks.push('unreadable-expiry');
  } else if (seconds <= 0) remarks.push('token-expired');
  else if (seconds > longestLifeSeconds) remarks.push('long-lived-token');
  if (isGiven(scope) && !isKnownScope(scope)) remarks.push('unknown-scope-form');
  return remarks;
}

function isKnownScope(scope: unknown): boolean {
  return typeof scope === 'string' && scope.split(/\s+/).every((word) => word === '' || knownScope.test(word));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Some clients send the number as text. */
function secondsOf(value: unknown): number | undefined {
  if (typeof value === 'string' && /^-?\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
