/** Offsets of one time zone: asked of Intl once per year, then a table, since an Intl call per date is too slow. */

interface Stretch {
  readonly fromMs: number;
  readonly offsetMs: number;
}

export interface Zone {
  /** Local time minus UTC, in milliseconds, at a moment in UTC. */
  offsetAt(utcMs: number): number;
  /** The moment at which clocks show `localMs` (milliseconds of a wall clock counted as if in UTC). */
  toUtc(localMs: number): number;
}

// Ours: outside these years the nearest of them stands in, so that odd dates cannot fill the table.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MINUTE_MS = 60_000;
// Mean Gregorian year: near enough to choose a table; `offsetIn` allows for the days beside a year border.
const YEAR_MS = 31_556_952_000;

export function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const tables = new Map<number, readonly Stretch[]>();

  function offsetAt(utcMs: number): number {
    const year = Math.min(Math.max(1970 + Math.floor(utcMs / YEAR_MS), FIRST_YEAR), LAST_YEAR);
    let table = tables.get(year);
    if (table === undefined) {
      table = stretches(format, year);
      tables.set(year, table);
    }
    return offsetIn(table, utcMs);
  }

  return {
    offsetAt,
    toUtc: (localMs) => {
      const nearly = localMs - offsetAt(localMs);
      return localMs - offsetAt(nearly);
    },
  };
}

function offsetIn(table: readonly Stretch[], utcMs: number): number {
  for (let i = table.length - 1; i >= 0; i--) {
    const stretch = table[i];
    if (stretch !== undefined && (stretch.fromMs <= utcMs || i === 0)) return stretch.offsetMs;
  }
  return 0;
}

/** All stretches of one offset from the December before the year to the January after it. */
function stretches(format: Intl.DateTimeFormat, year: number): readonly Stretch[] {
  const table: Stretch[] = [];
  let before = Date.UTC(year - 1, 11, 1);
  let offset = askIntl(format, before);
  table.push({ fromMs: before, offsetMs: offset });
  for (let month = 0; month <= 13; month++) {
    const next = Date.UTC(year, month, 1);
    const nextOffset = askIntl(format, next);
    if (nextOffset !== offset) table.push({ fromMs: findChange(format, before, next, offset), offsetMs: nextOffset });
    before = next;
    offset = nextOffset;
  }
  return table;
}

/** The first minute between two moments at which the offset is no longer `offset`. */
function findChange(format: Intl.DateTimeFormat, fromMs: number, toMs: number, offset: number): number {
  let low = fromMs / MINUTE_MS;
  let high = toMs / MINUTE_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askIntl(format, middle * MINUTE_MS) === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}

function askIntl(format: Intl.DateTimeFormat, utcMs: number): number {
  const shown = new Map<string, number>(format.formatToParts(utcMs).map((part) => [part.type, Number(part.value)]));
  const part = (type: string): number => shown.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - utcMs;
}
