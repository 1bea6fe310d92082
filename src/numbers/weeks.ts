/** Days to weeks: Monday to Sunday in UTC, none left out. */

const DAY_MS = 86_400_000;

/** @param day `2026-03-04` @returns its Monday, `2026-03-02` */
export function mondayOf(day: string): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(moment).getUTCDay() + 6) % 7;
  return dayOfMoment(moment - sinceMonday * DAY_MS);
}

export function plusDays(day: string, days: number): string {
  return dayOfMoment(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** @returns the Mondays of every week that holds a day of the time, the last day included */
export function weeksBetween(from: string, to: string): readonly string[] {
  const weeks: string[] = [];
  for (let week = mondayOf(from); week <= to; week = plusDays(week, 7)) weeks.push(week);
  return weeks;
}

function dayOfMoment(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
