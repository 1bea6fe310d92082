/** Bytes to JSON, with errors that name a place and never quote the record. */
import { isObject, type JsonObject } from '../../cds-hooks/schemas.ts';
import type { Problem } from './types.ts';

export type Flaw = Pick<Problem, 'kind' | 'detail'>;
export type Parsed =
  | { readonly value: unknown; readonly text: string }
  | { readonly flaw: Flaw; readonly text?: string };

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** A file that was cut off ends in the middle of a line. */
  readonly hasEnd: boolean;
}

const newline = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true });

export function* linesOf(bytes: Uint8Array, firstLine: number): Generator<Line> {
  let from = 0;
  for (let number = firstLine; from < bytes.length; number++) {
    const at = bytes.indexOf(newline, from);
    const end = at === -1 ? bytes.length : at;
    yield { number, bytes: bytes.subarray(from, end), hasEnd: at !== -1 };
    from = end + 1;
  }
}

/** @returns undefined for an empty line; a byte order mark and a carriage return are no part of a line */
export function parseLine({ bytes, hasEnd }: Line): Parsed | undefined {
  const text = decoded(bytes);
  if (text === undefined) return { flaw: { kind: 'not-utf8' } };
  if (text.trim() === '') return undefined;
  const parsed = parseText(text);
  if (!('flaw' in parsed) || hasEnd) return parsed;
  return { ...parsed, flaw: { kind: 'cut-off' } };
}

export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** V8's message quotes the text around the fault: it is never passed on. */
export function parseText(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch {
    return { flaw: { kind: 'not-json' }, text };
  }
}

/** A FHIR resource or a hook request. */
export function isItem(value: unknown): value is JsonObject {
  return isObject(value) && (typeof value.resourceType === 'string' || typeof value.hook === 'string');
}
