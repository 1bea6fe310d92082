/** Threads that hang, end or never start, and a store that fails under them: every call has its answer, and the log says why. */
import { setTimeout as delay } from 'node:timers/promises';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type StoredDecision, StoreFailed } from '../../src/store/types.ts';
import type { Question } from '../../src/threads/messages.ts';
import type { Told } from '../../src/threads/thread.ts';
import { createThreads, type Threads } from '../../src/threads/threads.ts';
import type { Visit } from '../support/visit-chart.ts';
import { type Faults, type HandMade, openHandMade, setupOf, wholeView } from './hand-made.ts';
import { callLines, untilOnThread, wasOnThread } from './kit.ts';

const back: Visit = { days: 10 };
/** For which is looked up whether the checklist was asked for before. */
const unasked: Visit = { days: 10, unasked: ['fever'] };
const emergency: Visit = { days: 10, present: ['saddle-sensory-loss'] };

const decisionIn = (json: unknown): unknown =>
  (json as { readonly extension?: Record<string, unknown> }).extension?.['io.github.ryggrad.decision'];
const messages = ({ log }: HandMade): readonly unknown[] => log().map(({ msg }) => msg);

async function withThread(faults: Faults, test: (service: HandMade) => Promise<void>): Promise<void> {
  const service = await openHandMade(faults);
  try {
    await untilOnThread(service);
    await test(service);
  } finally {
    await service.close();
  }
}

it('a thread that is stuck is ended with its call, and another takes over', async () => {
  let isStuck = true;
  const answer = (): unknown => (isStuck ? new Promise(() => undefined) : undefined);
  await withThread({ answer, longestMs: 3000 }, async (service) => {
    const { status, json, headers } = await service.view(unasked);
    expect(status).toBe(500);
    expect(json).toEqual({
      resourceType: 'OperationOutcome',
      issue: [expect.objectContaining({ diagnostics: `correlation id ${headers.get('x-correlation-id')}` })],
    });
    expect(messages(service).filter((msg) => msg === 'a deciding thread has ended')).toHaveLength(1);
    expect(callLines(service.log()).at(-1)).toMatchObject({ msg: 'request failed', errorCode: 'internal' });
    isStuck = false;
    const next = await service.view(unasked);
    expect(next.status).toBe(200);
    expect(wasOnThread(service)).toBe(false);
    await untilOnThread(service);
    expect((await service.view(unasked)).status).toBe(200);
    expect(wasOnThread(service)).toBe(true);
    expect(messages(service)).not.toContain('calls are decided without threads');
  });
});

it('a thread that cannot start is tried three times, and every call is answered here', async () => {
  const service = await openHandMade({ setup: { knowledge: { version: 'another' } } });
  const isGivenUp = () => messages(service).includes('calls are decided without threads');
  while (!isGivenUp()) {
    expect((await service.view(back)).status).toBe(200);
    await delay(50);
  }
  for (let more = 0; more < 5; more += 1) expect((await service.view(back)).status).toBe(200);
  const ended = { level: 'error', part: 'threads', msg: 'a deciding thread has ended' };
  expect(service.log().filter(({ part }) => part === 'threads')).toEqual([
    ...[ended, ended, ended].map(expect.objectContaining),
    expect.objectContaining({ level: 'error', msg: 'calls are decided without threads' }),
  ]);
  expect(callLines(service.log()).filter(({ part }) => part === 'thread')).toEqual([]);
  await service.close();
});

const failed = (): Promise<never> => Promise.reject(new StoreFailed());
const never = (): Promise<never> => new Promise(() => undefined);
const lost = expect.objectContaining({ level: 'error', msg: 'a decision could not be kept', status: 200 });

describe.each([
  ['fails', failed, {}],
  ['never answers', never, { deadlineMs: 100 }],
])('a store that %s', (_name, addDecision, settings) => {
  it('lets the answer go out, which says so', async () => {
    await withThread({ store: { addDecision }, settings }, async (service) => {
      const { status, json } = await service.view(back);
      expect([status, wasOnThread(service)]).toEqual([200, true]);
      expect(decisionIn(json)).toMatchObject({ kept: false });
      expect(service.log()).toContainEqual(lost);
      expect(service.memory.counts()).toMatchObject({ kept: 0, lost: 1 });
    });
  });

  it('is a 503 where the site says so, but never for an emergency', async () => {
    const refuse = { ...settings, whenStoreFails: 'refuse' } as const;
    await withThread({ store: { addDecision }, settings: refuse }, async (service) => {
      const refused = await service.view(back);
      expect([refused.status, refused.headers.get('retry-after'), wasOnThread(service)]).toEqual([503, '1', true]);
      const { status, json } = await service.view(emergency);
      expect([status, wasOnThread(service)]).toEqual([200, true]);
      expect(json).toMatchObject({ cards: [{ indicator: 'critical' }] });
      expect(decisionIn(json)).toMatchObject({ kept: false });
    });
  });
});

it('a store that cannot tell what was shown before holds back nothing', async () => {
  await withThread({ store: { earlierCards: failed } }, async (service) => {
    for (const _time of ['first', 'second'])
      expect((await service.view(unasked)).json).toMatchObject({
        cards: [{ source: { topic: { code: 'completeRedFlagChecklist' } } }],
      });
    expect([wasOnThread(service), service.memory.counts().blind]).toEqual([true, 2]);
  });
});

it('what is kept can be answered', async () => {
  await withThread({ settings: { whenStoreFails: 'refuse' } }, async (service) => {
    const { json } = await service.view(back);
    expect(decisionIn(json)).not.toHaveProperty('kept');
    expect([wasOnThread(service), service.memory.counts().kept]).toEqual([true, 1]);
  });
});

it('a failure on a thread is kept with its 500 and logged with its place, and tells the caller nothing', async () => {
  const kept: StoredDecision[] = [];
  const record = { id: 'd1', status: 500, cards: [], rules: [] } as unknown as StoredDecision;
  const fault = {
    errorName: 'TypeError',
    frames: ['at somewhere (file:///x.ts:1:2)', 'at elsewhere (file:///y.ts:3:4)'],
  };
  const told: Told = { outcome: { kind: 'failed', fault, record }, bytes: Buffer.alloc(0), record: '{}' };
  const threads: Threads = { take: () => async () => told, renew: () => undefined, close: async () => undefined };
  const addDecision = async (decision: StoredDecision) => void kept.push(decision);
  const service = await openHandMade({ threads, store: { addDecision } });
  const { status, json, headers } = await service.view(back);
  expect([status, kept]).toEqual([500, [record]]);
  expect(json).toMatchObject({ issue: [{ diagnostics: `correlation id ${headers.get('x-correlation-id')}` }] });
  expect(service.log().at(-1)).toMatchObject({ level: 'error', msg: 'request failed', part: 'thread', ...fault });
  await service.close();
});

describe('closing', () => {
  const jobOf = (visit: Visit) => Buffer.from(JSON.stringify(wholeView(visit)));
  const call = { service: 'back-pain-patient-view', locale: 'nb' } as const;
  const log = createLog({ level: 'silent' });
  const config = loadConfig({ RYGGRAD_DEMO: 'off' });

  async function started(answer: (question: Question) => unknown): Promise<Threads> {
    const threads = createThreads({ count: 1, setup: () => setupOf(config), answer, log });
    while (threads.take(call, Buffer.from('[]')) === undefined) await delay(50);
    return threads;
  }

  it('waits for the jobs that were taken, questions of theirs included', async () => {
    const threads = await started(() => delay(100, []));
    const jobs = [back, unasked, emergency, unasked].map((visit) => threads.take(call, jobOf(visit))?.());
    const closed = threads.close();
    const told = await Promise.all(jobs.map((job) => job ?? Promise.reject(new Error('not taken'))));
    expect(told.map(({ outcome }) => outcome.kind)).toEqual(['answered', 'answered', 'answered', 'answered']);
    await closed;
    expect(threads.take(call, jobOf(back))).toBeUndefined();
  });

  it('does not wait for a thread that has not started', async () => {
    const threads = createThreads({ count: 1, setup: () => setupOf(config), answer: () => undefined, log });
    expect(threads.take(call, jobOf(back))).toBeUndefined();
    await threads.close();
    expect(threads.take(call, jobOf(back))).toBeUndefined();
  });
});
