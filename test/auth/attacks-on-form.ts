/** Attacks on the form of a token, its issuer, its algorithm and its header: one a line. */
import { claimsFor, encode, headerFor, jwkOf, signed } from '../support/tokens.ts';
import {
  type Attack,
  bearer,
  claims,
  good,
  header,
  json,
  parts,
  pem,
  secret,
  strayed,
  unsigned,
  written,
} from './attack-kit.ts';
import { AUD, EHR, keys } from './service.ts';

const { ec, rsa, remote, evil, pss } = keys;

export const noToken: readonly Attack[] = [
  ['no Authorization at all', 'no-token', () => undefined],
  ['an empty one', 'not-bearer', () => ''],
  ['the scheme alone', 'not-bearer', () => 'Bearer'],
  ['Basic', 'not-bearer', () => 'Basic dXNlcjpwYXNz'],
  ['a good token without scheme', 'not-bearer', () => good()],
  ['a good token under another scheme', 'not-bearer', () => `DPoP ${good()}`],
  ['two tokens in one header', 'not-bearer', () => `Bearer ${good()}, Bearer ${good()}`],
  ['two headers, the first good', 'several-tokens', () => [bearer(good()), 'Bearer x']],
  ['two headers, the second good', 'several-tokens', () => ['Bearer x', bearer(good())]],
  ['the same good token twice', 'several-tokens', () => Array(2).fill(bearer(good()))],
];

export const form: readonly Attack[] = [
  ['a word', 'malformed', () => 'Bearer token'],
  ['two parts', 'malformed', () => bearer(parts().slice(0, 2).join('.'))],
  ['no signature', 'malformed', () => bearer(`${parts().slice(0, 2).join('.')}.`)],
  ['detached payload', 'malformed', () => bearer(`${parts()[0]}..${parts()[2]}`)],
  ['two signatures', 'malformed', () => bearer(`${good()}.${parts()[2]}`)],
  ['JWE in five parts', 'malformed', () => bearer(`${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a.b.c.d`)],
  ['padded base64', 'malformed', () => bearer(`${good()}==`)],
  ['base64 with + and /', 'malformed', () => bearer(good().replace(/^(.{10})./, '$1+'))],
  // Ninety-six bytes fill their letters exactly; 256 bytes of RSA leave bits over.
  [
    'stray bits at the end of a part',
    'malformed',
    () => bearer(signed(headerFor(rsa), claimsFor(EHR, AUD), rsa).replace(/.$/, strayed)),
  ],
  ['a header that is a list', 'malformed', () => written('["ES384"]', claimsFor(EHR, AUD))],
  ['a header that is null', 'malformed', () => written('null', claimsFor(EHR, AUD))],
  ['claims that are text', 'malformed', () => written(headerFor(ec), '"claims"')],
  ['claims that are no JSON', 'malformed', () => written(headerFor(ec), `${json(claimsFor(EHR, AUD))},`)],
  ['a byte order mark', 'malformed', () => written(headerFor(ec), `\ufeff${json(claimsFor(EHR, AUD))}`)],
  ['alg twice', 'malformed', () => written(`{"alg":"none",${json(headerFor(ec)).slice(1)}`, claimsFor(EHR, AUD))],
  [
    'iss twice',
    'malformed',
    () => written(headerFor(ec), `{"iss":"https://evil.example",${json(claimsFor(EHR, AUD)).slice(1)}`),
  ],
  [
    'aud twice, once in escapes',
    'malformed',
    () => written(headerFor(ec), `{"\\u0061ud":"${AUD}",${json(claimsFor(EHR, AUD)).slice(1)}`),
  ],
  [
    'a member twice, deeper',
    'malformed',
    () => written(headerFor(ec), `{"x":[{"a":1,"a":2}],${json(claimsFor(EHR, AUD)).slice(1)}`),
  ],
  ['nesting without end', 'malformed', () => written(headerFor(ec), `{"x":${'['.repeat(3000)}`)],
  ['oversize, otherwise good', 'too-long', () => claims({ filler: 'x'.repeat(8000) })],
];

export const issuer: readonly Attack[] = [
  ['no iss', 'unknown-issuer', () => claims({ iss: undefined })],
  ['iss of nobody', 'unknown-issuer', () => claims({}, 'https://evil.example')],
  [
    'the reference sandbox, whose private key is public',
    'unknown-issuer',
    () => claims({}, 'https://sandbox.cds-hooks.org'),
  ],
  ['iss with a slash more', 'unknown-issuer', () => claims({}, `${EHR}/`)],
  ['iss in other case', 'unknown-issuer', () => claims({}, 'https://EHR.example')],
  ['iss with a Cyrillic е', 'unknown-issuer', () => claims({}, 'https://\u0435hr.example')],
  ['iss in full-width letters', 'unknown-issuer', () => claims({}, 'https://\uff45hr.example')],
  ['iss with a zero-width joiner', 'unknown-issuer', () => claims({}, `${EHR}\u200d`)],
  ['iss decomposed', 'unknown-issuer', () => claims({}, 'https://e\u0301hr.example')],
  ['iss with a blank', 'unknown-issuer', () => claims({}, `${EHR} `)],
  ['iss with a NUL', 'unknown-issuer', () => claims({}, `${EHR}\u0000`)],
  ['iss as list', 'unknown-issuer', () => claims({ iss: [EHR] })],
  ['iss named like a member of every object', 'unknown-issuer', () => claims({}, '__proto__')],
  ['iss by prototype', 'unknown-issuer', () => written(headerFor(ec), `{"__proto__":{"iss":"${EHR}"}}`)],
];

export const algorithm: readonly Attack[] = [
  ...['none', 'None', 'nOnE', 'NONE', '', null, 0, ['ES384'], 'toString', '__proto__'].map(
    (alg): Attack => [`alg ${json(alg)} unsigned`, 'algorithm', () => unsigned(alg, 'AA')],
  ),
  ['HS256 with the public RSA key as secret', 'algorithm', () => secret('HS256', pem)],
  ['HS384 with the public RSA key as secret', 'algorithm', () => secret('HS384', pem, 'sha384')],
  ['HS512 with the JWK as secret', 'algorithm', () => secret('HS512', json(jwkOf(rsa)), 'sha512')],
  ['HS256 with an empty secret', 'algorithm', () => secret('HS256', '')],
  ['HS256 under a good alg', 'signature', () => secret('ES384', pem)],
  ['no alg', 'algorithm', () => header({ alg: undefined })],
  ['alg in small letters', 'algorithm', () => header({ alg: 'es384' })],
  [
    'an algorithm that is not configured for this client',
    'algorithm',
    () => bearer(signed(headerFor(pss), claimsFor(EHR, AUD), pss)),
  ],
  ['ES256', 'algorithm', () => header({ alg: 'ES256' })],
  ['RS384 over an EC key', 'unknown-key', () => header({ alg: 'RS384' })],
  ['ES384 over an RSA key', 'unknown-key', () => header({ alg: 'ES384' }, rsa)],
];

export const headers: readonly Attack[] = [
  ['no typ', 'type', () => header({ typ: undefined })],
  ['typ in small letters', 'type', () => header({ typ: 'jwt' })],
  ['an access token', 'type', () => header({ typ: 'at+jwt' })],
  ['crit', 'critical-header', () => header({ crit: ['exp'], exp: 1 })],
  ['an empty crit', 'critical-header', () => header({ crit: [] })],
  ['unencoded payload', 'critical-header', () => header({ b64: false, crit: ['b64'] })],
  ['b64 as usual, but said', 'critical-header', () => header({ b64: true })],
  ['compressed', 'critical-header', () => header({ zip: 'DEF' })],
  ['a key in the header', 'foreign-key', () => header({ jwk: jwkOf(evil) }, evil)],
  ['an address of a certificate', 'foreign-key', ({ origin }) => header({ x5u: `${origin}/evil.pem` }, evil)],
  ['a certificate in the header', 'foreign-key', () => header({ x5c: ['MIIB'] }, evil)],
  ['no kid', 'key-id', () => header({ kid: undefined })],
  ['an empty kid', 'key-id', () => header({ kid: '' })],
  ['kid as number', 'key-id', () => header({ kid: 1 })],
  ['kid as list', 'key-id', () => header({ kid: ['ec-1'] })],
  ['kid as path', 'unknown-key', () => header({ kid: '../../../../dev/null' })],
  ['kid as file address', 'unknown-key', () => header({ kid: 'file:///etc/passwd' })],
  ['kid as SQL', 'unknown-key', () => header({ kid: "x' UNION SELECT 'key' --" })],
  ['kid as command', 'unknown-key', () => header({ kid: '|/usr/bin/id' })],
  ['kid as template', 'unknown-key', () => header({ kid: '#{7*7}' })],
  ['kid named like a member of every object', 'unknown-key', () => header({ kid: 'constructor' })],
  ['kid with the algorithm in front', 'unknown-key', () => header({ kid: 'ES384 ec-1' })],
  ['kid of another client', 'unknown-key', () => header({ kid: remote.kid }, remote)],
];
