/** A call that was decided on a thread is counted, timed and traced as one decided here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clinic, imagingOrder, openClinic } from '../memory/clinic.ts';
import { samplesOf } from '../metrics/metrics-page.ts';
import { http } from '../support/app.ts';
import { openThreaded, wasOnThread } from './kit.ts';

interface Span {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

/** Takes spans as a collector of traces does. */
async function startCollector() {
  const spans: Span[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    for (const { scopeSpans } of JSON.parse(Buffer.concat(chunks).toString()).resourceSpans)
      for (const { spans: sent } of scopeSpans) spans.push(...sent);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`;
  return { url, spans, close: () => new Promise<void>((done) => server.close(() => done()).closeAllConnections()) };
}

const mr = imagingOrder('o1', 'MR LS-columna');
const emergency = { days: 10, present: ['saddle-sensory-loss'] as const };
const off =
  'switchedOff: [suspectedCaudaEquina]\nemergenciesOffConfirmedBy: "Kari Nordmann, medical director, 2026-11-22"';

const portOfAdmin = (clinic: Clinic): string =>
  String(clinic.log().find(({ msg }) => msg === 'listening for the operator')?.address);
const pageOf = async (clinic: Clinic): Promise<string> => (await http('GET', `${portOfAdmin(clinic)}/metrics`)).text;

/** What is counted, and how often something was timed. */
const counted = [
  'ryggrad_hook_duration_seconds_count',
  'ryggrad_phase_duration_seconds_count',
  'ryggrad_decisions_total',
  'ryggrad_cards_total',
  'ryggrad_red_flag_completeness_ratio_count',
  'ryggrad_fhir_reads_total',
  'ryggrad_emergencies_withheld_total',
  'ryggrad_errors_total',
  'ryggrad_store_lost_decisions_total',
] as const;

type Counts = ReadonlyMap<string, number>;

const countsOf = (page: string): Counts =>
  new Map(
    counted.flatMap((name) =>
      samplesOf(page, name).map(({ labels, value }) => [`${name} ${JSON.stringify(labels)}`, value] as const),
    ),
  );

/** Only what has risen: to find out whether there is a thread costs calls too. */
async function risen(clinic: Clinic, work: () => Promise<unknown>): Promise<Counts> {
  const before = countsOf(await pageOf(clinic));
  await work();
  const after = [...countsOf(await pageOf(clinic))].map(
    ([key, value]) => [key, value - (before.get(key) ?? 0)] as const,
  );
  return new Map(after.filter(([, more]) => more > 0).toSorted());
}

async function allKinds(clinic: Clinic): Promise<void> {
  expect(clinic.reload('switchedOff: []')).toBe(true);
  await clinic.view({ days: 10 });
  await clinic.order('order-sign', { days: 10 }, [mr]);
  expect((await clinic.order('order-sign', { days: 10 }, [mr], { unread: 'Observation' })).status).toBe(412);
  expect((await clinic.send('POST', '/cds-services/back-pain-order-sign', '{}')).status).toBe(400);
  expect(clinic.reload(off)).toBe(true);
  expect((await clinic.view(emergency)).cards).toEqual([]);
}

it('is in the same counts', async () => {
  const env = { RYGGRAD_ADMIN_PORT: '0' };
  const [here, onThread] = await Promise.all([openClinic({ ...env, RYGGRAD_THREADS: '0' }), openThreaded(env)]);
  const one = await risen(here, () => allKinds(here));
  const other = await risen(onThread, () => allKinds(onThread));
  expect(wasOnThread(onThread)).toBe(true);
  expect([...other]).toEqual([...one]);
  expect([...other.keys()].map((key) => key.split(' ', 1)[0])).toEqual(
    expect.arrayContaining(counted.filter((name) => name !== 'ryggrad_store_lost_decisions_total')),
  );
  await Promise.all([here.close(), onThread.close()]);
});

async function tracesOf(env: Readonly<Record<string, string>>): Promise<readonly Span[]> {
  const collector = await startCollector();
  const open = env.RYGGRAD_THREADS === '0' ? openClinic : openThreaded;
  const clinic = await open({ ...env, RYGGRAD_TRACING_URL: collector.url });
  const { status } = await clinic.order('order-sign', { days: 10 }, [mr]);
  expect([status, wasOnThread(clinic)]).toEqual([200, env.RYGGRAD_THREADS !== '0']);
  // Closing sends what waits.
  await clinic.close();
  await collector.close();
  return collector.spans;
}

/** The spans of the one decision, each below the name of its parent. */
function shapeOf(spans: readonly Span[]): readonly unknown[] {
  const root = spans.find(({ name }) => name === 'back-pain-order-sign');
  const keys = ({ attributes }: Span): readonly string[] => attributes.map(({ key }) => key).toSorted();
  const below = spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
  return [root, ...below].map((span) => span && [span.name, keys(span)]);
}

it('is traced with the same parts', async () => {
  const [one, other] = [await tracesOf({ RYGGRAD_THREADS: '0' }), await tracesOf({ RYGGRAD_THREADS: '1' })];
  const names = ['gather', 'facts', 'rules', 'cards', 'store addDecision'];
  const shape = shapeOf(other);
  expect(shape.map((part) => (part as readonly unknown[])[0])).toEqual(expect.arrayContaining(names));
  expect(shape.toSorted()).toEqual(shapeOf(one).toSorted());
});
