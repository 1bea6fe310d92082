/** Age in whole years and sex, from the Patient. */
import type { Interval } from '../domain/interval.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { isLoose, type Loose } from './loose.ts';
import type { Reading } from './reading.ts';

/** Nobody has been older (Jeanne Calment, 122 years); a birth date further back is a slip. */
const OLDEST_YEARS = 125;

export function readPatient(reading: Reading): Pick<PatientFacts, 'age' | 'sex'> {
  const patients: readonly unknown[] = reading.chart.resources.get('Patient') ?? [];
  const isOurs = (one: unknown): one is Loose =>
    isLoose(one) && (one.id === undefined || one.id === reading.chart.patientId);
  const patient = patients.find(isOurs);
  if (patient === undefined) return { sex: 'unknown' };
  const age = ageOf(reading, patient.birthDate);
  const sex = patient.gender === 'male' || patient.gender === 'female' ? patient.gender : 'unknown';
  return age === undefined ? { sex } : { age, sex };
}

/** A year or a month of birth gives an interval; a birth date in the future or before memory gives nothing. */
function ageOf(reading: Reading, birthDate: unknown): Interval | undefined {
  const born = reading.calendar.read(birthDate);
  if (born === undefined || born.min > reading.today) return undefined;
  const today = reading.calendar.dayText(reading.today);
  const last = Math.min(born.max, reading.today);
  const max = yearsBetween(reading.calendar.dayText(born.min), today);
  const min = last === born.min ? max : yearsBetween(reading.calendar.dayText(last), today);
  return max > OLDEST_YEARS ? undefined : { min, max };
}

/** Whole years between two days written `YYYY-MM-DD`; who is born on 29 February has a birthday on 1 March in other years. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
