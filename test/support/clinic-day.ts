/** The calendar day of the test clinic, so that a test means the same day as the service at any hour of the night. */

const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The local day so many days before `now`, as `2026-11-22`; negative numbers look ahead. */
export function clinicDay(daysAgo: number, now: Date = new Date()): string {
  // Counted in calendar days: the night the clocks change is an hour shorter or longer.
  const day = new Date(`${inOslo.format(now)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - daysAgo);
  return day.toISOString().slice(0, 10);
}
