/** Attacks on addresses of keys, claims and signatures: one a line. */
import { claimsFor, encode, headerFor, jwkOf, signed } from '../support/tokens.ts';
import {
  type Attack,
  aud,
  bearer,
  claims,
  good,
  header,
  jku,
  json,
  now,
  parts,
  without,
  written,
} from './attack-kit.ts';
import { ALIAS, AUD, BASE, EHR, keys, MOVED, STRICT, VIEW } from './service.ts';

const { ec, remote, evil, evilRemote, evilRsa } = keys;

/** None of these may make the service ask for anything but the address on the list. */
export const addresses: readonly Attack[] = [
  ['jku elsewhere', 'key-address', () => jku('https://evil.example/jwks.json')],
  ['jku with another path', 'key-address', ({ origin }) => jku(`${origin}/evil.json`)],
  ['jku climbing up', 'key-address', ({ origin }) => jku(`${origin}/x/../evil.json`)],
  ['jku climbing up to the listed one', 'key-address', ({ origin }) => jku(`${origin}/x/../jwks.json`)],
  ['jku climbing up in escapes', 'key-address', ({ jku: listed }) => jku(`${listed}/%2e%2e/evil.json`)],
  ['jku with a query', 'key-address', ({ jku: listed }) => jku(`${listed}?x=1`)],
  ['jku with a fragment', 'key-address', ({ jku: listed }) => jku(`${listed}#x`)],
  ['jku with a user', 'key-address', ({ jku: listed }) => jku(listed.replace('//', '//user@'))],
  ['jku with the listed host as user', 'key-address', ({ origin }) => jku(`${origin}@evil.example/jwks.json`)],
  ['jku with another port', 'key-address', () => jku('http://127.0.0.1:9/jwks.json')],
  ['jku under a longer host', 'key-address', () => jku('http://127.0.0.1.evil.example/jwks.json')],
  [
    'jku by another name of the host',
    'key-address',
    ({ jku: listed }) => jku(listed.replace('127.0.0.1', 'localhost')),
  ],
  ['jku by the number of the host', 'key-address', ({ jku: listed }) => jku(listed.replace('127.0.0.1', '2130706433'))],
  ['jku in other case', 'key-address', ({ jku: listed }) => jku(listed.replace('http', 'HTTP'))],
  ['jku by backslash', 'key-address', ({ origin }) => jku(`${origin}\\@evil.example/jwks.json`)],
  ['jku with a line break', 'key-address', ({ jku: listed }) => jku(`${listed}\n`)],
  ['jku as data', 'key-address', () => jku(`data:application/json,${json({ keys: [jwkOf(evilRemote)] })}`)],
  ['jku as file', 'key-address', () => jku('file:///etc/passwd')],
  ['jku as list', 'key-address', ({ jku: listed }) => jku([listed])],
  ['jku as null', 'key-address', () => jku(null)],
  ['jku of another client', 'key-address', ({ origin }) => jku(`${origin}/moved.json`)],
  [
    'the listed jku that redirects',
    'keys-unavailable',
    ({ origin }) => bearer(signed(headerFor(evil, { jku: `${origin}/moved.json` }), claimsFor(MOVED, AUD), evil)),
  ],
  ['the listed jku, signed by the attacker', 'signature', ({ jku: listed }) => jku(listed)],
  ['the listed jku, a kid that is not there', 'unknown-key', ({ jku: listed }) => jku(listed, evil)],
];

export const claim: readonly Attack[] = [
  ...['aud', 'exp', 'iat', 'jti'].map(
    (name): Attack => [`no ${name}`, 'claim-missing', () => claims(without({}, name))],
  ),
  ['jti as number', 'claim-form', () => claims({ jti: 7 })],
  ['an empty jti', 'claim-form', () => claims({ jti: '' })],
  ['exp as text', 'claim-form', () => claims({ exp: `${now() + 300}` })],
  ['exp as null', 'claim-form', () => claims({ exp: null })],
  [
    'exp without end',
    'claim-form',
    () => written(headerFor(ec), json(claimsFor(EHR, AUD)).replace(/"exp":\d+/, '"exp":1e999')),
  ],
  ['iat as text', 'claim-form', () => claims({ iat: `${now()}` })],
  ['iat below zero', 'claim-form', () => claims({ iat: -1 })],
  ['nbf as text', 'claim-form', () => claims({ nbf: 'now' })],
  ['expired one second beyond the allowance', 'expired', () => claims({ iat: now() - 300, exp: now() - 61 })],
  ['in milliseconds', 'not-yet-valid', () => claims({ iat: Date.now(), exp: Date.now() + 300_000 })],
  ['issued in the future', 'not-yet-valid', () => claims({ iat: now() + 90, exp: now() + 300 })],
  ['not valid yet', 'not-yet-valid', () => claims({ nbf: now() + 90 })],
  ['living one second more than an hour', 'too-long-lived', () => claims({ exp: now() + 3600, iat: now() - 1 })],
  ['living for ever', 'too-long-lived', () => claims({ exp: 9_007_199_254_740_991 })],
  ['ending before it begins', 'too-long-lived', () => claims({ iat: now() + 20, exp: now() + 10 })],
  ['aud with a slash more', 'audience', () => aud(`${AUD}/`)],
  ['aud in other case', 'audience', () => aud(AUD.replace('patient-view', 'Patient-View'))],
  ['aud with the host in other case', 'audience', () => aud(AUD.replace('cds.example', 'CDS.example'))],
  ['aud with a port', 'audience', () => aud(AUD.replace('cds.example', 'cds.example:443'))],
  ['aud by http', 'audience', () => aud(AUD.replace('https', 'http'))],
  ['aud with a query', 'audience', () => aud(`${AUD}?x`)],
  ['aud of another service', 'audience', () => aud(`${BASE}/cds-services/back-pain-order-sign`)],
  ['aud of discovery', 'audience', () => aud(`${BASE}/cds-services`)],
  ['aud of feedback', 'audience', () => aud(`${AUD}/feedback`)],
  ['aud as the base', 'audience', () => aud(BASE)],
  ['aud as the path', 'audience', () => aud(VIEW)],
  ['aud as a pattern', 'audience', () => aud(`${BASE}/*`)],
  ['aud within a longer text', 'audience', () => aud(`https://evil.example/?${AUD}`)],
  ['an empty aud', 'audience', () => aud('')],
  ['an empty list of aud', 'audience', () => aud([])],
  ['a list in a list', 'claim-form', () => aud([[AUD]])],
  ['aud as mapping', 'claim-form', () => aud({ 0: AUD })],
  ['the alias of another client', 'audience', () => claims({ aud: ALIAS, tenant: 'hospital-a' }, STRICT)],
  ['no tenant where one is asked for', 'tenant', () => claims({}, STRICT)],
  ['another tenant', 'tenant', () => claims({ tenant: 'hospital-c' }, STRICT)],
  ['a tenant in other case', 'tenant', () => claims({ tenant: 'Hospital-A' }, STRICT)],
  ['tenants as list', 'claim-form', () => claims({ tenant: ['hospital-a'] }, STRICT)],
  [
    'longer than the client’s own limit',
    'too-long-lived',
    () => claims({ tenant: 'hospital-a', exp: now() + 901 }, STRICT),
  ],
];

export const signature: readonly Attack[] = [
  ['the attacker’s key under the client’s kid', 'signature', () => header({}, evil)],
  ['the attacker’s RSA key under the client’s kid', 'signature', () => header({}, evilRsa)],
  [
    'claims changed after signing',
    'signature',
    () => bearer([parts()[0], encode(claimsFor(EHR, AUD)), parts()[2]].join('.')),
  ],
  [
    'header changed after signing',
    'signature',
    () => bearer([encode(headerFor(ec, { x: 1 })), ...parts().slice(1)].join('.')),
  ],
  [
    'signature of all zeros (r and s)',
    'signature',
    () => bearer([...parts().slice(0, 2), Buffer.alloc(96).toString('base64url')].join('.')),
  ],
  ['signature one byte short', 'signature', () => bearer(good().replace(/.{4}$/, ''))],
  [
    'signature in DER',
    'signature',
    () => bearer([...parts().slice(0, 2), encode('0\u0006\u0002\u0001\u0001\u0002\u0001\u0001')].join('.')),
  ],
  ['signed by another client’s key', 'signature', () => bearer(signed(headerFor(ec), claimsFor(EHR, AUD), remote))],
];
