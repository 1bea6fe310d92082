/** Reads members of FHIR JSON that nobody has validated: whatever the shape, the answer is a value or nothing. */

/** More entries of a list than this are not looked at; no order has them. */
export const mostEntries = 20;

/** An own member of an object. */
export function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const member = (value as Readonly<Record<string, unknown>>)[name];
  // Most members that are asked for are not there: only one that is may be no own one.
  return member === undefined || Object.hasOwn(value, name) ? member : undefined;
}

/** A member that should be a list: its entries; a single object where a list belongs counts as one entry. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const member = at(value, name);
  if (Array.isArray(member)) return member.length > mostEntries ? member.slice(0, mostEntries) : member;
  return typeof member === 'object' && member !== null ? [member] : nothing;
}

const nothing: readonly unknown[] = [];

/** A string that is not blank. */
export function textAt(value: unknown, name: string): string | undefined {
  const member = at(value, name);
  return typeof member === 'string' && member.trim() !== '' ? member : undefined;
}

export interface PlainCoding {
  readonly system: string | undefined;
  readonly code: string | undefined;
  readonly display: string | undefined;
}

/** CodeableConcepts as codings and texts, the concept's own text before its displays. */
export interface Concepts {
  readonly codings: readonly PlainCoding[];
  readonly texts: readonly string[];
}

const noConcepts: Concepts = { codings: [], texts: [] };

export function conceptsOf(values: readonly unknown[]): Concepts {
  if (values.length === 0) return noConcepts;
  const codings: PlainCoding[] = [];
  const texts: string[] = [];
  for (const value of values) {
    const text = textAt(value, 'text');
    if (text !== undefined) texts.push(text);
    for (const coding of listAt(value, 'coding')) {
      const display = textAt(coding, 'display');
      codings.push({ system: textAt(coding, 'system'), code: textAt(coding, 'code'), display });
      if (display !== undefined) texts.push(display);
    }
  }
  return { codings, texts };
}

/** The resource inside `contained` that `#id` points to. */
export function containedOf(resource: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined;
  const id = reference.slice(1);
  return listAt(resource, 'contained').find((inner) => textAt(inner, 'id') === id);
}
