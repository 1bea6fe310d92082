/** Draws one chart with Vega, as SVG in the colours of the page; what it shows stands in the table beside it for everybody. */
import { useEffect, useRef } from 'react';
import { type NumberLocale, parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { type Language, useLanguage } from '../shared/language.tsx';

const ink = 'var(--ink)';
const soft = 'var(--soft)';

const axis = {
  labelFontSize: 12,
  titleFontSize: 12,
  titleFontWeight: 'normal',
  labelColor: ink,
  titleColor: ink,
  gridColor: 'var(--line)',
  domainColor: soft,
  tickColor: soft,
} as const;

const norwegian = {
  decimal: ',',
  thousands: '\u00a0',
  grouping: [3],
  currency: ['', '\u00a0kr'],
} satisfies NumberLocale;

function look(language: Language): NonNullable<TopLevelSpec['config']> {
  return {
    font: 'system-ui, sans-serif',
    background: 'transparent',
    aria: false,
    view: { stroke: null },
    axis,
    legend: { orient: 'top', title: null, labelColor: ink, labelFontSize: 12, symbolOpacity: 1 },
    ...(language === 'nb' && { locale: { number: norwegian } }),
  };
}

/** The policy of the page forbids code made from text, so that expressions are walked instead of compiled. */
function draw(place: HTMLElement, spec: TopLevelSpec, language: Language): View {
  const width = Math.max(260, place.clientWidth);
  const sized = { ...spec, width, autosize: { type: 'fit-x', contains: 'padding' }, config: look(language) };
  const runtime = parse(compile(sized as TopLevelSpec).spec, undefined, { ast: true });
  return new View(runtime, { renderer: 'svg', container: place, expr: expressionInterpreter });
}

export default function Chart({ spec }: { spec: TopLevelSpec }) {
  const place = useRef<HTMLDivElement>(null);
  const { language } = useLanguage();
  useEffect(() => {
    if (place.current === null) return;
    const view = draw(place.current, spec, language);
    const drawn = view.runAsync();
    return () => {
      void drawn.finally(() => view.finalize());
    };
  }, [spec, language]);
  return <div className="chart" ref={place} aria-hidden="true" />;
}
