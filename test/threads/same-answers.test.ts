/** Whoever decides a call, here or on a thread: the same answer, the same record and the same line in the log. */
import { readFileSync } from 'node:fs';
import { readOwnStories } from '../../bench/fuzz/corpus.ts';
import { services } from '../../src/cds-hooks/services.ts';
import { type Clinic, openClinic } from '../memory/clinic.ts';
import { type HttpAnswer, http } from '../support/app.ts';
import { hookCall } from '../support/client.ts';
import { validCall } from '../support/requests.ts';
import { type Vignette, vignetteCall } from '../support/vignette-chart.ts';
import { badCalls, withoutConditions } from './bad-calls.ts';
import { callLines, comparable, openThreaded } from './kit.ts';

interface Request {
  readonly service: string;
  readonly body: unknown;
  readonly language?: string;
}

const file = new URL('../data/vignettes.json', import.meta.url);
const { vignettes } = JSON.parse(readFileSync(file, 'utf8')) as { readonly vignettes: readonly Vignette[] };
const known = services();
const CORRELATION = '0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11';

/** Nobody is asked twice for the checklist here: that both remember the same is part of what is compared. */
const settings = { RYGGRAD_CHECKLIST_DAYS: '7' };

let here: Clinic;
let onThread: Clinic;
beforeAll(async () => {
  [here, onThread] = await Promise.all([openClinic({ RYGGRAD_THREADS: '0', ...settings }), openThreaded(settings)]);
});
afterAll(() => Promise.all([here.close(), onThread.close()]));

function ofVignette(vignette: Vignette): { readonly service: string; readonly body: Record<string, unknown> } {
  const { hook, context, resources } = vignetteCall(vignette, new Date());
  const service = known.find((one) => one.hook === hook);
  if (service === undefined) throw new Error(`no service for ${hook}`);
  return { service: service.id, body: hookCall(service, context, resources) };
}

interface Compared {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
  /** Of GET /decisions, where there is a decision. */
  readonly trace: string | undefined;
  readonly line: object | undefined;
  readonly isFromThread: boolean;
}

/** What differs between two calls by its nature. */
const timely = new Set(['date', 'keep-alive', 'connection']);

async function ask(clinic: Clinic, { service, body, language = 'nb' }: Request): Promise<Compared> {
  const headers = { 'accept-language': language, 'x-correlation-id': CORRELATION };
  const answer: HttpAnswer = await http('POST', `${clinic.address}/cds-services/${service}`, body, headers);
  const newest = callLines(clinic.log()).at(-1) ?? {};
  const { time: _time, milliseconds, phases, part, decisionId, ...line } = newest;
  const trace = decisionId === undefined ? undefined : await clinic.trace(String(decisionId));
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => !timely.has(name)),
    text: comparable(answer.text),
    trace:
      trace &&
      comparable(JSON.stringify({ ...trace, at: undefined, milliseconds: Object.keys(trace.milliseconds ?? {}) })),
    line: { ...line, isTimed: [typeof milliseconds, Object.keys(phases ?? {})], hasDecision: decisionId !== undefined },
    isFromThread: part === 'thread',
  };
}

/** @returns of how many the thread decided */
async function compare(
  requests: readonly Request[],
): Promise<{ readonly onThread: number; readonly statuses: Set<number> }> {
  let many = 0;
  const statuses = new Set<number>();
  for (const request of requests) {
    const [one, other] = await Promise.all([ask(here, request), ask(onThread, request)]);
    expect({ ...other, isFromThread: false }).toEqual(one);
    if (other.isFromThread) many += 1;
    statuses.add(other.status);
  }
  return { onThread: many, statuses };
}

describe('the same answer, record and log line', () => {
  it('to every vignette, in each language', async () => {
    const languages = ['nb', 'en', 'sv'];
    const requests = vignettes.map((vignette, index) => ({
      ...ofVignette(vignette),
      language: languages[index % languages.length] ?? 'nb',
    }));
    expect(await compare(requests)).toEqual({ onThread: 54, statuses: new Set([200]) });
  });

  it('to demo patients and every type of resource, on every hook', async () => {
    const stories = await readOwnStories(new Date());
    const requests = stories.filter(({ name }, index) => index % 3 === 0 || name.startsWith('every-type'));
    const done = await compare(requests);
    expect(done.statuses).toContain(200);
    expect(done.onThread).toBeGreaterThan(0.8 * requests.length);
  });

  it('to every call that is refused', async () => {
    const requests = badCalls.map(([, , service, body]) => ({ service, body }));
    expect(requests.length).toBeGreaterThan(35);
    const done = await compare(requests);
    expect(done).toEqual({ onThread: requests.length, statuses: new Set([400, 403, 413, 422]) });
  });

  it.each(badCalls)('which is refused for its reason: %s', async (_why, status, service, body) => {
    expect((await ask(onThread, { service, body })).status).toBe(status);
  });

  it('to calls whose data cannot be had (412)', async () => {
    const requests = vignettes.map(ofVignette).map(({ service, body }) => ({
      service,
      body: { ...body, prefetch: withoutConditions(body.prefetch as Record<string, unknown>) },
    }));
    const done = await compare(requests);
    expect(done.statuses).toEqual(new Set([200, 412]));
    expect(done.onThread).toBe(requests.length);
  });

  it('to bodies of every size, whole blocks of memory among them', async () => {
    const [vignette] = vignettes;
    if (vignette === undefined) throw new Error('there is no vignette');
    const { service, body } = ofVignette(vignette);
    const room = JSON.stringify({ ...body, extension: { text: '' } }).length;
    const sizes = [16_384, 32_768, 65_536, 131_072, 262_144].flatMap((size) => [size - 1, size, size + 1]);
    const texts = (length: number): string[] =>
      Array.from({ length: Math.floor(length / 10_003) }, () => 'x'.repeat(10_000));
    const padded = sizes
      .filter((size) => size > room + 10_010)
      .map((size) => {
        const whole = { ...body, extension: { texts: texts(size - room - 10_010), text: '' } };
        return {
          service,
          body: { ...whole, extension: { ...whole.extension, text: 'x'.repeat(size - JSON.stringify(whole).length) } },
        };
      });
    expect(padded.map((one) => JSON.stringify(one.body).length)).toContain(65_536);
    expect((await compare(padded)).onThread).toBe(padded.length);
  });

  it('to calls that are not whole, which are handed back', async () => {
    const dispatch = 'back-pain-order-dispatch';
    const elsewhere = ['https://other.example/fhir/ServiceRequest/1'];
    const requests = [
      { service: 'back-pain-patient-view', body: validCall('back-pain-patient-view') },
      { service: 'back-pain-order-sign', body: validCall('back-pain-order-sign', { prefetch: {} }) },
      { service: dispatch, body: validCall(dispatch) },
      { service: dispatch, body: validCall(dispatch, {}, { dispatchedOrders: elsewhere }) },
    ];
    await compare(requests);
  });
});

it('many calls at once are each answered with their own', async () => {
  const requests = vignettes.map(ofVignette);
  const answers = (clinic: Clinic) =>
    Promise.all(requests.map(({ service, body }) => clinic.send('POST', `/cds-services/${service}`, body)));
  const [one, other] = [await answers(here), await answers(onThread)];
  expect(other.map(({ status, text }) => [status, comparable(text)])).toEqual(
    one.map(({ status, text }) => [status, comparable(text)]),
  );
});
