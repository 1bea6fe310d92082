/** How the lying tokens of the tables are made: right in everything but one thing. */
import type { RefusalReason } from '../../src/auth/reason.ts';
import { claimsFor, encode, headerFor, type KeyPair, type Part, signed, signedBySecret } from '../support/tokens.ts';
import { AUD, EHR, type KeyServer, keys, REMOTE } from './service.ts';

type Header = string | readonly string[] | undefined;
export type Attack = readonly [name: string, reason: RefusalReason, authorization: (server: KeyServer) => Header];

const { ec, evilRemote } = keys;
export const bearer = (token: string): string => `Bearer ${token}`;
export const now = (): number => Math.floor(Date.now() / 1000);

/** A token that is right in everything but the header. */
export const header = (more: object, key: KeyPair = ec) =>
  bearer(signed(headerFor(key, more), claimsFor(EHR, AUD), key));
/** A token that is right in everything but the claims; an undefined claim is left out. */
export const claims = (more: object, iss = EHR) => bearer(signed(headerFor(ec), claimsFor(iss, AUD, more), ec));
export const aud = (value: unknown) => claims({ aud: value });
export const without = (part: object, name: string): object => ({ ...part, [name]: undefined });
/** Signed by the attacker, with keys fetched from where the header says. */
export const jku = (address: unknown, key: KeyPair = evilRemote) =>
  bearer(signed(headerFor(key, { jku: address }), claimsFor(REMOTE, AUD), key));
export const secret = (alg: string, from: string | Buffer, digest?: string) =>
  bearer(signedBySecret(headerFor(ec, { alg }), claimsFor(EHR, AUD), from, digest));
export const unsigned = (alg: unknown, end = '') =>
  bearer(`${encode(headerFor(ec, { alg }))}.${encode(claimsFor(EHR, AUD))}.${end}`);
export const good = () => signed(headerFor(ec), claimsFor(EHR, AUD), ec);
export const parts = () => good().split('.') as [string, string, string];
export const written = (head: Part, body: Part) => bearer(signed(head, body, ec));
export const json = JSON.stringify;
/** The same byte for a careless reader, in other letters. */
export const strayed = (letter: string): string => letters[letters.indexOf(letter) + 1] ?? '';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const pem = keys.rsa.publicKey.export({ type: 'spki', format: 'pem' });
