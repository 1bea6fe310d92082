/** Units of doses and strengths, and amounts in them: mass in mg, volume in mL, or whole pieces. */
import type { Interval } from '../../domain/interval.ts';
import { isLoose, numberOf, objectOf, textOf } from '../loose.ts';

export type Dimension = 'mass' | 'volume' | 'count';

/** mg, mL or pieces (tablets, capsules, suppositories, sachets). */
export interface Amount extends Interval {
  readonly dimension: Dimension;
}

interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
}

const mass = (factor: number): Unit => ({ dimension: 'mass', factor });
const volume = (factor: number): Unit => ({ dimension: 'volume', factor });
const piece: Unit = { dimension: 'count', factor: 1 };

/** UCUM codes and how prescribers in Norway and elsewhere write them, lower case. */
export const massUnits: ReadonlyMap<string, Unit> = new Map([
  ['g', mass(1000)],
  ['gram', mass(1000)],
  ['mg', mass(1)],
  ['milligram', mass(1)],
  ['ug', mass(0.001)],
  ['µg', mass(0.001)],
  ['μg', mass(0.001)],
  ['mcg', mass(0.001)],
  ['mikrog', mass(0.001)],
  ['mikrogram', mass(0.001)],
  ['microgram', mass(0.001)],
]);

export const volumeUnits: ReadonlyMap<string, Unit> = new Map([
  ['ml', volume(1)],
  ['milliliter', volume(1)],
  ['cl', volume(10)],
  ['dl', volume(100)],
  ['l', volume(1000)],
  ['liter', volume(1000)],
]);

/** Words for one piece; UCUM writes them as annotations, `{tbl}`. A "dose" or a "drop" is not among them: of what size? */
export const pieceWords: readonly string[] = [
  ...['tablett', 'tabletter', 'tablet', 'tablets', 'tabl', 'tab', 'tabs', 'tbl', 'stk', 'stykk'],
  ...['kapsel', 'kapsler', 'kaps', 'capsule', 'capsules', 'cap', 'caps'],
  ...['stikkpille', 'stikkpiller', 'suppositorie', 'suppositorier', 'suppository', 'suppositories', 'supp'],
  ...['brusetablett', 'brusetabletter', 'smeltetablett', 'smeltetabletter', 'depottablett', 'depottabletter'],
  ...['depotkapsel', 'depotkapsler', 'pille', 'piller', 'pill', 'pills'],
  ...['pose', 'poser', 'dosepose', 'doseposer', 'sachet', 'sachets'],
];

const units: ReadonlyMap<string, Unit> = new Map([
  ...massUnits,
  ...volumeUnits,
  ...pieceWords.map((word): [string, Unit] => [word, piece]),
  ['1', piece],
]);

/** More pieces at once than anybody takes: a slip of the unit, so that nothing can be computed from it. Ours. */
const MOST_PIECES = 20;
const LONGEST_UNIT = 40;

export function unitOf(written: string): Unit | undefined {
  if (written.length > LONGEST_UNIT) return undefined;
  const plain = written.trim().toLowerCase();
  return units.get(plain.startsWith('{') && plain.endsWith('}') ? plain.slice(1, -1) : plain.replace(/\.$/, ''));
}

/** `low` to `high` of a unit; undefined when it cannot be an amount taken at once. */
export function amountIn(unit: Unit, low: number, high: number): Amount | undefined {
  if (!(low >= 0 && high >= low && high > 0) || (unit.dimension === 'count' && high > MOST_PIECES)) return undefined;
  return { dimension: unit.dimension, min: low * unit.factor, max: high * unit.factor };
}

/** A FHIR Quantity with one exact value in a unit we know; its code and its words must not contradict each other. */
export function quantityOf(quantity: unknown): { readonly value: number; readonly unit: Unit } | undefined {
  if (!isLoose(quantity) || quantity.comparator !== undefined) return undefined;
  const value = numberOf(quantity.value);
  const byCode = unitOf(textOf(quantity.code) ?? '');
  const byWords = unitOf(textOf(quantity.unit) ?? '');
  const unit = byCode ?? byWords;
  if (value === undefined || value < 0 || unit === undefined) return undefined;
  const contradicts =
    byCode !== undefined &&
    byWords !== undefined &&
    (byCode.dimension !== byWords.dimension || byCode.factor !== byWords.factor);
  return contradicts ? undefined : { value, unit };
}

/** Quantity or Range (without a low end: from nothing) as amount. */
export function amountOf(quantity: unknown): Amount | undefined {
  const range = objectOf(quantity);
  if (range?.high === undefined && range?.low === undefined) {
    const one = quantityOf(quantity);
    return one === undefined ? undefined : amountIn(one.unit, one.value, one.value);
  }
  const high = quantityOf(range.high);
  if (high === undefined) return undefined;
  if (range.low === undefined) return amountIn(high.unit, 0, high.value);
  const low = quantityOf(range.low);
  if (low === undefined || low.unit.dimension !== high.unit.dimension) return undefined;
  return amountIn(high.unit, (low.value * low.unit.factor) / high.unit.factor, high.value);
}

/** From the lesser to the greater of two amounts of one kind; amounts of different kinds say nothing together. */
export function hullOf(one: Amount, other: Amount): Amount | undefined {
  if (one.dimension !== other.dimension) return undefined;
  return { dimension: one.dimension, min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
}
