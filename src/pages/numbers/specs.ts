/** What each chart shows and how, in the grammar of Vega-Lite. */
import type { TopLevelSpec } from 'vega-lite';
import type { Share } from '../../numbers/numbers.ts';

export interface NamedShare extends Share {
  readonly name: string;
  /** Kind of the share, where one name has several. */
  readonly kind: string;
}

export interface WeekShare extends Share {
  /** Its Monday. */
  readonly week: string;
  readonly kind: string;
}

const colours = ['var(--good)', 'var(--warning)'];
const shapes = ['circle', 'diamond'];

/** A row without a rate has no mark; in a line it is a gap. */
function drawable<T extends Share>(rows: readonly T[], times: number) {
  return rows.map(({ rate, low = 0, high = 1, ...row }) => {
    const known = rate !== undefined;
    return {
      ...row,
      rate: known ? rate * times : null,
      low: known ? low * times : null,
      high: known ? high * times : null,
    };
  });
}

const names = { field: 'name', type: 'nominal', sort: null } as const;
const nameAxis = { title: null, ticks: false, domain: false, labelLimit: 200 } as const;

/** Points with their intervals, one for each kind, a line for each name. */
export function dots(rows: readonly NamedShare[], kinds: readonly string[], title: string): TopLevelSpec {
  const scale = { domain: [...kinds], range: colours };
  return {
    height: { step: 18 },
    data: { values: drawable(rows, 100) },
    encoding: {
      y: { ...names, axis: nameAxis },
      yOffset: { field: 'kind', sort: [...kinds] },
      color: { field: 'kind', type: 'nominal', scale },
    },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: {
          x: { field: 'rate', type: 'quantitative', axis: { title, tickCount: 5 }, scale: { domain: [0, 100] } },
          shape: { field: 'kind', type: 'nominal', scale: { domain: [...kinds], range: shapes } },
        },
      },
    ],
  };
}

/** Bars with their intervals. */
export function bars(rows: readonly NamedShare[], title: string): TopLevelSpec {
  return {
    height: { step: 24 },
    data: { values: drawable(rows, 1000) },
    encoding: { y: { ...names, axis: nameAxis } },
    layer: [
      {
        mark: { type: 'bar', color: 'var(--brand)', opacity: 0.75, height: { band: 0.6 } },
        encoding: { x: { field: 'rate', type: 'quantitative', axis: { title, tickCount: 5 } } },
      },
      {
        mark: { type: 'rule', color: 'var(--ink)', strokeWidth: 1.5 },
        encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
      },
    ],
  };
}

/** Counts, the largest first. */
export function counts(
  rows: readonly { readonly name: string; readonly count: number }[],
  title: string,
): TopLevelSpec {
  return {
    height: { step: 24 },
    data: { values: [...rows] },
    mark: { type: 'bar', color: 'var(--brand)', opacity: 0.75, height: { band: 0.6 } },
    encoding: {
      y: { ...names, axis: nameAxis },
      x: { field: 'count', type: 'quantitative', axis: { title, tickCount: 5, tickMinStep: 1 } },
    },
  };
}

/** A line for each kind, with a band for its interval; weeks of too few are gaps. */
export function lines(rows: readonly WeekShare[], kinds: readonly string[], title: string): TopLevelSpec {
  const weeks = [...new Set(rows.map(({ week }) => week))];
  const color = { field: 'kind', type: 'nominal', scale: { domain: [...kinds], range: colours } } as const;
  return {
    height: 220,
    data: { values: drawable(rows, 100) },
    encoding: {
      x: {
        field: 'week',
        type: 'ordinal',
        scale: { domain: weeks },
        axis: { title: null, labelAngle: -40, labelOverlap: true },
      },
      color,
    },
    layer: [
      {
        mark: { type: 'area', opacity: 0.2 },
        encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'line', strokeWidth: 2 },
        encoding: {
          y: { field: 'rate', type: 'quantitative', axis: { title, tickCount: 5 }, scale: { domain: [0, 100] } },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 50, opacity: 1 },
        encoding: {
          y: { field: 'rate', type: 'quantitative' },
          shape: { field: 'kind', type: 'nominal', scale: { domain: [...kinds], range: shapes } },
        },
      },
    ],
  };
}
