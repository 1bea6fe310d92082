/** Stands before the routes that need a known client: finds the token of a call and notes who calls, or answers the bare 401. */
import type { Request, RequestHandler } from 'express';
import type { Authenticator, Verdict } from '../auth/authenticator.ts';
import type { RefusalReason } from '../auth/reason.ts';
import { ReplayStoreFailed } from '../auth/replay/store.ts';
import { ServiceError } from '../errors.ts';
import { notesOf } from './respond.ts';

export interface AuthenticationDeps {
  readonly authenticator: Authenticator;
  /** Public base URL of the service, without a slash at its end. */
  readonly baseUrl: string;
}

/** OPTIONS passes: a browser asks it without a token (CORS), and it tells nothing but methods. */
export function requireClient(deps: AuthenticationDeps): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'OPTIONS') {
      const verdict = await judge(request, deps);
      Object.assign(notesOf(response), verdict);
      if ('reason' in verdict) throw new ServiceError('not-authenticated');
    }
    next();
  };
}

/** For what everybody may see a part of: without a token the call goes on unnamed, with a wrong one it does not. */
export function nameClient(deps: AuthenticationDeps): RequestHandler {
  const required = requireClient(deps);
  return (request, response, next) =>
    request.headers.authorization === undefined ? next() : required(request, response, next);
}

async function judge(request: Request, { authenticator, baseUrl }: AuthenticationDeps): Promise<Verdict> {
  const found = bearerToken(request.rawHeaders);
  if ('reason' in found) return found;
  try {
    return await authenticator.authenticate(found.token, baseUrl + pathOf(request));
  } catch (error) {
    if (error instanceof ReplayStoreFailed)
      throw new ServiceError('unavailable', [{ diagnostics: 'used tokens cannot be remembered' }]);
    throw error;
  }
}

const AUTHORIZATION = 'authorization';
const bearer = /^Bearer +([\w.~+/=-]+)$/i;

/** From the headers as they came: Node keeps the first of two Authorization headers and says nothing. */
function bearerToken(rawHeaders: readonly string[]): { readonly token: string } | { readonly reason: RefusalReason } {
  let value: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length !== AUTHORIZATION.length || name.toLowerCase() !== AUTHORIZATION) continue;
    if (value !== undefined) return { reason: 'several-tokens' };
    value = rawHeaders[at + 1];
  }
  if (value === undefined) return { reason: 'no-token' };
  const token = bearer.exec(value)?.[1];
  return token === undefined ? { reason: 'not-bearer' } : { token };
}

/** As the router takes it: without query, and without a slash at its end, which opens the same door. */
function pathOf({ baseUrl, path }: Request): string {
  const whole = baseUrl + path;
  return whole.endsWith('/') ? whole.slice(0, -1) : whole;
}
