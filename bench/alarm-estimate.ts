/**
 * Alarm estimate: how many patient-views draw a card, a warning, a critical one, over synthetic GP charts.
 * `node bench/alarm-estimate.ts [charts]` prints the table; `npm run bench` takes its numbers along.
 */
import { templatesFor } from '../src/cds-hooks/prefetch.ts';
import type { Answer } from '../src/service/road.ts';
import { type Chart, makeChart } from './alarm-charts.ts';
import { checkRates } from './alarm-check.ts';
import { type BenchRoad, createBenchRoad } from './road.ts';
import { rounded } from './statistics.ts';

export interface AlarmCounts {
  readonly charts: number;
  /** Patient-views per 1,000 that draw at least one card; one of at least warning; a critical one. */
  readonly perThousand: { readonly card: number; readonly warning: number; readonly critical: number };
  /** Cards per 1,000 patient-views by advice and indicator, most frequent first. */
  readonly byAdvice: Readonly<Record<string, number>>;
  /** Codes and their recency among the charts that drew a warning or worse, most frequent first. */
  readonly behindWarnings: Readonly<Record<string, number>>;
}

export interface AlarmEstimate {
  readonly withoutBackToday: AlarmCounts;
  readonly withBackToday: AlarmCounts;
  readonly limits: { readonly card: number; readonly warning: number; readonly critical: number };
}

/** Per 1,000 patient-views of people without a back problem today. */
const limits = { card: 40, warning: 10, critical: 0.2 };
const templates = Object.entries(templatesFor('patient-view'));

export async function estimateAlarms(charts: number): Promise<AlarmEstimate> {
  checkRates();
  const road = createBenchRoad();
  const today = new Date();
  return {
    withoutBackToday: await count(charts, false, road, today),
    withBackToday: await count(Math.ceil(charts / 5), true, road, today),
    limits,
  };
}

async function count(charts: number, back: boolean, road: BenchRoad, today: Date): Promise<AlarmCounts> {
  const tally = { card: 0, warning: 0, critical: 0 };
  const byAdvice = new Map<string, number>();
  const behind = new Map<string, number>();
  for (let seed = 1; seed <= charts; seed++) {
    const chart = makeChart(back ? -seed : seed, back, today);
    const { response } = await road('back-pain-patient-view', patientView(chart));
    const indicators = new Set(response.cards.map(({ indicator }) => indicator));
    if (indicators.size > 0) tally.card++;
    if (indicators.has('critical')) tally.critical++;
    if (indicators.has('critical') || indicators.has('warning')) {
      tally.warning++;
      for (const held of chart.holds) behind.set(held, (behind.get(held) ?? 0) + 1);
    }
    for (const name of adviceOf(response)) byAdvice.set(name, (byAdvice.get(name) ?? 0) + 1);
  }
  const perThousand = (number: number): number => rounded((number * 1000) / charts, 2);
  return {
    charts,
    perThousand: {
      card: perThousand(tally.card),
      warning: perThousand(tally.warning),
      critical: perThousand(tally.critical),
    },
    byAdvice: Object.fromEntries(mostFirst(byAdvice).map(([name, number]) => [name, perThousand(number)])),
    behindWarnings: Object.fromEntries(mostFirst(behind).slice(0, 12)),
  };
}

function adviceOf(response: Answer['response']): readonly string[] {
  return response.cards.map(({ source, indicator }) => `${source.topic?.code ?? 'none'} (${indicator})`);
}

function mostFirst(tally: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...tally].sort(([, a], [, b]) => b - a);
}

function patientView(chart: Chart): object {
  return {
    hook: 'patient-view',
    hookInstance: `alarm-${chart.id}`,
    context: { userId: 'Practitioner/bench', patientId: chart.id, encounterId: `e-${chart.id}` },
    prefetch: Object.fromEntries(templates.map(([key, template]) => [key, answerTo(template, chart)])),
  };
}

function answerTo(template: string, chart: Chart): object {
  if (template.startsWith('Patient/')) return chart.patient;
  if (template.startsWith('Encounter/')) return chart.encounter;
  if (template.startsWith('Condition?')) return searchset(chart.conditions);
  if (template.startsWith('MedicationRequest?')) return searchset(chart.medications);
  if (template.includes('category=laboratory')) return searchset(chart.laboratory);
  return searchset(template.includes('category=vital-signs') ? chart.vitalSigns : []);
}

function searchset(resources: readonly object[]): object {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: resources.length,
    entry: resources.map((resource) => ({ resource })),
  };
}

/** The estimate as lines of text. */
export function describeAlarms(estimate: AlarmEstimate): string {
  const row = (name: string, { charts, perThousand }: AlarmCounts): string =>
    `${name.padEnd(30)}${`${charts}`.padStart(8)}${[perThousand.card, perThousand.warning, perThousand.critical]
      .map((number) => number.toFixed(2).padStart(10))
      .join('')}`;
  const { card, warning, critical } = estimate.limits;
  return [
    'patient-views per 1,000          charts      card   warning  critical',
    row('without a back problem today', estimate.withoutBackToday),
    `${'  at most'.padEnd(38)}${[card, warning, critical].map((number) => number.toFixed(2).padStart(10)).join('')}`,
    row('with a back problem today', estimate.withBackToday),
    ...Object.entries(estimate.withoutBackToday.byAdvice).map(([name, number]) => `  ${name}: ${number}`),
  ].join('\n');
}

if (import.meta.main) {
  const estimate = await estimateAlarms(Number(process.argv[2] ?? 10_000));
  process.stdout.write(`${describeAlarms(estimate)}\n${JSON.stringify(estimate, null, 2)}\n`);
}
