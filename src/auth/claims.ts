/** Checks the claims of a token: for whom, from when, until when, for which organisation. All times in seconds since 1970. */
import type { ClientAuthentication, TokenTimes } from './policy.ts';
import type { RefusalReason } from './reason.ts';
import type { JsonObject } from './strict-json.ts';

export interface CheckedClaims {
  readonly jti: string;
  /** From then on the token is refused for its age, so that its jti may be forgotten. */
  readonly until: number;
}

export interface ClaimsContext {
  readonly client: ClientAuthentication;
  readonly times: TokenTimes;
  /** URL of the endpoint that was called. */
  readonly endpoint: string;
  readonly now: number;
}

export function checkClaims(payload: JsonObject, context: ClaimsContext): CheckedClaims | RefusalReason {
  const { jti, exp } = payload;
  if (['aud', 'exp', 'iat', 'jti'].some((name) => !Object.hasOwn(payload, name))) return 'claim-missing';
  if (typeof jti !== 'string' || jti === '') return 'claim-form';
  const problem =
    audienceProblem(payload.aud, context) ?? timeProblem(payload, context) ?? tenantProblem(payload, context);
  return problem ?? { jti, until: Math.ceil(Number(exp)) + context.times.skewSeconds };
}

/** CDS Hooks 2.0, Trusting CDS Clients: the endpoint that is invoked, as text or in a list. */
function audienceProblem(aud: unknown, { client, endpoint }: ClaimsContext): RefusalReason | undefined {
  const named: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (!named.every((one): one is string => typeof one === 'string')) return 'claim-form';
  return named.some((one) => one === endpoint || client.audiences.has(one)) ? undefined : 'audience';
}

/** nbf may be earlier than iat: some issuers put it back by their own allowance for clocks. */
function timeProblem({ exp, iat, nbf }: JsonObject, { client, times, now }: ClaimsContext): RefusalReason | undefined {
  const { skewSeconds } = times;
  if (!isTime(exp) || !isTime(iat) || (nbf !== undefined && !isTime(nbf))) return 'claim-form';
  if (exp + skewSeconds <= now) return 'expired';
  if (iat > now + skewSeconds || (nbf ?? 0) > now + skewSeconds) return 'not-yet-valid';
  const life = exp - iat;
  return life > 0 && life <= (client.lifeSeconds ?? times.lifeSeconds) ? undefined : 'too-long-lived';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= Number.MAX_SAFE_INTEGER;
}

function tenantProblem({ tenant }: JsonObject, { client }: ClaimsContext): RefusalReason | undefined {
  if (tenant !== undefined && typeof tenant !== 'string') return 'claim-form';
  if (client.tenants === undefined) return undefined;
  return tenant !== undefined && client.tenants.has(tenant) ? undefined : 'tenant';
}
