/** Draws the figures of the report as static SVG with Vega, which needs no browser; loaded only here. */
import type { NumberLocale } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { isObject } from '../../cds-hooks/schemas.ts';
import type { Locale } from '../../domain/language.ts';
import type { RateRow, ReportRows } from './report-rows.ts';
import { reportWords } from './report-words.ts';

export interface Plots {
  readonly advice: string;
  readonly urgency: string;
  readonly completeness: string;
  readonly flags: string;
}

/** Vega guesses text wider than it is where no browser measures it: long labels are never cut, and get room to spare. */
const width = 460;
const colour = '#2b5d7d';
const ink = '#1b1b1b';

const look = {
  font: 'system-ui, sans-serif',
  background: 'transparent',
  aria: false,
  view: { stroke: null },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: ink,
    titleColor: ink,
    gridColor: '#e3e3e3',
    domainColor: '#8a8a8a',
    tickColor: '#8a8a8a',
  },
} satisfies TopLevelSpec['config'];

/** @returns undefined where the drawing library is not installed, as in the service's image */
export async function drawPlots(rows: ReportRows, locale: Locale): Promise<Plots | undefined> {
  const draw = await loadVega(locale);
  if (draw === undefined) return undefined;
  const { byAdviceAxis, byUrgencyAxis, flagAxis } = reportWords;
  return {
    advice: await draw(rateBars(rows.advice, byAdviceAxis[locale], 1000)),
    urgency: await draw(rateBars(rows.urgency, byUrgencyAxis[locale], 1000)),
    completeness: await draw(columns(rows.completeness, locale)),
    flags: await draw(rateBars(rows.flags, flagAxis[locale], 100, [0, 100])),
  };
}

type Draw = (spec: TopLevelSpec) => Promise<string>;

async function loadVega(locale: Locale): Promise<Draw | undefined> {
  try {
    const vega = await import('vega');
    const lite = await import('vega-lite');
    const config = { ...look, ...(locale === 'nb' && { locale: { number: norwegian } }) };
    return async (spec) => {
      const compiled = lite.compile({ ...spec, config }).spec;
      return scalable(await new vega.View(vega.parse(compiled), { renderer: 'none' }).toSVG());
    };
  } catch (error) {
    if (isObject(error) && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** The figure shrinks with the page; the surrounding figure element names it. */
function scalable(svg: string): string {
  return svg.replace(/^<svg /, '<svg aria-hidden="true" focusable="false" style="max-width:100%;height:auto" ');
}

/** Bars with their 95 % interval. */
function rateBars(rows: readonly RateRow[], axis: string, scale: number, domain?: number[]): TopLevelSpec {
  const values = rows.map(({ name, rate, low, high, of }) => ({
    name,
    rate: of === 0 ? null : rate * scale,
    low: of === 0 ? null : low * scale,
    high: of === 0 ? null : high * scale,
  }));
  const scaling = domain === undefined ? {} : { scale: { domain } };
  return {
    width,
    height: { step: 24 },
    data: { values },
    encoding: {
      y: {
        field: 'name',
        type: 'nominal',
        sort: null,
        axis: { title: null, ticks: false, domain: false, labelLimit: 0 },
      },
      x: { field: 'rate', type: 'quantitative', axis: { title: axis, tickCount: 6 }, ...scaling },
    },
    layer: [
      { mark: { type: 'bar', color: colour, opacity: 0.75, height: { band: 0.6 } } },
      {
        mark: { type: 'rule', color: ink, strokeWidth: 1.5 },
        encoding: { x: { field: 'low' }, x2: { field: 'high' } },
      },
      { mark: { type: 'tick', color: ink, thickness: 1.5, size: 8 }, encoding: { x: { field: 'low' } } },
      { mark: { type: 'tick', color: ink, thickness: 1.5, size: 8 }, encoding: { x: { field: 'high' } } },
    ],
  };
}

function columns(rows: ReportRows['completeness'], locale: Locale): TopLevelSpec {
  return {
    width,
    height: 200,
    data: { values: [...rows] },
    mark: { type: 'bar', color: colour, opacity: 0.75 },
    encoding: {
      x: {
        field: 'documented',
        type: 'ordinal',
        axis: { title: reportWords.completenessAxis[locale], labelAngle: 0, ticks: false },
      },
      y: {
        field: 'count',
        type: 'quantitative',
        axis: { title: reportWords.encountersAxis[locale], tickCount: 5, tickMinStep: 1 },
      },
    },
  };
}

const norwegian = {
  decimal: ',',
  thousands: '\u00a0',
  grouping: [3],
  currency: ['', '\u00a0kr'],
} satisfies NumberLocale;
