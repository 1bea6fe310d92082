/** Quantities in the unit we compare in: a table for the units that laboratories send, UCUM for the rest. */
import ucum from '@lhncbc/ucum-lhc';
import { isLoose, type Loose, numberOf, textOf } from './loose.ts';

export type Unit = 'Cel' | 'mg/L' | 'mm/h' | 'mL' | 'mL/min' | 'kg' | 'min' | 'd';

export interface Measurement {
  readonly value: number;
  readonly bound: 'exact' | 'below' | 'above';
}

type Line = readonly [factor: number, offset: number];
const same: Line = [1, 0];
const fahrenheit: Line = [5 / 9, -160 / 9];

/** How senders write units in `code` or `unit`, lower case, and the line to ours. */
const common: Readonly<Record<Unit, ReadonlyMap<string, Line>>> = {
  Cel: new Map([
    ['cel', same],
    ['°c', same],
    ['c', same],
    ['grader', same],
    ['grader c', same],
    ['degc', same],
    ['[degf]', fahrenheit],
    ['degf', fahrenheit],
    ['°f', fahrenheit],
    ['f', fahrenheit],
  ]),
  'mg/L': new Map([
    ['mg/l', same],
    ['mg/dl', [10, 0]],
    ['g/l', [1000, 0]],
    ['ug/ml', same],
    ['µg/ml', same],
  ]),
  // The Norwegian laboratory codes say mm; the test itself runs for one hour (codes.md, chapter 3).
  'mm/h': new Map([
    ['mm/h', same],
    ['mm/hr', same],
    ['mm/t', same],
    ['mm', same],
    ['mm/1h', same],
  ]),
  mL: new Map([
    ['ml', same],
    ['milliliter', same],
    ['l', [1000, 0]],
    ['dl', [100, 0]],
    ['cl', [10, 0]],
    ['cm3', same],
    ['cc', same],
  ]),
  // Filtration of the kidneys; whether it is said for a body surface of 1.73 m2 stands in the code.
  'mL/min': new Map([
    ['ml/min', same],
    ['ml/min/{1.73_m2}', same],
    ['ml/min/1.73.m2', same],
    ['ml/min/1.73m2', same],
    ['ml/min/1,73m2', same],
    ['ml/min/1.73 m2', same],
    ['ml/min/1,73 m2', same],
    ['ml/min/1.73m²', same],
    ['ml/min/1,73m²', same],
    ['ml/min/1.73 m²', same],
    ['ml/min/1,73 m²', same],
    ['ml/min/173.10*-2.m2', same],
  ]),
  kg: new Map([
    ['kg', same],
    ['g', [0.001, 0]],
    ['[lb_av]', [0.453_592_37, 0]],
  ]),
  min: new Map([
    ['min', same],
    ['minutter', same],
    ['h', [60, 0]],
    ['t', [60, 0]],
    ['timer', [60, 0]],
    ['s', [1 / 60, 0]],
  ]),
  d: new Map([
    ['d', same],
    ['day', same],
    ['days', same],
    ['dager', same],
    ['dag', same],
    ['wk', [7, 0]],
    ['week', [7, 0]],
    ['weeks', [7, 0]],
    ['uke', [7, 0]],
    ['uker', [7, 0]],
    ['h', [1 / 24, 0]],
    // UCUM: a mean Julian month and year.
    ['mo', [30.4375, 0]],
    ['a', [365.25, 0]],
  ]),
};

/** Quantities beyond these are slips of the pen or of the unit, and say nothing. Ours. */
const plausible: Readonly<Record<Unit, readonly [number, number]>> = {
  Cel: [25, 45],
  'mg/L': [0, 1000],
  'mm/h': [0, 200],
  mL: [0, 5000],
  'mL/min': [0, 250],
  kg: [0.2, 700],
  min: [0, 1440],
  d: [0, 36_525],
};

const utils = ucum.UcumLhcUtils.getInstance();
/** Conversions that UCUM has been asked for, and its refusals; the names of units are few, the limit is for mischief. */
const asked = new Map<string, Line | undefined>();
const MOST_ASKED = 500;
const LONGEST_UNIT = 40;

/**
 * A FHIR Quantity in `unit`. `no-unit`: a number without a unit we can convert; undefined: no number at all, or one
 * that cannot be (a temperature of 380).
 */
export function measure(quantity: unknown, unit: Unit): Measurement | 'no-unit' | undefined {
  if (!isLoose(quantity)) return undefined;
  const number = numberOf(quantity.value);
  if (number === undefined) return undefined;
  const line = lineOf(quantity, unit);
  if (line === undefined) return 'no-unit';
  const value = Math.round((number * line[0] + line[1]) * 1e6) / 1e6;
  const [least, most] = plausible[unit];
  if (value < least || value > most) return undefined;
  return { value, bound: boundOf(quantity.comparator) };
}

function boundOf(comparator: unknown): Measurement['bound'] {
  if (comparator === '<' || comparator === '<=') return 'below';
  return comparator === '>' || comparator === '>=' ? 'above' : 'exact';
}

function lineOf(quantity: Loose, unit: Unit): Line | undefined {
  const name = textOf(quantity.code) ?? textOf(quantity.unit);
  if (name === undefined) return undefined;
  return common[unit].get(name) ?? common[unit].get(name.trim().toLowerCase()) ?? askUcum(name, unit);
}

function askUcum(name: string, unit: Unit): Line | undefined {
  if (name.length > LONGEST_UNIT) return undefined;
  const key = `${unit} ${name}`;
  if (!asked.has(key)) {
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(
      key,
      unheard(() => conversion(name, unit)),
    );
  }
  return asked.get(key);
}

/** The library prints a unit that it cannot read to standard output, and a unit may be anything that somebody wrote. */
function unheard<T>(work: () => T): T {
  const { log } = console;
  console.log = () => undefined;
  try {
    return work();
  } finally {
    console.log = log;
  }
}

/** Two points make the line: units of temperature have an offset. */
function conversion(name: string, unit: Unit): Line | undefined {
  const one = utils.convertUnitTo(name, 1, unit);
  const two = utils.convertUnitTo(name, 2, unit);
  if (one.status !== 'succeeded' || two.status !== 'succeeded' || one.toVal === null || two.toVal === null)
    return undefined;
  const factor = two.toVal - one.toVal;
  return [factor, one.toVal - factor];
}
