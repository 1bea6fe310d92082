/** How far a pregnancy is: from gestational age or due date, else from a code that says "first trimester". */
import type { Finding } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import type { RecordedTime } from './calendar.ts';
import { measure } from './measured.ts';
import type { Observed } from './observed.ts';
import type { Reading } from './reading.ts';
import { type PregnancyStart, statementOf } from './statements.ts';

/** SNOMED CT "First trimester pregnancy (finding)", in the value set of pregnancy. */
const FIRST_TRIMESTER_PREGNANCY = '57630001';
/** So long after "first trimester" was recorded it may still be true, and caution costs little. Ours. */
const STILL_FIRST_DAYS = 30;
/** From the first day of the last menstrual period to the estimated date of delivery (Naegele's rule). */
const DAYS_TO_DELIVERY = 280;
/** Pregnancies end before 44 weeks: what began earlier was another one. Ours. */
const LONGEST_DAYS = 44 * 7;
/** First before week 14, second before week 28. */
const SECOND_FROM = 14 * 7;
const THIRD_FROM = 28 * 7;

/** True when the word says how far a pregnancy is. Who has a gestational age or a due date ahead is pregnant. */
export function readPregnancyDate(observed: Observed, word: string): boolean {
  if (word !== 'lab.gestational-age' && word !== 'lab.delivery-date') return false;
  const { reading, reference, time, provisional, resource } = observed;
  const start = word === 'lab.gestational-age' ? startByAge(observed) : startByDelivery(observed);
  if (start === undefined || !isOngoing(start, reading.today)) return true;
  reading.collected.pregnancyStarts.push({ ...start, statedMs: time?.toMs ?? Number.NEGATIVE_INFINITY, reference });
  reading.collected.add(
    statementOf({ code: 'pregnancy', says: 'present', source: 'Observation', reference, time, provisional, resource }),
  );
  return true;
}

type Start = Pick<PregnancyStart, 'min' | 'max'>;

function startByAge({ holder, time }: Observed): Start | undefined {
  const measured = measure(holder.valueQuantity, 'd');
  if (time === undefined || measured === undefined || measured === 'no-unit' || measured.bound !== 'exact')
    return undefined;
  const days = Math.round(measured.value);
  return { min: time.min - days, max: time.max - days };
}

function startByDelivery({ holder, reading }: Observed): Start | undefined {
  const due = reading.calendar.read(holder.valueDateTime ?? holder.valueDate);
  return due === undefined ? undefined : { min: due.min - DAYS_TO_DELIVERY, max: due.max - DAYS_TO_DELIVERY };
}

function isOngoing({ min, max }: Start, today: number): boolean {
  return max >= today - LONGEST_DAYS && min <= today;
}

export function trimesterOf(reading: Reading, pregnancy: Finding): PatientFacts['trimester'] {
  if (pregnancy.state !== 'present') return undefined;
  const newest = newestStart(reading.collected.pregnancyStarts);
  if (newest === undefined) return isCodedAsFirst(reading) ? 1 : undefined;
  const least = trimesterAfter(reading.today - newest.max);
  return least === trimesterAfter(reading.today - newest.min) ? least : undefined;
}

/** A corrected due date replaces the first; of two stated together the later start, the younger pregnancy. */
function newestStart(starts: readonly PregnancyStart[]): PregnancyStart | undefined {
  let newest: PregnancyStart | undefined;
  for (const start of starts) {
    const isNewer =
      newest === undefined ||
      start.statedMs > newest.statedMs ||
      (start.statedMs === newest.statedMs && start.max > newest.max);
    if (isNewer) newest = start;
  }
  return newest;
}

function trimesterAfter(days: number): 1 | 2 | 3 {
  if (days < SECOND_FROM) return 1;
  return days < THIRD_FROM ? 2 : 3;
}

function isCodedAsFirst({ collected, today }: Reading): boolean {
  const times: (RecordedTime | undefined)[] = [collected.firstTrimester];
  for (const { recordedCode, time, says, over } of collected.statements.get('pregnancy') ?? []) {
    if (recordedCode === FIRST_TRIMESTER_PREGNANCY && says === 'present' && !over) times.push(time);
  }
  return times.some((time) => time !== undefined && time.max >= today - STILL_FIRST_DAYS);
}
