/** The dose lines of a medicine: amounts and times a day from structure, else from words, with limits and phases. */
import type { Interval } from '../../domain/interval.ts';
import type { Truth } from '../../domain/truth.ts';
import type { RecordedTime } from '../calendar.ts';
import { isLoose, type Loose, listOf, objectOf, oneOrMany, textOf } from '../loose.ts';
import type { Reading } from '../reading.ts';
import { readWritten, saysAsNeeded, type WrittenPhase } from './dosage-text.ts';
import type { MedicineRecord } from './records.ts';
import { isAtNight, quantityInDays, timesADay } from './timing.ts';
import { type Amount, amountOf, hullOf, quantityOf } from './units.ts';

/** So much at once, so often a day. */
export interface Dose {
  readonly amount: Amount;
  readonly times: Interval;
}

export interface DoseLine {
  /** Taken the same day, so added; undefined when nothing can be computed. */
  readonly doses: readonly Dose[] | undefined;
  /** Most a day. */
  readonly cap: Amount | undefined;
  /** mg in one piece, where the dosage itself says so. */
  readonly strength: number | undefined;
  readonly asNeeded: Truth;
  readonly night: Truth;
  /** How long this line is meant to last. */
  readonly days: Interval | undefined;
  readonly start: RecordedTime | undefined;
  readonly end: RecordedTime | undefined;
  /** Lines of different phases follow each other; a line without one runs beside them all. */
  readonly phase: number | undefined;
}

/** More lines than this no dosage has. */
const MOST_LINES = 20;

/**
 * `dosageInstruction` of a request, `dosage` of a statement; where neither is there, a dosage written behind the name
 * of the product ("Paracet 1 g x 4").
 */
export function doseLines(reading: Reading, { resource, texts }: MedicineRecord): readonly DoseLine[] {
  const stated = [...listOf(resource.dosageInstruction), ...oneOrMany(resource.dosage)].filter(isLoose);
  const dosages = stated.filter((dosage) => Object.keys(dosage).length > 0).slice(0, MOST_LINES);
  if (dosages.length > 0) return dosages.flatMap((dosage) => linesOf(reading, dosage));
  for (const text of texts) {
    const written = text.slice(Math.max(text.search(/\d/), 0));
    const phases = readWritten(written);
    if (phases?.some(({ doses }) => doses.some(({ times }) => times !== undefined)))
      return writtenLines({ text: written });
  }
  return [];
}

function writtenLines(dosage: Loose): readonly DoseLine[] {
  return linesOf(undefined, dosage);
}

function linesOf(reading: Reading | undefined, dosage: Loose): readonly DoseLine[] {
  const timing = objectOf(dosage.timing);
  const repeat = objectOf(timing?.repeat);
  const text = textOf(dosage.text) ?? textOf(objectOf(timing?.code)?.text) ?? textOf(dosage.patientInstruction);
  const amount = structuredAmount(dosage);
  const times = timesADay(timing);
  const written = text === undefined ? undefined : readWritten(text);
  const phases = written === undefined || (amount && times) ? [written?.[0]] : written;
  const period = objectOf(repeat?.boundsPeriod);
  const sequence =
    typeof dosage.sequence === 'number' && Number.isFinite(dosage.sequence) ? dosage.sequence : undefined;
  return phases.map((phase, at) => {
    const doses = mergedDoses(amount, times, phase);
    const alone = phases.length === 1;
    return {
      doses,
      cap: dailyCap(dosage) ?? phase?.cap,
      strength: phase?.strength,
      asNeeded: asNeededOf(dosage, text, phase, doses !== undefined || times !== undefined),
      night: nightOf(timing, phase),
      days: (alone ? boundsOf(repeat) : undefined) ?? (written?.length === phases.length ? phase?.days : undefined),
      start: reading?.calendar.read(period?.start),
      end: reading?.calendar.read(period?.end),
      phase: sequence === undefined ? (alone ? undefined : at) : sequence * MOST_LINES + at,
    };
  });
}

/** doseAndRate of one dose are views of it (ordered, calculated): from the least to the most. */
function structuredAmount(dosage: Loose): Amount | undefined {
  const entries = [...oneOrMany(dosage.doseAndRate).filter(isLoose), dosage];
  let hull: Amount | undefined;
  for (const { doseQuantity, doseRange } of entries) {
    const stated = doseQuantity ?? doseRange;
    if (stated === undefined) continue;
    const amount = amountOf(stated);
    if (amount === undefined) return undefined;
    hull = hull === undefined ? amount : hullOf(hull, amount);
    if (hull === undefined) return undefined;
  }
  return hull;
}

/** Structure first; words fill what it lacks, and beside a lone amount or frequency they must say the same. */
function mergedDoses(
  amount: Amount | undefined,
  times: Interval | undefined,
  phase: WrittenPhase | undefined,
): readonly Dose[] | undefined {
  if (amount !== undefined && times !== undefined) return [widened(amount, times, phase)];
  if (phase === undefined) return undefined;
  if (amount === undefined && times === undefined) return wholeDoses(phase);
  const [only] = phase.doses;
  if (only === undefined || phase.doses.length > 1 || contradict(amount, only.amount)) return undefined;
  const merged = { amount: amount ?? only.amount, times: times ?? only.times };
  return merged.amount && merged.times ? [{ amount: merged.amount, times: merged.times }] : undefined;
}

/** Words beside a whole structured dose that say something else: nobody knows which is meant, so from less to more. */
function widened(amount: Amount, times: Interval, phase: WrittenPhase | undefined): Dose {
  const [written] = phase?.doses ?? [];
  if (written === undefined || phase?.doses.length !== 1) return { amount, times };
  const often = written.times ?? times;
  return {
    amount: (written.amount && hullOf(amount, written.amount)) ?? amount,
    times: { min: Math.min(times.min, often.min), max: Math.max(times.max, often.max) },
  };
}

function wholeDoses({ doses }: WrittenPhase): readonly Dose[] | undefined {
  const whole = doses.flatMap(({ amount, times }) => (amount && times ? [{ amount, times }] : []));
  return whole.length === doses.length && whole.length > 0 ? whole : undefined;
}

function contradict(one: Amount | undefined, other: Amount | undefined): boolean {
  if (one === undefined || other === undefined || one.dimension !== other.dimension) return false;
  return one.min !== other.min || one.max !== other.max;
}

/** maxDosePerPeriod as a limit of one day; over several days all of it might be taken on one. */
function dailyCap(dosage: Loose): Amount | undefined {
  const [ratio] = oneOrMany(dosage.maxDosePerPeriod).filter(isLoose);
  const most = quantityOf(ratio?.numerator);
  const days = quantityInDays(ratio?.denominator);
  if (most === undefined || days === undefined || most.value === 0) return undefined;
  const value = most.value * most.unit.factor * Math.max(1, 1 / days);
  return { dimension: most.unit.dimension, min: value, max: value };
}

/** "Inntil 3 ganger daglig" leaves it to the patient, like "ved behov". */
function asNeededOf(
  dosage: Loose,
  text: string | undefined,
  phase: WrittenPhase | undefined,
  isScheduled: boolean,
): Truth {
  const isUpTo = phase?.doses.every(({ amount, times }) => amount?.min === 0 || times?.min === 0) === true;
  const inWords = isUpTo || (text !== undefined && saysAsNeeded(text));
  const { asNeededBoolean, asNeeded } = dosage;
  if (asNeededBoolean === true || asNeeded === true || isLoose(dosage.asNeededCodeableConcept)) return 'met';
  if (asNeededBoolean === false || asNeeded === false) return inWords ? 'unknown' : 'not-met';
  if (inWords) return 'met';
  return isScheduled ? 'not-met' : 'unknown';
}

function nightOf(timing: Loose | undefined, phase: WrittenPhase | undefined): Truth {
  const structured = isAtNight(timing);
  return structured === 'unknown' ? (phase?.night ?? 'unknown') : structured;
}

/** boundsDuration or boundsRange in days. */
function boundsOf(repeat: Loose | undefined): Interval | undefined {
  const duration = quantityInDays(repeat?.boundsDuration);
  if (duration !== undefined) return { min: duration, max: duration };
  const range = objectOf(repeat?.boundsRange);
  const most = quantityInDays(range?.high);
  return most === undefined ? undefined : { min: Math.min(quantityInDays(range?.low) ?? 0, most), max: most };
}
