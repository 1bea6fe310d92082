/** Takes an order apart: what is ordered, where, why, in which words; the same for every FHIR order type. */
import type { FhirResource } from 'fhir/r4';
import { createNameMemory, onlyDisplay } from './catalogue-name.ts';
import { at, type Concepts, conceptsOf, containedOf, listAt, type PlainCoding, textAt } from './fields.ts';
import { type Reading, readText } from './words/vocabulary.ts';

export interface OrderParts {
  readonly type: string;
  /** Codes of what is ordered, details included. */
  readonly codings: readonly PlainCoding[];
  /** What is ordered, in words: text first, then displays. */
  readonly words: Reading;
  /** The first of those words as written; missing when there are none. */
  readonly ownWords: string | undefined;
  readonly siteCodings: readonly PlainCoding[];
  readonly site: Reading;
  readonly category: Concepts;
  readonly performers: readonly PlainCoding[];
  readonly reason: ReasonParts;
}

export interface ReasonParts {
  readonly codings: readonly PlainCoding[];
  readonly words: Reading;
  /** A reason, question, note or supporting information is there at all. */
  readonly stated: boolean;
  /** Something is pointed to that could not be read here. */
  readonly unread: boolean;
}

export type Resolve = (reference: string) => FhirResource | undefined;

/** Members that hold what is ordered, by type; other types (Task, CarePlan, NutritionOrder) name nothing of ours. */
const contentMembers: ReadonlyMap<string, readonly string[]> = new Map([
  ['ServiceRequest', ['code', 'orderDetail']],
  ['DeviceRequest', ['codeCodeableConcept']],
  ['SupplyRequest', ['itemCodeableConcept']],
  ['MedicationRequest', ['medicationCodeableConcept']],
]);

export function isReadableOrder(type: string): boolean {
  return contentMembers.has(type);
}

/** @param medications Medication resources by id. */
export function partsOf(order: unknown, medications: ReadonlyMap<string, unknown>, resolve: Resolve): OrderParts {
  const type = textAt(order, 'resourceType') ?? '';
  const content = contentOf(order, type, medications, resolve);
  const site = conceptsOf(listAt(order, 'bodySite'));
  return {
    type,
    codings: content.codings,
    words: wordsOf(content),
    ownWords: content.texts[0],
    siteCodings: site.codings,
    site: readText(site.texts),
    category: conceptsOf(listAt(order, 'category')),
    performers: conceptsOf(listAt(order, 'performerType')).codings,
    reason: reasonOf(order, resolve),
  };
}

const ofName = createNameMemory<Reading>();

function wordsOf(concepts: Concepts): Reading {
  const display = onlyDisplay(concepts);
  return display === undefined ? readText(concepts.texts) : ofName(display, () => readText([display]));
}

function contentOf(
  order: unknown,
  type: string,
  medications: ReadonlyMap<string, unknown>,
  resolve: Resolve,
): Concepts {
  const concepts = (contentMembers.get(type) ?? []).flatMap((name) => listAt(order, name));
  if (type === 'MedicationRequest') concepts.push(...medicationConcepts(order, medications));
  const pointer = at(order, pointers.get(type) ?? 'medicationReference');
  concepts.push(...listAt(deviceOf(order, pointer, resolve), 'type'));
  const read = conceptsOf(concepts);
  const pointed = textAt(pointer, 'display');
  return pointed === undefined ? read : { codings: read.codings, texts: [...read.texts, pointed] };
}

/** Where an order points to what is ordered instead of saying it. */
const pointers: ReadonlyMap<string, string> = new Map([
  ['DeviceRequest', 'codeReference'],
  ['SupplyRequest', 'itemReference'],
]);

function deviceOf(order: unknown, pointer: unknown, resolve: Resolve): unknown {
  const target = targetOf(order, pointer, resolve);
  return textAt(target, 'resourceType') === 'Device' ? target : undefined;
}

function medicationConcepts(order: unknown, medications: ReadonlyMap<string, unknown>): readonly unknown[] {
  const reference = textAt(at(order, 'medicationReference'), 'reference');
  if (reference === undefined) return [];
  const medication = containedOf(order, reference) ?? medications.get(lastSegment(reference));
  const ingredients = listAt(medication, 'ingredient').flatMap((part) => listAt(part, 'itemCodeableConcept'));
  return [...listAt(medication, 'code'), ...ingredients];
}

/** `Medication/1`, `https://server/Medication/1` and `urn:uuid:1` by their last part. */
export function lastSegment(reference: string): string {
  const cut = Math.max(reference.lastIndexOf('/'), reference.startsWith('urn:') ? reference.lastIndexOf(':') : -1);
  return reference.slice(cut + 1);
}

function reasonOf(order: unknown, resolve: Resolve): ReasonParts {
  const stated = conceptsOf(listAt(order, 'reasonCode'));
  const codings = [...stated.codings];
  const texts = [...stated.texts];
  let unread = false;
  const pointers = [...listAt(order, 'reasonReference'), ...listAt(order, 'supportingInfo')];
  for (const pointer of pointers) {
    const display = textAt(pointer, 'display');
    if (display !== undefined) texts.push(display);
    const target = targetOf(order, pointer, resolve);
    // An Observation counts by its value, which is not read here: only a Condition says in its code what is wrong.
    const condition = textAt(target, 'resourceType') === 'Condition' ? conceptsOf(listAt(target, 'code')) : undefined;
    if (condition !== undefined) {
      codings.push(...condition.codings);
      texts.push(...condition.texts);
    } else if (display === undefined) unread = true;
  }
  for (const note of listAt(order, 'note')) {
    const text = textAt(note, 'text');
    if (text !== undefined) texts.push(text);
  }
  const coded = codings.some((coding) => coding.code !== undefined);
  return { codings, words: readText(texts), stated: coded || texts.length > 0 || pointers.length > 0, unread };
}

function targetOf(order: unknown, pointer: unknown, resolve: Resolve): unknown {
  const reference = textAt(pointer, 'reference');
  return reference === undefined ? undefined : (containedOf(order, reference) ?? resolve(reference));
}
