/** Paracetamol over every product in use or on order, each product counted once. */
import type { Interval } from '../../domain/interval.ts';
import type { ParacetamolPerDay } from '../../domain/medication.ts';
import { objectOf, oneOrMany, referenceOf, textOf } from '../loose.ts';
import { fold } from '../orders/fold.ts';
import type { Reading } from '../reading.ts';
import { dailyDose } from './daily-dose.ts';
import type { Course } from './days-of-use.ts';
import { labelOf, type MedicineRecord } from './records.ts';
import { isParacetamolAlone, milligrams, paracetamolStrength, type Strength } from './strength.ts';

interface Product {
  readonly record: MedicineRecord;
  readonly strength: Strength | undefined;
  /** mg a day; undefined when it cannot be computed. */
  readonly daily: Interval | undefined;
}

/** @param courses that go on or are ordered. @returns undefined when none of them holds paracetamol. */
export function sumParacetamol(reading: Reading, courses: readonly Course[]): ParacetamolPerDay | undefined {
  const holding = courses.filter(({ record }) => record.classes.includes('drug.paracetamol'));
  if (holding.length === 0) return undefined;
  let min = 0;
  let max = 0;
  const products: string[] = [];
  const notComputed: string[] = [];
  for (const same of sameProducts(holding.map((course) => readProduct(reading, course)))) {
    const counted = countedOnce(reading, same);
    min += counted.daily?.min ?? 0;
    max += counted.daily?.max ?? 0;
    for (const { record } of counted.counted) products.push(labelOf(record));
    for (const { record } of counted.open) notComputed.push(labelOf(record));
  }
  return {
    grams: { min: inGrams(min), max: inGrams(max) },
    products: unique(products),
    notComputed: unique(notComputed),
  };
}

/** Sums of floats drift: 4 g exactly must stay 4. */
function inGrams(mg: number): number {
  return Math.round(mg * 1000) / 1_000_000;
}

const unique = (labels: readonly string[]): readonly string[] => [...new Set(labels)].sort();

function readProduct(reading: Reading, { record, lines }: Course): Product {
  const strength = paracetamolStrength(record, reading.terminology);
  const alone = isParacetamolAlone(record);
  const daily = dailyDose(
    lines,
    (amount, line) => {
      // The dosage names another strength than the product: nobody knows which is in the box.
      const known = strength?.perPiece;
      if (line.strength !== undefined && known !== undefined && line.strength !== known) return undefined;
      const perPiece = known ?? (alone ? line.strength : undefined);
      return milligrams(amount, { ...strength, ...(perPiece !== undefined && { perPiece }) }, alone);
    },
    'days',
    reading.today,
  );
  return { record, strength, daily };
}

/**
 * Records of one product: linked to each other (`priorPrescription`, `basedOn`, `derivedFrom`, `partOf`, the same
 * identifier), or called the same with the same strength. Another brand, or another strength, is another product: the
 * patient may well have both at home, and that is the sum this is about. (ours)
 */
function sameProducts(products: readonly Product[]): readonly (readonly Product[])[] {
  const parents = products.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    for (let up = parents[top] ?? top; up !== top; up = parents[top] ?? top) top = up;
    parents[at] = top;
    return top;
  };
  const first = new Map<string, number>();
  for (const [at, product] of products.entries()) {
    for (const key of keysOf(product)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else parents[root(at)] = root(known);
    }
  }
  return [...Map.groupBy(products.keys(), root).values()].map((group) => group.flatMap((at) => products[at] ?? []));
}

const linkMembers = ['priorPrescription', 'basedOn', 'derivedFrom', 'partOf'] as const;

function keysOf({ record, strength }: Product): readonly string[] {
  const { resource, reference, texts, atc } = record;
  const keys = [`at ${reference}`];
  for (const member of linkMembers) {
    for (const link of oneOrMany(resource[member]).slice(0, 5)) {
      const target = referenceOf(link);
      if (target?.startsWith('Medication') === true) keys.push(`at ${target}`);
    }
  }
  for (const identifier of oneOrMany(resource.identifier).slice(0, 5)) {
    const { system, value } = objectOf(identifier) ?? {};
    if (typeof value === 'string') keys.push(`id ${textOf(system) ?? ''} ${value}`);
  }
  const name = fold(texts[0] ?? '').text.split(/ ?\d/, 1)[0] || atc[0];
  if (name !== undefined) keys.push(`is ${name} ${strength?.perPiece ?? ''} ${strength?.perMl ?? ''}`);
  return keys;
}

interface Counted {
  readonly daily: Interval | undefined;
  readonly counted: readonly Product[];
  readonly open: readonly Product[];
}

/**
 * A renewal of what is in use already replaces it: of one product on several occasions the highest counts, once. What
 * was prescribed on the same occasion (this call, one day) is meant together, as a fixed dose and one as needed. (ours)
 */
function countedOnce(reading: Reading, same: readonly Product[]): Counted {
  const known = same.filter(({ daily }) => daily !== undefined);
  const renewed = known.some(({ record }) => record.ordered);
  const open = same.filter(({ daily, record }) => daily === undefined && !(renewed && !record.ordered));
  let highest: Interval | undefined;
  for (const together of Map.groupBy(known, ({ record }) => occasionOf(reading, record)).values()) {
    let min = 0;
    let max = 0;
    for (const { daily } of together) {
      min += daily?.min ?? 0;
      max += daily?.max ?? 0;
    }
    const higher = highest === undefined || max > highest.max || (max === highest.max && min > highest.min);
    if (higher) highest = { min, max };
  }
  return { daily: highest, counted: known, open };
}

function occasionOf(reading: Reading, { ordered, type, resource, reference }: MedicineRecord): string {
  if (ordered) return 'this call';
  const day = reading.calendar.dayInterval(resource.authoredOn ?? resource.dateAsserted);
  return day === undefined || day.min !== day.max ? reference : `${type} ${day.min}`;
}
