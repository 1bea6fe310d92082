/** A span of days after a day, as FHIR dates. */

const DAY_MS = 86_400_000;

/**
 * @param day `2026-11-22`
 * @param days how many days after it the span begins and ends
 */
export function periodFrom(
  day: string,
  days: { readonly first: number; readonly last: number },
): { readonly start: string; readonly end: string } {
  const from = Date.parse(`${day}T00:00:00Z`);
  const dayText = (count: number): string => new Date(from + count * DAY_MS).toISOString().slice(0, day.length);
  return { start: dayText(days.first), end: dayText(days.last) };
}
