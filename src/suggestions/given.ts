/** What a client sent, taken as it may really be: lists that are none, references that are none, members without a value. */
import type { Reference } from 'fhir/r4';

/** The objects of a list; nothing when it is no list. */
export function objectsOf<Item extends object>(list: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(list) ? list.filter((item: Item) => typeof item === 'object' && item !== null) : [];
}

/**
 * A reference that can be used in another resource: one that points somewhere, and not inside the resource it stands in.
 * What is empty in it is left out.
 */
export function usableReference(value: Reference | undefined): Reference | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { reference } = value;
  return typeof reference === 'string' && reference !== '' && !reference.startsWith('#')
    ? withoutEmpty(value)
    : undefined;
}

/** CDS Hooks, "Use of JSON": nothing null and nothing empty goes out, also where a client sent it in. */
export function withoutEmpty<Value extends object>(value: Value): Value {
  // Hardly any order holds such a member: looking is cheaper than building everything anew.
  return hasEmpty(value) ? emptied(value) : value;
}

function hasEmpty(value: object): boolean {
  for (const name in value) {
    const member: unknown = Reflect.get(value, name);
    if (member === null || member === undefined || member === '') return true;
    if (typeof member === 'object' && (isVoid(member) || hasEmpty(member))) return true;
  }
  return false;
}

function isVoid(value: object): boolean {
  for (const _name in value) return false;
  return true;
}

function emptied<Value extends object>(value: Value): Value {
  const members = Object.entries(value).flatMap(([name, member]) => {
    const kept = filled(member);
    return kept === undefined ? [] : [[name, kept]];
  });
  return Object.fromEntries(members);
}

function filled(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value)) {
    const inner = emptied(value);
    return isVoid(inner) ? undefined : inner;
  }
  const items = value.map(filled).filter((item) => item !== undefined);
  return items.length === 0 ? undefined : items;
}
