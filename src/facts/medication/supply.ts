/** How long one prescription is meant to last: by its bounds, else by what is supplied. */
import type { Interval } from '../../domain/interval.ts';
import type { RecordedTime } from '../calendar.ts';
import { numberOf, objectOf } from '../loose.ts';
import { dailyDose } from './daily-dose.ts';
import type { DoseLine } from './dosage-lines.ts';
import type { MedicineRecord } from './records.ts';
import { strengthOf } from './strength.ts';
import { quantityInDays } from './timing.ts';
import { quantityOf } from './units.ts';

/** More renewals than this stand for "as often as you like". */
const MOST_REPEATS = 50;

/** Days, at least one; `max` is infinite when nothing limits it (as-needed use of a pack). Undefined: nothing is said. */
export function daysOfSupply(
  record: MedicineRecord,
  lines: readonly DoseLine[],
  start: RecordedTime | undefined,
  today: number,
): Interval | undefined {
  const days = boundedDays(lines, start) ?? suppliedDays(record, lines, today);
  if (days === undefined) return undefined;
  const min = Math.max(1, Math.floor(days.min + 1e-9));
  return { min, max: Math.max(min, Math.ceil(days.max - 1e-9)) };
}

/** Phases after each other are added; of lines beside each other the longest counts. One open line leaves it open. */
function boundedDays(lines: readonly DoseLine[], start: RecordedTime | undefined): Interval | undefined {
  let min = 0;
  let max = 0;
  for (const phase of Map.groupBy(lines, ({ phase }) => phase).values()) {
    const lengths = phase.map((line) => lengthOf(line, start));
    if (lengths.includes(undefined)) return undefined;
    min += Math.max(...lengths.map((length) => length?.min ?? 0));
    max += Math.max(...lengths.map((length) => length?.max ?? 0));
  }
  return max === 0 ? undefined : { min, max };
}

function lengthOf(line: DoseLine, start: RecordedTime | undefined): Interval | undefined {
  if (line.days !== undefined) return line.days;
  const from = line.start ?? start;
  if (from === undefined || line.end === undefined || line.end.max < from.min) return undefined;
  return { min: Math.max(1, line.end.min - from.max + 1), max: line.end.max - from.min + 1 };
}

/** expectedSupplyDuration, else the quantity divided by the dose of a day; fetched once, or with every repeat. */
function suppliedDays(record: MedicineRecord, lines: readonly DoseLine[], today: number): Interval | undefined {
  const dispense = objectOf(record.resource.dispenseRequest);
  if (dispense === undefined) return undefined;
  const fills = 1 + Math.min(Math.max(numberOf(dispense.numberOfRepeatsAllowed) ?? 0, 0), MOST_REPEATS);
  const expected = quantityInDays(dispense.expectedSupplyDuration);
  if (expected !== undefined) return { min: expected, max: expected * fills };
  const quantity = quantityOf(dispense.quantity);
  if (quantity === undefined || quantity.value === 0) return undefined;
  const supplied = quantity.value * quantity.unit.factor;
  const { dimension } = quantity.unit;
  const strength = strengthOf(record);
  const daily = dailyDose(
    lines,
    (amount) => {
      if (amount.dimension === dimension) return amount;
      if (amount.dimension !== 'mass' || dimension !== 'count' || strength?.perPiece === undefined) return undefined;
      return { min: amount.min / strength.perPiece, max: amount.max / strength.perPiece };
    },
    'mean',
    today,
  );
  if (daily === undefined || daily.max === 0) return undefined;
  return {
    min: supplied / daily.max,
    max: daily.min === 0 ? Number.POSITIVE_INFINITY : (supplied * fills) / daily.min,
  };
}
