/** Lets a call in by the JWT profile of CDS Hooks, or not: cheap checks first, then the signature, and the jti last. */
import { compactVerify } from 'jose';
import { checkClaims } from './claims.ts';
import { findKey } from './client-keys.ts';
import { checkHeader } from './header.ts';
import type { ClientAuthentication, KeyAddress, TokenTimes } from './policy.ts';
import type { RefusalReason } from './reason.ts';
import type { RemoteKeys } from './remote-keys.ts';
import type { ReplayStore } from './replay/store.ts';
import type { JsonObject } from './strict-json.ts';
import { readToken } from './token-form.ts';

export interface Admitted {
  /** `iss` of the client. */
  readonly client: string;
}

export interface Refused {
  readonly reason: RefusalReason;
  /** `iss` of the token when it is on the list; what else a token claims to be from is nowhere written down. */
  readonly client?: string;
}

export type Verdict = Admitted | Refused;

export interface AuthenticatorDeps {
  /** By `iss`, compared code unit by code unit. */
  readonly clients: () => ReadonlyMap<string, ClientAuthentication>;
  readonly times: () => TokenTimes;
  readonly remoteKeys: (jku: KeyAddress) => RemoteKeys;
  readonly replays: ReplayStore;
  /** Seconds since 1970. */
  readonly now: () => number;
}

export interface Authenticator {
  /**
   * @param endpoint URL that the token must be meant for
   * @throws ReplayStoreFailed when it cannot be told whether the token was used before: then nobody is let in
   */
  authenticate(token: string, endpoint: string): Promise<Verdict>;
}

/** Best practices of CDS Hooks: iss, aud, exp, tenant, signature, jti, in this order. A token that is not signed burns no jti. */
export function createAuthenticator(deps: AuthenticatorDeps): Authenticator {
  const headers = new Map<string, JsonObject>();
  return {
    async authenticate(token, endpoint) {
      const read = readToken(token, headers);
      if (typeof read === 'string') return { reason: read };
      const { first, header, payload } = read;
      const { iss } = payload;
      const client = typeof iss === 'string' ? deps.clients().get(iss) : undefined;
      if (typeof iss !== 'string' || client === undefined) return { reason: 'unknown-issuer' };
      const refuse = (reason: RefusalReason): Refused => ({ reason, client: iss });
      const checked = checkHeader(header, client);
      if (typeof checked === 'string') return refuse(checked);
      const claims = checkClaims(payload, { client, times: deps.times(), endpoint, now: deps.now() });
      if (typeof claims === 'string') return refuse(claims);
      const key = await findKey(client, checked, deps.remoteKeys);
      if (typeof key === 'string') return refuse(key);
      if (!(await isSigned(token, key, checked.algorithm))) return refuse('signature');
      keep(headers, first, header);
      if (await deps.replays.seen(iss, claims.jti, claims.until)) return refuse('replayed');
      return { client: iss };
    },
  };
}

/** More keys than all clients sign with at a time; the number only bounds memory. */
const MAX_HEADERS = 200;

/** Only of tokens that were signed, so that nobody else decides what is kept. */
function keep(headers: Map<string, JsonObject>, first: string, header: JsonObject): void {
  if (headers.has(first)) return;
  if (headers.size >= MAX_HEADERS) headers.clear();
  headers.set(first, header);
}

async function isSigned(token: string, key: Parameters<typeof compactVerify>[1], algorithm: string): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [algorithm] });
    return true;
  } catch {
    // Whatever goes wrong here, the signature has not been shown to be right.
    return false;
  }
}
