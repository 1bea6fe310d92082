/** The outer form of a token: three parts of canonical base64url with a JSON object in the first two; nothing is believed yet. */
import { type JsonObject, parseStrictObject } from './strict-json.ts';

/** Tokens of the profile have 500 to 1,500 characters; the rest is room for long claims and 4,096-bit signatures. */
export const MAX_TOKEN_LENGTH = 8_000;

export interface UnverifiedToken {
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/** RFC 7515, section 3.1: the compact form and no other. */
export function readToken(token: string): UnverifiedToken | 'too-long' | 'malformed' {
  if (token.length > MAX_TOKEN_LENGTH) return 'too-long';
  const parts = token.split('.', 4);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3 || decode(third) === undefined) return 'malformed';
  const header = objectIn(first);
  const payload = objectIn(second);
  return header === undefined || payload === undefined ? 'malformed' : { header, payload };
}

function objectIn(part: string): JsonObject | undefined {
  const bytes = decode(part);
  return bytes && parseStrictObject(bytes);
}

/** Only the one spelling that encoding the bytes again gives: no padding, blanks, `+` or `/`, no stray bits at the end. */
function decode(part: string): Buffer | undefined {
  if (part === '') return undefined;
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : undefined;
}
