/** From bytes to JSON, refusing what later parts must never meet: bad UTF-8, bottomless nesting, endless texts, lone surrogates, `__proto__`. */
import { isUtf8 } from 'node:buffer';
import { ServiceError } from '../errors.ts';

/** FHIR data stay below 20 levels; every level costs the recursive parts of a reader stack. */
export const MAX_DEPTH = 64;

/**
 * FHIR R4, data types, string: "SHALL NOT exceed 1MB (1024*1024 characters)". base64Binary has no such limit, and
 * documents do come inline: its members, all named `data`, may be as long as the body.
 */
export const MAX_STRING = 1_048_576;
const BASE64_MEMBER = 'data';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
/** `[` and `{` differ in this bit alone, and so do `]` and `}`. */
const BRACKET_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * @param bytes a whole request body
 * @throws ServiceError `body-not-json` or `body-too-large`, with what is wrong and, where it can be told, the field
 */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw malformed('the body is empty');
  if (!isUtf8(bytes)) throw malformed('the body is not UTF-8');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    throw malformed('the body begins with a byte order mark');
  const { depth, escapes, longest } = survey(bytes);
  if (depth > MAX_DEPTH) throw malformed(`the body is nested deeper than ${MAX_DEPTH} levels`);
  const text = bytes.toString('utf8');
  const value = parse(text);
  // Only escapes can spell a lone surrogate in UTF-8, or hide the name of the prototype.
  if (escapes || text.includes('__proto__')) refuseUnsafe(value, '');
  if (longest > MAX_STRING) refuseLong(value, '', '');
  return value;
}

function malformed(diagnostics: string, expression = ''): ServiceError {
  return new ServiceError('body-not-json', [{ diagnostics, ...(expression !== '' && { expression }) }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message quotes the body.
    throw malformed('the body is not well-formed JSON');
  }
}

interface Survey {
  readonly depth: number;
  /** Whether any string holds a \\u escape. */
  readonly escapes: boolean;
  /** Bytes of the longest string, as it is written. */
  readonly longest: number;
}

/** One pass; brackets in strings do not count. */
function survey(bytes: Buffer): Survey {
  let depth = 0;
  let deepest = 0;
  let escapes = false;
  let longest = 0;
  const end = bytes.length;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === QUOTE) {
      const start = ++i;
      for (; i < end; i++) {
        const inside = bytes[i];
        if (inside === QUOTE) break;
        if (inside === BACKSLASH && bytes[++i] === LOWER_U) escapes = true;
      }
      if (i - start > longest) longest = i - start;
    } else if ((byte | BRACKET_BIT) === OPEN) {
      if (++depth > deepest) deepest = depth;
    } else if ((byte | BRACKET_BIT) === CLOSE) depth--;
  }
  return { depth: deepest, escapes, longest };
}

/** Walks everything; only bodies with escapes or the prototype's name pay for it. */
function refuseUnsafe(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw malformed('a text holds half a surrogate pair', path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseUnsafe(item, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) refuseUnsafe(member, memberPath(path, name));
  }
}

/**
 * Names of FHIR and CDS Hooks are words with a small first letter; any other may carry data, the name of a person among
 * it: the path then ends at its parent.
 */
function memberPath(path: string, name: string): string {
  if (name === '__proto__') throw malformed('a member is named __proto__', path === '' ? name : `${path}.${name}`);
  if (!name.isWellFormed()) throw malformed('a name holds half a surrogate pair', path);
  if (!/^[a-z][A-Za-z_-]{0,60}$/.test(name)) return path;
  return path === '' ? name : `${path}.${name}`;
}

/** Walks everything; only bodies with a text beyond the limit pay for it. A name that long leaves the path at its parent. */
function refuseLong(value: unknown, path: string, name: string): void {
  if (typeof value === 'string') {
    if (value.length > MAX_STRING && name !== BASE64_MEMBER) throw tooLong(path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseLong(item, `${path}[${index}]`, name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key.length > MAX_STRING) throw tooLong(path);
      refuseLong(member, memberPath(path, key), key);
    }
  }
}

function tooLong(expression: string): ServiceError {
  const diagnostics = `a text is longer than ${MAX_STRING} characters`;
  return new ServiceError('body-too-large', [{ diagnostics, ...(expression !== '' && { expression }) }]);
}
