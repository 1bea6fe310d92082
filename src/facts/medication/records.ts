/** The medicines of the chart and of this call, each with its codes, words, product and class words. */
import type { OrderFact } from '../../domain/patient-facts.ts';
import { codingsOf, isAbout, isLoose, type Loose, listOf, nameOf, objectOf, textOf } from '../loose.ts';
import { isEverTaken, isInUse } from '../medicines.ts';
import { classesNamed } from '../orders/drug-order.ts';
import { plainLabel } from '../orders/label.ts';
import { readText } from '../orders/words/vocabulary.ts';
import type { Reading } from '../reading.ts';

export type MedicineType = 'MedicationRequest' | 'MedicationStatement';
const types: readonly MedicineType[] = ['MedicationRequest', 'MedicationStatement'];

export interface MedicineRecord {
  readonly reference: string;
  readonly type: MedicineType;
  readonly resource: Loose;
  /** An order of this call. */
  readonly ordered: boolean;
  /** Ordered, or in use by the record; otherwise it has ended. */
  readonly current: boolean;
  /** `drug.*` words; never empty but for orders. */
  readonly classes: readonly string[];
  /** ATC codes of product and ingredients. */
  readonly atc: readonly string[];
  /** What it is called, text before displays, the prescription's own words before those of the product. */
  readonly texts: readonly string[];
  /** Contained or from the chart. */
  readonly product: Loose | undefined;
}

/** A record of the chart may come without id; its place names it then. */
type Unnamed = Omit<MedicineRecord, 'reference'> & { readonly reference: string | undefined };

/** Texts of a product longer than this are no names. */
const LONGEST_NAME = 200;

/** Orders of this call first, then what the chart holds of the classes we know, ended ones too. */
export function medicineRecords(reading: Reading, orders: readonly OrderFact[]): MedicineRecord[] {
  const products = new Products(reading);
  const found = new Map<string, MedicineRecord>();
  for (const [at, { resource }] of reading.chart.orders.entries()) {
    const order = orders[at];
    if (order?.kind !== 'medication' || !isLoose(resource)) continue;
    found.set(order.reference, recordOfOrder(reading, resource, order, products));
  }
  for (const type of types) {
    for (const [at, resource] of (reading.chart.resources.get(type) ?? []).entries()) {
      const record = isLoose(resource) ? recordOf(reading, resource, type, products) : undefined;
      if (record === undefined) continue;
      const reference = record.reference ?? `${type}#${at + 1}`;
      if (!found.has(reference)) found.set(reference, { ...record, reference });
    }
  }
  return [...found.values()];
}

function recordOfOrder(reading: Reading, resource: Loose, order: OrderFact, products: Products): MedicineRecord {
  const { reference, contexts } = order;
  const named = nameProduct(reading, resource, products.of(resource));
  const classes = contexts.filter(isDrugWord);
  return { reference, type: 'MedicationRequest', resource, ordered: true, current: true, ...named, classes };
}

function recordOf(reading: Reading, resource: Loose, type: MedicineType, products: Products): Unnamed | undefined {
  if (!isEverTaken(resource) || !isAbout(resource, reading.chart.patientId)) return undefined;
  const product = products.of(resource);
  const classes = classesOf(reading, resource, type, product);
  if (classes.length === 0) return undefined;
  return {
    reference: nameOf(resource, type),
    type,
    resource,
    ordered: false,
    current: isInUse(reading, resource, type),
    classes,
    ...nameProduct(reading, resource, product),
  };
}

const isDrugWord = (word: string): boolean => word.startsWith('drug.');

/** By code; by name only where no ATC says what it is. */
function classesOf(
  reading: Reading,
  resource: Loose,
  type: MedicineType,
  product: Loose | undefined,
): readonly string[] {
  const classes = new Set<string>();
  let hasAtc = false;
  for (const coding of codingsOfProduct(resource, product)) {
    const system = textOf(coding.system);
    hasAtc ||= reading.terminology.systemKey(system) === 'atc';
    for (const { word, role, resources, needs } of reading.terminology.matches(system, textOf(coding.code))) {
      if (!isDrugWord(word) || role === 'ignored' || !resources.has(type)) continue;
      const names = needs.includes('product-holds-paracetamol') ? drugsNamed(textsOf(resource, product)) : undefined;
      if (names === undefined || names.has('drug.paracetamol')) classes.add(word);
    }
  }
  if (classes.size > 0 || hasAtc) return [...classes];
  return [...drugsNamed(textsOf(resource, product))];
}

/** Class words of the drugs that a text names. */
export function drugsNamed(texts: readonly string[]): ReadonlySet<string> {
  return classesNamed(readText(texts));
}

function nameProduct(
  reading: Reading,
  resource: Loose,
  product: Loose | undefined,
): Pick<MedicineRecord, 'atc' | 'texts' | 'product'> {
  const atc: string[] = [];
  for (const coding of codingsOfProduct(resource, product)) {
    const code = textOf(coding.code);
    const isAtc = code !== undefined && reading.terminology.systemKey(textOf(coding.system)) === 'atc';
    if (isAtc) atc.push(code.trim().toUpperCase());
  }
  return { atc, texts: textsOf(resource, product), product };
}

function codingsOfProduct(resource: Loose, product: Loose | undefined): readonly Loose[] {
  const inline = codingsOf(resource.medicationCodeableConcept);
  if (product === undefined) return inline.filter(isLoose);
  const ingredients = listOf(product.ingredient).flatMap((one) =>
    isLoose(one) ? codingsOf(one.itemCodeableConcept) : [],
  );
  return [...inline, ...codingsOf(product.code), ...ingredients].filter(isLoose);
}

function textsOf(resource: Loose, product: Loose | undefined): readonly string[] {
  const pointed = textOf(objectOf(resource.medicationReference)?.display);
  const own = wordsOf(resource.medicationCodeableConcept);
  const texts = [...own, ...(pointed === undefined ? [] : [pointed]), ...wordsOf(product?.code)];
  return texts.filter((text) => text.trim() !== '').map((text) => text.slice(0, LONGEST_NAME));
}

/** The concept's own text before its displays. */
export function wordsOf(concept: unknown): readonly string[] {
  const words = [textOf(objectOf(concept)?.text)];
  for (const coding of codingsOf(concept)) words.push(isLoose(coding) ? textOf(coding.display) : undefined);
  return words.filter((word) => word !== undefined);
}

/** Plain words for a card. */
export function labelOf({ texts, atc, type }: MedicineRecord): string {
  return plainLabel(texts[0] ?? '') || atc[0]?.slice(0, 10) || type;
}

/** Medication resources by id, looked up only when a medicine points to one. */
class Products {
  readonly #reading: Reading;
  #byId: ReadonlyMap<string, Loose> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  of(resource: Loose): Loose | undefined {
    const reference = textOf(objectOf(resource.medicationReference)?.reference);
    if (reference === undefined) return undefined;
    if (!reference.startsWith('#')) return this.#all().get(lastPart(reference));
    const contained = listOf(resource.contained);
    return objectOf(contained.find((one) => isLoose(one) && `#${String(one.id)}` === reference));
  }

  #all(): ReadonlyMap<string, Loose> {
    this.#byId ??= new Map(
      (this.#reading.chart.resources.get('Medication') ?? [])
        .filter((one) => isLoose(one))
        .flatMap((one): readonly [string, Loose][] => (typeof one.id === 'string' ? [[lastPart(one.id), one]] : [])),
    );
    return this.#byId;
  }
}

function lastPart(reference: string): string {
  const plain = reference.split('/_history/', 1)[0] ?? '';
  return plain.slice(Math.max(plain.lastIndexOf('/'), plain.startsWith('urn:') ? plain.lastIndexOf(':') : -1) + 1);
}
