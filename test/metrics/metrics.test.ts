/** What is counted, and that labels stay within closed lists. */
import type { ReadReport } from '../../src/fhir/gathered.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { serverLabels } from '../../src/metrics/server-label.ts';
import type { ServiceState } from '../../src/metrics/state-gauges.ts';
import type { StoredDecision } from '../../src/store/types.ts';
import { samplesOf, totalOf } from './metrics-page.ts';

const state: ServiceState = {
  version: '0.1.0',
  knowledge: '0.1.0+abc',
  isReady: () => true,
  servers: () => [
    { server: 'https://a.example/', state: 'paused' },
    { server: 'https://a.example/', state: 'paused' },
    { server: 'https://a.example/', state: 'working' },
  ],
  store: () => ({ working: true, waiting: 3, lastWrite: 4 }),
  counts: () => ({ lost: 2, blind: 1 }),
};

const decision: StoredDecision = {
  id: 'd1',
  service: 'back-pain-patient-view',
  hookInstance: 'h1',
  at: '2026-03-02T10:00:00.000Z',
  knowledge: '0.1.0+abc',
  profile: 'current',
  mode: 'active',
  status: 200,
  triage: 'possible-serious',
  urgency: 'emergency',
  completeness: { recorded: 7, of: 14 },
  cards: [
    { uuid: 'c1', advice: 'suspectedCaudaEquina', indicator: 'critical', suggestions: [], evidenceKey: 'k' },
    { uuid: 'c2', advice: 'sickLeave', indicator: 'info', suggestions: [], evidenceKey: 'k', withheld: 'overridden' },
  ],
  rules: [],
  evidence: [],
  unavailable: [],
  milliseconds: {},
};

const pageOf = async (metrics: ReturnType<typeof createMetrics>): Promise<string> => (await metrics.page()).text;

it('counts a decision with its cards, sent or not, and the completeness of its red flags', async () => {
  const metrics = createMetrics(state);
  metrics.decided(decision);
  metrics.decided(decision);
  const page = await pageOf(metrics);
  const shown = samplesOf(page, 'ryggrad_cards_total').map(({ labels, value }) => [labels.advice, labels.shown, value]);
  expect(shown).toEqual([
    ['suspectedCaudaEquina', 'sent', 2],
    ['sickLeave', 'overridden', 2],
  ]);
  expect(samplesOf(page, 'ryggrad_decisions_total')).toEqual([
    { labels: { triage: 'possible-serious', urgency: 'emergency', silence: 'none' }, value: 2 },
  ]);
  expect(totalOf(page, 'ryggrad_red_flag_completeness_ratio_bucket', { le: '0.5' })).toBe(2);
  expect(totalOf(page, 'ryggrad_red_flag_completeness_ratio_bucket', { le: '0.25' })).toBe(0);
});

it('has a 0 for every emergency from the start, and counts those that nobody is shown', async () => {
  const metrics = createMetrics(state);
  const before = await pageOf(metrics);
  const withheld = 'ryggrad_emergencies_withheld_total';
  expect(samplesOf(before, withheld).length).toBeGreaterThanOrEqual(8);
  expect(totalOf(before, withheld)).toBe(0);
  metrics.switchedOff(['suspectedCaudaEquina']);
  const [emergency] = decision.cards;
  if (emergency) metrics.decided({ ...decision, cards: [{ ...emergency, withheld: 'shadow' }] });
  const page = await pageOf(metrics);
  expect(totalOf(page, withheld, { advice: 'suspectedCaudaEquina', why: 'switched-off' })).toBe(1);
  expect(totalOf(page, withheld, { advice: 'suspectedCaudaEquina', why: 'shadow' })).toBe(1);
  expect(totalOf(page, withheld)).toBe(2);
});

it('counts reads by where they came from, and keeps what a call may say out of the labels', async () => {
  const metrics = createMetrics(state);
  const read = (resourceType: string, from: ReadReport['from']): ReadReport => {
    return { key: 'k', resourceType, from, outcome: 'ok', milliseconds: 12 };
  };
  metrics.read([read('Patient', 'prefetch'), read('Condition', 'server'), read('Kari Nordmann', 'server')], 'S');
  const page = await pageOf(metrics);
  expect(samplesOf(page, 'ryggrad_fhir_reads_total').map(({ labels }) => [labels.server, labels.type])).toEqual([
    ['prefetch', 'Patient'],
    ['S', 'Condition'],
    ['S', 'other'],
  ]);
  expect(totalOf(page, 'ryggrad_fhir_read_duration_seconds_count', { server: 'S' })).toBe(2);
});

it('names a server by the entry that allows it, and any other by none of its words', () => {
  const label = serverLabels([
    'https://a.example/fhir',
    'https://a.example/fhir/b open',
    'https://c.example/r4 private',
  ]);
  expect(label('https://a.example/fhir/tenant-7')).toBe('https://a.example/fhir/');
  expect(label('https://a.example/fhir/b/tenant-7')).toBe('https://a.example/fhir/b/');
  expect(label('https://c.example/r4')).toBe('https://c.example/r4/');
  expect(label('https://evil.example/kari-nordmann')).toBe('not-allowed');
  expect(label('not an address')).toBe('not-allowed');
  expect(label('http://127.0.0.1:1234/fhir')).toBe('not-allowed');
  expect(label(undefined)).toBe('none');
  expect(serverLabels([], { demo: true })('http://127.0.0.1:1234/fhir')).toBe('loopback');
});

it('tells the state of breakers, store and process when it is asked', async () => {
  const page = await pageOf(createMetrics(state));
  expect(totalOf(page, 'ryggrad_fhir_servers', { state: 'paused' })).toBe(2);
  expect(totalOf(page, 'ryggrad_fhir_servers', { state: 'working' })).toBe(1);
  expect(totalOf(page, 'ryggrad_store_waiting_writes')).toBe(3);
  expect(totalOf(page, 'ryggrad_store_last_write_seconds')).toBe(0.004);
  expect(totalOf(page, 'ryggrad_store_lost_decisions_total')).toBe(2);
  expect(totalOf(page, 'ryggrad_store_blind_lookups_total')).toBe(1);
  expect(samplesOf(page, 'ryggrad_build_info')[0]?.labels).toMatchObject({ knowledge: '0.1.0+abc' });
  expect(totalOf(page, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});

it('says nothing of a write that was never made', async () => {
  const fresh = { ...state, store: () => ({ working: false, waiting: 0 }) };
  const page = await pageOf(createMetrics(fresh));
  expect(samplesOf(page, 'ryggrad_store_last_write_seconds')).toEqual([]);
  expect(totalOf(page, 'ryggrad_store_working')).toBe(0);
});

it('is told apart from that of another server in the same process', async () => {
  const [one, other] = [createMetrics(state), createMetrics(state)];
  one.feedback('sickLeave', 'accepted');
  one.feedback(undefined, 'overridden');
  expect(samplesOf(await pageOf(one), 'ryggrad_feedback_total').map(({ labels }) => labels.advice)).toEqual([
    'sickLeave',
    'unknown',
  ]);
  expect(samplesOf(await pageOf(other), 'ryggrad_feedback_total')).toEqual([]);
});
