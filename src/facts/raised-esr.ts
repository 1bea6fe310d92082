/** ESR against the limit for age and sex: raised, not raised, or unknown when age, sex or pregnancy leave it open. */
import type { Evidence, Finding } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { newest } from './measurements.ts';
import type { Reading } from './reading.ts';

/** A measured ESR beside what is stated; a stated finding, which is a reading by somebody, stays what it is. */
export function withMeasuredEsr(
  reading: Reading,
  stated: Finding,
  patient: Pick<PatientFacts, 'age' | 'sex'>,
  pregnancy: Finding,
): Finding {
  if (stated.state === 'present') return stated;
  const measured = newest(reading, 'lab.esr', reading.windows.laboratory);
  // In pregnancy the ESR is high in health; who may be pregnant is asked instead.
  if (measured === undefined || pregnancy.state === 'present') return stated;
  const { lowest, highest } = limits(reading, patient);
  const raised = measured.value > highest ? 'present' : measured.value <= lowest ? 'absent' : 'asks';
  if (measured.bound === 'above' && raised !== 'present') return stated;
  const isQuestion = raised === 'asks' || (raised === 'present' && pregnancy.asked === true);
  const evidence: Evidence = {
    state: isQuestion ? 'asks' : raised,
    source: measured.source,
    date: measured.time.text,
    ...(measured.reference !== undefined && { reference: measured.reference }),
    ...(isQuestion && { note: 'need-unknown' as const }),
  };
  const all = [evidence, ...stated.evidence];
  if (isQuestion) return stated.state === 'absent' ? stated : { ...stated, evidence: all, asked: true };
  if (raised === 'absent' && stated.asked === true) return { ...stated, evidence: all };
  const conflicting = raised === 'present' && stated.state === 'absent';
  return {
    code: stated.code,
    state: raised === 'present' ? 'present' : 'absent',
    evidence: all,
    ...(conflicting && { conflicting }),
  };
}

/** Lowest and highest limit that age and sex leave possible, in mm/h. */
function limits(
  reading: Reading,
  { age, sex }: Pick<PatientFacts, 'age' | 'sex'>,
): { lowest: number; highest: number } {
  const floor = reading.windows.esrFloor;
  const limit = (years: number, female: boolean): number => Math.max(floor, (female ? years + 10 : years) / 2);
  const youngest = age?.min ?? 0;
  const oldest = age?.max ?? 125;
  return { lowest: limit(youngest, sex === 'female'), highest: limit(oldest, sex !== 'male') };
}
