/** What the dose lines of one medicine come to in a day, the highest and the lowest day of a taper. */
import type { Interval } from '../../domain/interval.ts';
import type { DoseLine } from './dosage-lines.ts';
import type { Amount } from './units.ts';

/** Turns an amount into the one unit that is summed; undefined where it does not fit the product. */
export type Convert = (amount: Amount, line: DoseLine) => Interval | undefined;

/** Whole intakes of single days, or the mean over many days. */
export type Counting = 'days' | 'mean';

/**
 * @param today local day: a line whose period has ended counts no more.
 * @returns undefined when one of the lines that count cannot be computed.
 */
export function dailyDose(
  lines: readonly DoseLine[],
  convert: Convert,
  counting: Counting,
  today: number,
): Interval | undefined {
  const current = lines.filter(({ end }) => end === undefined || end.max >= today);
  const counted = current.length > 0 ? current : lines;
  const amounts = counted.map((line) => amountOfLine(line, convert, counting));
  if (amounts.length === 0 || amounts.includes(undefined)) return undefined;
  const days = phasesOf(counted).map((holds) => sum(amounts.filter((_, at) => holds[at])));
  return { min: Math.min(...days.map(({ min }) => min)), max: Math.max(...days.map(({ max }) => max)) };
}

function amountOfLine(line: DoseLine, convert: Convert, counting: Counting): Interval | undefined {
  const cap = line.cap === undefined ? undefined : convert(line.cap, line);
  const doses = line.doses?.map(({ amount, times }) => {
    const once = convert(amount, line);
    const often = counting === 'days' ? wholeTimes(times) : times;
    return once && { min: once.min * often.min, max: once.max * often.max };
  });
  // "As needed, at most 8 a day" needs no more: from nothing to the limit.
  if (doses === undefined || doses.includes(undefined)) return cap && { min: 0, max: cap.max };
  const total = sum(doses);
  const max = Math.min(total.max, cap?.max ?? total.max);
  return { min: line.asNeeded === 'not-met' ? Math.min(total.min, max) : 0, max };
}

/** Every fifth hour is four times on one day and five on another; every second day is once or not at all. */
function wholeTimes({ min, max }: Interval): Interval {
  return { min: Math.floor(min + 1e-9), max: Math.ceil(max - 1e-9) };
}

function sum(amounts: readonly (Interval | undefined)[]): Interval {
  let min = 0;
  let max = 0;
  for (const amount of amounts) {
    min += amount?.min ?? 0;
    max += amount?.max ?? 0;
  }
  return { min, max };
}

/**
 * Which lines hold together, for each phase: by sequence (FHIR: different sequence, one after the other; same or none,
 * at the same time), or by periods that every line states.
 */
function phasesOf(lines: readonly DoseLine[]): readonly (readonly boolean[])[] {
  const phases = new Set(lines.map(({ phase }) => phase));
  phases.delete(undefined);
  if (phases.size > 0) return [...phases].map((now) => lines.map(({ phase }) => phase === undefined || phase === now));
  if (!lines.every(({ start, end }) => start !== undefined && end !== undefined)) return [lines.map(() => true)];
  return lines.map(({ start }) => lines.map((line) => isWithin(start?.min ?? 0, line)));
}

function isWithin(day: number, { start, end }: DoseLine): boolean {
  return start !== undefined && end !== undefined && start.min <= day && day <= end.max;
}
