/** The outer form of a token: three parts of canonical base64url with a JSON object in the first two; nothing is believed yet. */
import { type JsonObject, parseStrictObject } from './strict-json.ts';

/** Tokens of the profile have 500 to 1,500 characters; the rest is room for long claims and 4,096-bit signatures. */
export const MAX_TOKEN_LENGTH = 8_000;

export interface UnverifiedToken {
  /** The first part as it came: the same for all tokens of one key. */
  readonly first: string;
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/**
 * RFC 7515, section 3.1: the compact form and no other.
 *
 * @param known headers read before, by the first part
 */
export function readToken(
  token: string,
  known?: ReadonlyMap<string, JsonObject>,
): UnverifiedToken | 'too-long' | 'malformed' {
  if (token.length > MAX_TOKEN_LENGTH) return 'too-long';
  const parts = token.split('.', 4);
  const [first = '', second = ''] = parts;
  if (parts.length !== 3 || !parts.every(isCanonical)) return 'malformed';
  const header = known?.get(first) ?? objectIn(first);
  const payload = objectIn(second);
  return header === undefined || payload === undefined ? 'malformed' : { first, header, payload };
}

function objectIn(part: string): JsonObject | undefined {
  return parseStrictObject(Buffer.from(part, 'base64url'));
}

const base64url = /^[\w-]+$/;
/** Letters whose last four or two bits are zero: those bits belong to no byte. */
const ends: Readonly<Record<number, RegExp>> = { 0: /./, 2: /[AQgw]$/, 3: /[AEIMQUYcgkosw048]$/ };

/** Only the one spelling that encoding the bytes again gives: no padding, blanks, `+` or `/`, no stray bits at the end. */
function isCanonical(part: string): boolean {
  return base64url.test(part) && ends[part.length % 4]?.test(part) === true;
}
