/** The token that the CDS Hooks specification prints, and the borders of time, under a clock of the test. */
import { defaultAlgorithms } from '../../src/auth/algorithms.ts';
import { type AuthenticatorDeps, createAuthenticator } from '../../src/auth/authenticator.ts';
import { checkClaims } from '../../src/auth/claims.ts';
import { readKeySet } from '../../src/auth/key-set.ts';
import type { ClientAuthentication } from '../../src/auth/policy.ts';
import { createMemoryReplayStore } from '../../src/auth/replay/memory.ts';

/** CDS Hooks 2.0, Trusting CDS Clients: header, payload and signature as printed, and the public key beside them. */
const printed = [
  'eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCIsImtpZCI6ImV4YW1wbGUta2lkIiwiamt1IjoiaHR0cHM6Ly9maGlyLWVoci5leGFtcGxlLmNvbS9qd2tfdXJpIn0',
  'eyJpc3MiOiJodHRwczovL2ZoaXItZWhyLmV4YW1wbGUuY29tLyIsImF1ZCI6Imh0dHBzOi8vY2RzLmV4YW1wbGUub3JnL2Nkcy1zZXJ2aWNlcy9zb21lLXNlcnZpY2UiLCJleHAiOjE0MjI1Njg4NjAsImlhdCI6MTMxMTI4MDk3MCwianRpIjoiZWUyMmIwMjEtZTFiNy00NjExLWJhNWItOGVlYzZhMzNhYzFlIiwidGVuYW50IjoiMmRkZDZjM2EtOGU5YS00NGM2LWEzMDUtNTIxMTFhZDMwMmEyIn0',
  'd1WfLjGRKlcWB94l9do4cM8REXeYJLL6SGUBO8VHZhfM8mwKYP70EMxJ67War4TQblEpaQrp11wx5p7oPFm2ETYgCicS84vXWEIYTdjooZdooCSDf2L8-i4awdoUwiEb',
] as const;
const ENDPOINT = 'https://cds.example.org/cds-services/some-service';
const ISSUED = 1_311_280_970;
const EXPIRES = 1_422_568_860;
const jwk = {
  kty: 'EC',
  use: 'sig',
  crv: 'P-384',
  kid: 'example-kid',
  x: '46SDH7Znh821wblCBglA61sNE9ZrHYKKt3qRtRTmSXyOI_FIGBLWrWa0GPUkDCEk',
  y: 'XMcRuuoGW7CXjQdy-F5i3FeBE0x9hPLdeFdSoDd3ELmx404tLX0VRRcqzAsPhXcI',
  alg: 'ES384',
};

const listed = (url: string) => ({ url, entry: url, addresses: { allows: () => true } });

function client(change: Partial<ClientAuthentication> = {}): ClientAuthentication {
  const reading = readKeySet({ keys: [jwk] });
  if (reading === undefined) throw new Error('no key set');
  return {
    keys: reading.keys,
    jkus: [listed('https://fhir-ehr.example.com/jwk_uri')],
    algorithms: new Set(defaultAlgorithms),
    audiences: new Set(),
    tenants: new Set(['2ddd6c3a-8e9a-44c6-a305-52111ad302a2']),
    printedKeys: [],
    ...change,
  };
}

/** The printed token lives for three and a half years: only a limit that no configuration can set lets it pass. */
function authenticator(now: number, change: Partial<ClientAuthentication> = {}, deps: Partial<AuthenticatorDeps> = {}) {
  return createAuthenticator({
    clients: () => new Map([['https://fhir-ehr.example.com/', client({ lifeSeconds: EXPIRES - ISSUED, ...change })]]),
    times: () => ({ lifeSeconds: 3600, skewSeconds: 60 }),
    remoteKeys: () => ({ find: () => Promise.resolve('keys-unavailable') }),
    replays: createMemoryReplayStore(() => now),
    now: () => now,
    ...deps,
  });
}

const token = printed.join('.');
const admitted = { client: 'https://fhir-ehr.example.com/' };
const refused = (reason: string) => ({ ...admitted, reason });

describe('[CH-136] the token that the specification prints', () => {
  it('verifies while its time lasts, once', async () => {
    const door = authenticator(ISSUED + 10);
    expect(await door.authenticate(token, ENDPOINT)).toEqual(admitted);
    expect(await door.authenticate(token, ENDPOINT)).toEqual(refused('replayed'));
  });

  it.each([
    ['lives too long for the usual limit', ISSUED + 10, { lifeSeconds: 3600 }, 'too-long-lived'],
    ['is not valid before its time', ISSUED - 61, {}, 'not-yet-valid'],
    ['is valid within the allowance before', ISSUED - 60, {}, undefined],
    ['is valid until its last second and the allowance', EXPIRES + 59.9, {}, undefined],
    ['is expired after that', EXPIRES + 60, {}, 'expired'],
    ['is refused for another tenant', ISSUED, { tenants: new Set(['other']) }, 'tenant'],
    ['is refused without its algorithm', ISSUED, { algorithms: new Set(['RS384'] as const) }, 'algorithm'],
    [
      'is refused when its address is not listed',
      ISSUED,
      { jkus: [listed('https://other.example/jwks')] },
      'key-address',
    ],
  ])('%s', async (_name, now, change, reason) => {
    const verdict = await authenticator(now, change).authenticate(token, ENDPOINT);
    expect(verdict).toEqual(reason === undefined ? admitted : refused(reason));
  });

  it('is refused with any letter of it changed', async () => {
    const door = authenticator(ISSUED + 10);
    for (let at = 0; at < token.length; at += 7) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      const verdict = await door.authenticate(token.slice(0, at) + letter + token.slice(at + 1), ENDPOINT);
      expect(verdict).toHaveProperty('reason');
    }
  });
});

describe('cheap checks come first', () => {
  it('a token that is wrong in every way costs neither a fetch nor a signature, and burns no jti', async () => {
    const done: string[] = [];
    const told = <T>(what: string, answer: T): T => {
      done.push(what);
      return answer;
    };
    const remoteKeys = () => ({ find: () => told('fetch', Promise.resolve('unknown-key' as const)) });
    const replays = { ...createMemoryReplayStore(() => 0), seen: () => told('jti', Promise.resolve(false)) };
    const door = authenticator(EXPIRES + 100, {}, { remoteKeys, replays });
    expect(await door.authenticate(token, 'https://cds.example.org/cds-services/other')).toEqual(refused('audience'));
    expect(await door.authenticate(token, ENDPOINT)).toEqual(refused('expired'));
    const unsigned = `${token.slice(0, -4)}AAAA`;
    expect(await authenticator(ISSUED, {}, { replays }).authenticate(unsigned, ENDPOINT)).toEqual(refused('signature'));
    expect(done).toEqual([]);
  });
});

describe('the borders of time', () => {
  const now = 1_000_000;
  const { tenants: _, ...anyTenant } = client();
  const times = { lifeSeconds: 3600, skewSeconds: 60 };
  const check = (claims: object) =>
    checkClaims(
      { aud: ENDPOINT, jti: 'j', iat: now, exp: now + 300, ...claims },
      { client: anyTenant, times, endpoint: ENDPOINT, now },
    );

  it.each([
    [{ exp: now - 59, iat: now - 300 }, 'passes'],
    [{ exp: now - 60, iat: now - 300 }, 'expired'],
    [{ iat: now + 60 }, 'passes'],
    [{ iat: now + 61 }, 'not-yet-valid'],
    [{ nbf: now + 60 }, 'passes'],
    [{ nbf: now + 61 }, 'not-yet-valid'],
    [{ nbf: now - 100_000 }, 'passes'],
    [{ exp: now + 3600 }, 'passes'],
    [{ exp: now + 3601 }, 'too-long-lived'],
    [{ exp: now, iat: now }, 'too-long-lived'],
  ])('%j: %s', (claims, outcome) => {
    const checked = check(claims);
    expect(typeof checked === 'string' ? checked : 'passes').toBe(outcome);
  });

  it('a jti is kept for as long as its token could be used', () => {
    expect(check({ exp: now + 299.5 })).toEqual({ jti: 'j', until: now + 300 + 60 });
  });
});
