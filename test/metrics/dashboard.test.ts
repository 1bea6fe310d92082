/** Dashboard, alerts and the page on metrics speak of metrics and labels that there are, and of all of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { definitions } from '../../src/metrics/definitions.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { namesOn } from './metrics-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');

interface Panel {
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

const dashboard = JSON.parse(read('deploy/grafana/ryggrad.json')) as { readonly panels: readonly Panel[] };
const alerts = parse(read('deploy/prometheus-alerts.yaml')) as {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
};
const panels = dashboard.panels.flatMap(({ title, targets = [] }) =>
  targets.map(({ expr }) => [`panel ${title}: ${expr}`, expr]),
);
const rules = alerts.groups.flatMap((group) => group.rules.map(({ alert, expr }) => [`alert ${alert}`, expr]));
const expressions = [...panels, ...rules] as [string, string][];

const byName = new Map<string, readonly string[]>(
  Object.values(definitions).map(({ name, labelNames }) => [name, labelNames]),
);
const ending = /_(?:bucket|sum|count)$/;
const known = (name: string): string => (byName.has(name) ? name : name.replace(ending, ''));
let all: readonly string[];
beforeAll(async () => {
  const metrics = createMetrics({
    version: '0',
    knowledge: '0',
    isReady: () => true,
    servers: () => [],
    store: () => ({ working: true, waiting: 0 }),
    counts: () => ({ lost: 0, blind: 0 }),
  });
  all = namesOn((await metrics.page()).text);
});

it('the page holds every metric that is defined, and no other of ours', () => {
  expect(all.filter((name) => name.startsWith('ryggrad_')).toSorted()).toEqual([...byName.keys()].toSorted());
});

it('there is a dashboard to speak of, and the three alerts', () => {
  expect(panels.length).toBeGreaterThan(20);
  expect(rules.map(([name]) => name)).toEqual(
    expect.arrayContaining(['alert RyggradEmergencyWithheld', 'alert RyggradStoreNotWorking', 'alert RyggradFails']),
  );
});

it.each(expressions)('%s: asks for metrics that exist', (_name, expr) => {
  const names = expr.match(/\b(?:ryggrad|process|nodejs)_\w+/g) ?? [];
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !all.includes(known(name)))).toEqual([]);
});

it.each(expressions)('%s: asks for labels that these have', (_name, expr) => {
  const [first = ''] = expr.match(/\b(?:ryggrad|process|nodejs)_\w+/) ?? [];
  const labels = new Set([...(byName.get(known(first)) ?? []), 'le', 'job', 'instance']);
  const asked = [
    ...[...expr.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) => list.match(/\w+(?=\s*[=!]~?)/g) ?? []),
    ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(',').map((one) => one.trim())),
  ];
  expect(asked.filter((label) => !labels.has(label))).toEqual([]);
});

it('no two panels of the dashboard lie on one another', () => {
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(dashboard.panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
});

it('docs/metrics.md lists each metric with its labels', () => {
  const rows = read('docs/metrics.md').matchAll(/^\| `(ryggrad_\w+)` \| \w+ \|([^|]*)\|/gm);
  const listed = [...rows].map(([, name = '', labels = '']) => [
    name,
    (labels.match(/`(\w+)`/g) ?? []).map((label) => label.slice(1, -1)),
  ]);
  expect(new Map(listed as [string, string[]][])).toEqual(byName);
});

it('a label never holds what could be endless', () => {
  const words = new Set(Object.values(definitions).flatMap(({ labelNames }) => labelNames));
  expect([...words].filter((word) => /patient|id$|instance|token|reference|card/.test(word))).toEqual([]);
});
