/** Temperature, CRP, ESR and residual urine as numbers, and what the numbers say of findings. */
import type { EvidenceNote, FindingCode } from '../domain/findings.ts';
import type { Measured, Quantity } from '../domain/patient-facts.ts';
import { isLoose, type Loose, textOf } from './loose.ts';
import { measure, type Unit } from './measured.ts';
import type { Observed } from './observed.ts';
import type { Reading } from './reading.ts';
import { type MeasuredValue, type MeasuredWord, type Statement, statementOf } from './statements.ts';

const units: Readonly<Record<MeasuredWord, Unit>> = {
  'lab.temperature': 'Cel',
  'lab.crp': 'mg/L',
  'lab.esr': 'mm/h',
  'lab.egfr': 'mL/min',
  'post-void-residual': 'mL',
};

/** Which finding a number without a unit raises a question about. */
const askedAbout: Partial<Record<MeasuredWord, FindingCode>> = {
  'lab.temperature': 'fever',
  'lab.esr': 'raised-esr',
  'post-void-residual': 'urinary-retention',
};

const measuredWords: ReadonlySet<string> = new Set(Object.keys(units));

function isMeasured(word: string): word is MeasuredWord {
  return measuredWords.has(word);
}

/** True when the word is one we measure. */
export function readMeasurement(observed: Observed, word: string): boolean {
  if (!isMeasured(word)) return false;
  const { holder, time, reference, reading } = observed;
  if (holder.dataAbsentReason !== undefined) return true;
  const measured = measure(holder.valueQuantity, units[word]);
  const about = askedAbout[word];
  if (measured === 'no-unit' || measured === undefined) {
    const asks = measured === 'no-unit' || mayHideFinding(observed, word);
    if (about !== undefined && asks) reading.collected.add(derived(observed, about, 'present', 'no-unit'));
    if (word === 'lab.egfr' && mayHideLowFiltration(observed)) reading.collected.filtrationUnread = true;
    return true;
  }
  if (word === 'post-void-residual') readResidual(observed, measured.value, measured.bound);
  if (word === 'lab.temperature') readTemperature(observed, measured.value, measured.bound);
  if (time !== undefined)
    reading.collected.measured.push({ word, ...measured, time, source: 'Observation', reference });
  return true;
}

/**
 * A value that is no quantity we can read: may it mean the finding? Read as far as it goes, never counted. Words alone,
 * and a number that cannot be, raise the question only where missing the answer costs a bladder.
 */
function mayHideFinding({ holder, reading }: Observed, word: MeasuredWord): boolean {
  if (word !== 'post-void-residual' && word !== 'lab.temperature') return false;
  const ofBladder = word === 'post-void-residual';
  const { valueInteger, valueRange, valueString, valueQuantity } = holder;
  if (valueInteger !== undefined) return true;
  const range = isLoose(valueRange) ? (valueRange.high ?? valueRange.low) : undefined;
  const quantity = range ?? quantityInText(valueString);
  if (quantity !== undefined) {
    const measured = measure(quantity, units[word]);
    if (measured === undefined) return ofBladder;
    return (
      measured === 'no-unit' || measured.value >= (ofBladder ? reading.windows.residualMl : reading.windows.feverCel)
    );
  }
  return ofBladder && [valueRange, valueString, valueQuantity].some((value) => value !== undefined);
}

/** ">60", "over 90" and a number without unit are high enough as they stand; anything else may be low. */
function mayHideLowFiltration({ holder, reading }: Observed): boolean {
  const { valueQuantity, valueString } = holder;
  if (valueQuantity === undefined && valueString === undefined) return false;
  const [, written] = /^\s*(?:>=?|over|more than)?\s*(\d{1,3})\b/i.exec(textOf(valueString)?.slice(0, 40) ?? '') ?? [];
  const number = isLoose(valueQuantity) && valueQuantity.comparator !== '<' ? valueQuantity.value : Number(written);
  return !(typeof number === 'number' && number >= reading.windows.filtrationMl);
}

/** "300 ml", "38,9 °C": a number and what stands behind it. */
function quantityInText(text: unknown): Loose | undefined {
  const short = textOf(text)?.trim().slice(0, 40) ?? '';
  const [, number, unit = ''] = /^(\d{1,5}(?:[.,]\d{1,3})?) ?(\S{0,12})$/.exec(short) ?? [];
  return number === undefined ? undefined : { value: Number(number.replace(',', '.')), unit };
}

/** A residual of 200 mL or more is retention; a smaller one denies nothing: the next hour may differ. */
function readResidual(observed: Observed, value: number, bound: MeasuredValue['bound']): void {
  if (value >= observed.reading.windows.residualMl) {
    const asks = bound === 'below' ? 'need-unknown' : undefined;
    observed.reading.collected.add(derived(observed, 'urinary-retention', 'present', asks));
  } else if (bound === 'above') {
    observed.reading.collected.add(derived(observed, 'urinary-retention', 'present', 'need-unknown'));
  }
}

/** A normal temperature is not "fever absent": fever comes and goes, and is lowered by the drugs people take for pain. */
function readTemperature(observed: Observed, value: number, bound: MeasuredValue['bound']): void {
  if (value < observed.reading.windows.feverCel) return;
  observed.reading.collected.add(derived(observed, 'fever', 'present', bound === 'below' ? 'need-unknown' : undefined));
}

function derived(
  { reference, time, provisional, resource }: Observed,
  code: FindingCode,
  says: Statement['says'],
  asks: EvidenceNote | undefined,
): Statement {
  return statementOf({
    code,
    says,
    source: 'Observation',
    reference,
    time,
    asks,
    explicit: code === 'urinary-retention',
    provisional,
    resource,
  });
}

/** The newest value of each kind inside its window. */
export function newestMeasured(reading: Reading): Measured {
  const { windows } = reading;
  const temperature = newest(reading, 'lab.temperature', windows.fever);
  const crp = newest(reading, 'lab.crp', windows.laboratory);
  const esr = newest(reading, 'lab.esr', windows.laboratory);
  const postVoidResidual = newest(reading, 'post-void-residual', windows.emergencySign);
  return {
    ...(temperature === undefined ? {} : { temperature: quantity(temperature) }),
    ...(crp === undefined ? {} : { crp: quantity(crp) }),
    ...(esr === undefined ? {} : { esr: quantity(esr) }),
    ...(postVoidResidual === undefined ? {} : { postVoidResidual: quantity(postVoidResidual) }),
  };
}

/** Of two at the same moment the higher; "less than 60" is no value, "less than 5" is as good as 5. */
export function newest(reading: Reading, word: MeasuredWord, days: number): MeasuredValue | undefined {
  let best: MeasuredValue | undefined;
  for (const value of reading.collected.measured) {
    if (value.word !== word || value.time.min < reading.today - days) continue;
    if (value.bound === 'below' && value.value > 10) continue;
    if (best === undefined || isNewer(value, best)) best = value;
  }
  return best;
}

function isNewer(one: MeasuredValue, other: MeasuredValue): boolean {
  if (one.time.toMs !== other.time.toMs) return one.time.toMs > other.time.toMs;
  if (one.value !== other.value) return one.value > other.value;
  return (one.reference ?? '') < (other.reference ?? '');
}

function quantity(value: MeasuredValue): Quantity {
  const plain = { value: value.value, unit: units[value.word], date: value.time.text };
  return value.reference === undefined ? plain : { ...plain, reference: value.reference };
}
