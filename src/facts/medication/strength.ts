/** How many milligrams of a substance one piece or one millilitre of a product holds, as stated: never guessed. */
import { isLoose, type Loose, listOf, objectOf, textOf } from '../loose.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { drugsNamed, type MedicineRecord, wordsOf } from './records.ts';
import { type Amount, massUnits, pieceWords, quantityOf, unitOf, volumeUnits } from './units.ts';

export interface Strength {
  /** mg in one tablet, capsule or suppository. */
  readonly perPiece?: number;
  /** mg in 1 mL */
  readonly perMl?: number;
}

/**
 * Products sold in one strength only, whatever their form: paracetamol in mg. Felleskatalogen, Paralgin forte and
 * Paralgin major (Karo Pharma): tablets and suppositories 400 mg/30 mg, suppositories 800 mg/60 mg; Pinex Forte and
 * Pinex Major (Actavis): tablets and effervescent tablets 500 mg/30 mg, suppositories 1 g/60 mg.
 */
const inOneStrength: readonly (readonly [RegExp, number])[] = [
  [/^paralgin forte\b/i, 400],
  [/^paralgin major\b/i, 800],
  [/^pinex forte\b/i, 500],
  [/^pinex major\b/i, 1000],
];

/** Of the only substance of a product: from its ingredient, else from its words. */
export function strengthOf({ product, texts }: MedicineRecord): Strength | undefined {
  const ingredients = activeIngredients(product);
  const [only] = ingredients;
  const coded = ingredients.length === 1 ? ratioOf(only?.strength) : undefined;
  return coded ?? inWords(texts, (stated) => (stated.length === 1 ? stated[0] : undefined));
}

/** Of paracetamol: in a combination the ingredient that is paracetamol, or the strength that its words give it. */
export function paracetamolStrength(record: MedicineRecord, terminology: Terminology): Strength | undefined {
  if (isParacetamolAlone(record)) return strengthOf(record);
  const { product, texts } = record;
  const own = activeIngredients(product).filter((one) => isParacetamol(one, terminology));
  const coded = own.length === 1 ? ratioOf(own[0]?.strength) : undefined;
  return coded ?? inWords(texts, ofCombination) ?? ofBrand(texts);
}

/** Nothing but paracetamol in it: only then is a dose in milligrams a dose of paracetamol. */
export function isParacetamolAlone({ classes, atc, product }: MedicineRecord): boolean {
  const combined = atc.some((code) => code !== 'N02BE01' && /^(?:N02BE[57]|N02A)/.test(code));
  return !combined && !classes.some((word) => word !== 'drug.paracetamol') && activeIngredients(product).length < 2;
}

/** mg of an amount; undefined where amount and strength do not go together. */
export function milligrams(amount: Amount, strength: Strength | undefined, massIsOwn: boolean): Amount | undefined {
  if (amount.dimension === 'mass') return massIsOwn ? amount : undefined;
  const factor = amount.dimension === 'count' ? strength?.perPiece : strength?.perMl;
  return factor === undefined ? undefined : { dimension: 'mass', min: amount.min * factor, max: amount.max * factor };
}

function activeIngredients(product: Loose | undefined): readonly Loose[] {
  return listOf(product?.ingredient)
    .filter(isLoose)
    .filter(({ isActive }) => isActive !== false);
}

function isParacetamol(ingredient: Loose, terminology: Terminology): boolean {
  const concept = objectOf(ingredient.itemCodeableConcept);
  for (const coding of listOf(concept?.coding)) {
    const matches = isLoose(coding) ? terminology.matches(textOf(coding.system), textOf(coding.code)) : [];
    if (matches.length > 0) return matches.length === 1 && matches[0]?.word === 'drug.paracetamol';
  }
  const pointed = textOf(objectOf(ingredient.itemReference)?.display);
  const named = drugsNamed([...wordsOf(concept), ...(pointed === undefined ? [] : [pointed])]);
  return named.size === 1 && named.has('drug.paracetamol');
}

/** Ingredient.strength: mass per piece, or mass per volume; a denominator that is missing or a bare 1 is the piece. */
function ratioOf(ratio: unknown): Strength | undefined {
  if (!isLoose(ratio)) return undefined;
  const mass = quantityOf(ratio.numerator);
  if (mass?.unit.dimension !== 'mass' || mass.value === 0) return undefined;
  const mg = mass.value * mass.unit.factor;
  const below = objectOf(ratio.denominator);
  if (below === undefined) return { perPiece: mg };
  if (below.value === 1 && below.unit === undefined && below.code === undefined) return { perPiece: mg };
  const amount = quantityOf(below);
  if (amount === undefined || amount.value === 0) return undefined;
  return perUnit(mg, amount.value * amount.unit.factor, amount.unit.dimension);
}

function perUnit(mg: number, units: number, dimension: Amount['dimension']): Strength | undefined {
  if (dimension === 'mass') return undefined;
  return dimension === 'count' ? { perPiece: mg / units } : { perMl: mg / units };
}

interface Stated extends Strength {
  /** Named as paracetamol right before it. */
  readonly ofParacetamol: boolean;
}

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const number = '\\d{1,5}(?:[.,]\\d{1,3})?';
const strengths = new RegExp(
  `(?<![\\d.,])(?:(paracetamol|parasetamol|acetaminophen)\\s*)?(${number})\\s?(${longestFirst(massUnits.keys())})(?!\\p{L})` +
    `(?:\\s?(?:/|per|pr\\.?|in|i)\\s?(${number})?\\s?(${longestFirst([...volumeUnits.keys(), ...pieceWords])})(?!\\p{L}))?`,
  'giu',
);

/** "Kodein/paracetamol 30 mg/400 mg" lists names first: a name goes with the strength behind it only where its part begins. */
const opensName = /(?:^|m?g\s?[/+,]?\s?)$/i;

/** "1.000 mg" may be one milligram or a gram: then no strength is stated. */
function statedIn(text: string): readonly Stated[] {
  if (!/\d/.test(text)) return [];
  const plain = text
    .replace(/(\d) (000)(?!\d)/g, '$1$2')
    .replace(/(\d)\s?\/\s?(\d+(?:[.,]\d+)?)\s?mg\b/gi, '$1 mg / $2 mg');
  if (/\d[.,]\d{3}(?!\d)/.test(plain)) return [];
  const found: Stated[] = [];
  for (const one of plain.matchAll(strengths)) {
    const [, name, value, mass = '', below, belowUnit] = one;
    const unit = belowUnit === undefined ? undefined : unitOf(belowUnit);
    const mg = decimal(value) * (unitOf(mass)?.factor ?? 0);
    const units = decimal(below ?? '1') * (unit?.factor ?? 1);
    const strength = mg > 0 && units > 0 ? perUnit(mg, units, unit?.dimension ?? 'count') : undefined;
    if (strength !== undefined)
      found.push({ ...strength, ofParacetamol: name !== undefined && opensName.test(plain.slice(0, one.index)) });
  }
  return distinct(found);
}

const decimal = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function distinct(stated: readonly Stated[]): readonly Stated[] {
  const known = new Map(stated.map((one) => [`${one.perPiece} ${one.perMl} ${one.ofParacetamol}`, one]));
  return [...known.values()];
}

/** All texts that state one must state the same. */
function inWords(
  texts: readonly string[],
  choose: (stated: readonly Stated[]) => Stated | undefined,
): Strength | undefined {
  let known: Stated | undefined;
  for (const text of texts) {
    const stated = statedIn(text);
    if (stated.length === 0) continue;
    const one = choose(stated);
    if (one === undefined) return undefined;
    if (known !== undefined && (known.perPiece !== one.perPiece || known.perMl !== one.perMl)) return undefined;
    known = one;
  }
  return known;
}

/** "400 mg/30 mg": no combination on sale holds more opioid or caffeine than paracetamol. One strength may be either's. */
function ofCombination(stated: readonly Stated[]): Stated | undefined {
  const named = stated.filter(({ ofParacetamol }) => ofParacetamol);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const pieces = stated.filter(({ perPiece }) => perPiece !== undefined);
  if (stated.length !== 2 || pieces.length !== 2) return undefined;
  return pieces.reduce((most, one) => ((one.perPiece ?? 0) > (most.perPiece ?? 0) ? one : most));
}

function ofBrand(texts: readonly string[]): Strength | undefined {
  for (const text of texts) {
    const brand = inOneStrength.find(([name]) => name.test(text.trim()));
    if (brand !== undefined) return { perPiece: brand[1] };
  }
  return undefined;
}
