/** JSON objects without a member named twice: two readers could else see two different tokens in one (RFC 7515, section 4). */
import { isUtf8 } from 'node:buffer';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined for anything but one JSON object in UTF-8 whose members, at every level, have names of their own. */
export function parseStrictObject(bytes: Buffer): JsonObject | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  const value = parse(text);
  // A parser keeps one of two members of the same name: then fewer are there than were written.
  return isJsonObject(value) && membersOf(value) === membersWritten(text) ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All members at all levels; without recursion, because the nesting is the sender's choice. */
function membersOf(value: JsonObject): number {
  let count = 0;
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const isList = Array.isArray(next);
    const inside: readonly unknown[] = Object.values(next as object);
    if (!isList) count += inside.length;
    for (const each of inside) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return count;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** In well-formed JSON each member has one colon outside strings. */
function membersWritten(text: string): number {
  let count = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString && unit === BACKSLASH) at++;
    else if (unit === QUOTE) inString = !inString;
    else if (unit === COLON && !inString) count++;
  }
  return count;
}
