/** Temperature, CRP, ESR and residual urine as numbers, and what the numbers say of findings. */
import type { EvidenceNote, FindingCode } from '../domain/findings.ts';
import type { Measured, Quantity } from '../domain/patient-facts.ts';
import { measure, type Unit } from './measured.ts';
import type { Observed } from './observed.ts';
import type { Reading } from './reading.ts';
import { type MeasuredValue, type MeasuredWord, type Statement, statementOf } from './statements.ts';

const units: Readonly<Record<MeasuredWord, Unit>> = {
  'lab.temperature': 'Cel',
  'lab.crp': 'mg/L',
  'lab.esr': 'mm/h',
  'post-void-residual': 'mL',
};

/** Which finding a number without a unit raises a question about. */
const askedAbout: Partial<Record<MeasuredWord, FindingCode>> = {
  'lab.temperature': 'fever',
  'lab.esr': 'raised-esr',
  'post-void-residual': 'urinary-retention',
};

function isMeasured(word: string): word is MeasuredWord {
  return Object.hasOwn(units, word);
}

/** True when the word is one we measure. */
export function readMeasurement(observed: Observed, word: string): boolean {
  if (!isMeasured(word)) return false;
  const { holder, time, reference, reading } = observed;
  if (holder.dataAbsentReason !== undefined) return true;
  const measured = measure(holder.valueQuantity, units[word]);
  const about = askedAbout[word];
  if (measured === 'no-unit') {
    if (about !== undefined) reading.collected.add(derived(observed, about, 'present', 'no-unit'));
    return true;
  }
  if (measured === undefined) return true;
  if (word === 'post-void-residual') readResidual(observed, measured.value, measured.bound);
  if (word === 'lab.temperature') readTemperature(observed, measured.value, measured.bound);
  if (time !== undefined)
    reading.collected.measured.push({ word, ...measured, time, source: 'Observation', reference });
  return true;
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
