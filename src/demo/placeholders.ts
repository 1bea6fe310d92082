/** Keeps demo patients young: fills dates written relative to today, such as `{{today-10d}}` and `{{now-3h}}`. */

/**
 * `{{today}}` becomes a local date (2026-11-22), `{{now}}` an instant in UTC (2026-11-22T17:05:00Z), each followed by
 * any number of steps `±<number><y|m|d|h>`: years, months, days and, for `now` only, hours.
 */
const placeholder = /\{\{([^{}]*)\}\}/g;
const grammar = /^(today|now)((?:[+-]\d{1,4}[ymdh])*)$/;
const step = /([+-]\d+)([ymdh])/g;

export interface Moment {
  readonly now: Date;
  /** The local calendar day of `now`, `2026-11-22`. */
  readonly today: string;
}

/** The moment, with its calendar day in an IANA time zone such as `Europe/Oslo`. */
export function momentIn(timeZone: string, now: Date): Moment {
  // Swedish is the locale whose short date is ISO 8601.
  return { now, today: new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now) };
}

/** @throws Error naming the first placeholder that does not follow the grammar. */
export function fillDates(text: string, moment: Moment): string {
  return text.replace(placeholder, (_whole, inside: string) => filled(inside, moment));
}

function filled(inside: string, { now, today }: Moment): string {
  const [, base, steps = ''] = grammar.exec(inside) ?? [];
  if (!base || (base === 'today' && steps.includes('h'))) throw new Error(`Not a date placeholder: {{${inside}}}`);
  const date = base === 'now' ? new Date(now) : new Date(`${today}T00:00:00Z`);
  for (const [, amount, unit] of steps.matchAll(step)) move(date, Number(amount), unit ?? '');
  return base === 'now' ? date.toISOString().replace(/:\d\d\.\d+Z$/, ':00Z') : date.toISOString().slice(0, 10);
}

function move(date: Date, amount: number, unit: string): void {
  if (unit === 'y') date.setUTCFullYear(date.getUTCFullYear() + amount);
  else if (unit === 'm') date.setUTCMonth(date.getUTCMonth() + amount);
  else if (unit === 'd') date.setUTCDate(date.getUTCDate() + amount);
  else date.setUTCHours(date.getUTCHours() + amount);
}
