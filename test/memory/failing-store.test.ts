/** A store that fails or hangs: what the clinician is answered, what is counted, and what the log is told. */

import { parseHookCall } from '../../src/cds-hooks/parse-call.ts';
import { services } from '../../src/cds-hooks/services.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createMemory, type Memory } from '../../src/memory/memory.ts';
import { buildParts, type Parts } from '../../src/parts.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Store, type StoredDecision, StoreFailed } from '../../src/store/types.ts';
import { hookCall } from '../support/client.ts';
import { type Visit, visitChart } from '../support/visit-chart.ts';

let parts: Parts;
let working: Store;
beforeAll(async () => {
  parts = buildParts(loadConfig({ RYGGRAD_DEMO: 'off' }));
  working = await openStore('memory:');
});
afterAll(() => Promise.all([parts.close(), working.close()]));

const failed = (): Promise<never> => Promise.reject(new StoreFailed());
const never = (): Promise<never> => new Promise(() => undefined);
const callOf = (visit: Visit) => {
  const [service] = services();
  if (service === undefined) throw new Error('no service');
  const context = { patientId: 'p1', userId: 'Practitioner/d1', encounterId: 'e1' };
  return parseHookCall(service.id, hookCall(service, context, visitChart(visit)));
};

interface Tried {
  readonly memory: Memory;
  readonly lines: readonly Record<string, unknown>[];
  readonly ask: (visit: Visit, road?: Parts) => ReturnType<Memory['decide']>;
}

function tried(faults: Partial<Store>, settings: Partial<Config> = {}): Tried {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(JSON.parse(line)) } });
  const methods: Partial<Store> = {};
  for (const name of ['addDecision', 'decision', 'addFeedback', 'feedbackOn', 'earlierCards', 'state'] as const)
    Object.assign(methods, { [name]: working[name].bind(working) });
  const store = { ...methods, ...faults } as Store;
  const config = { ...loadConfig({ RYGGRAD_DEMO: 'off', RYGGRAD_DEADLINE_MS: '30000' }), ...settings };
  const memory = createMemory({ store, config: () => config, log });
  const { signal } = new AbortController();
  return {
    memory,
    lines,
    ask: (visit, road = parts) =>
      memory.decide({ call: callOf(visit), client: undefined, parts: road, locale: 'nb', signal }),
  };
}

const back: Visit = { days: 10 };
const emergency: Visit = { days: 10, present: ['saddle-sensory-loss'] };
const lost = expect.objectContaining({ level: 'error', msg: 'a decision could not be kept', status: 200 });

describe.each([
  ['fails', failed],
  ['never answers', never],
])('a store that %s', (_name, fault) => {
  it('lets the answer go out, counts the loss and logs its id', async () => {
    const { ask, lines, memory } = tried({ addDecision: fault }, { deadlineMs: fault === never ? 100 : 30_000 });
    const { response, report } = await ask(back);
    expect(response.cards).toHaveLength(1);
    expect(response.extension?.['io.github.ryggrad.decision']).toMatchObject({ id: report.decisionId, kept: false });
    expect(memory.counts()).toMatchObject({ kept: 0, lost: 1 });
    expect(lines).toContainEqual(lost);
    expect(lines.find(({ level }) => level === 'error')?.decisionId).toBe(report.decisionId);
    expect(JSON.stringify(lines)).not.toMatch(/p1|Observation/);
  });

  it('shows the card when it cannot tell what was shown before', async () => {
    const { ask, memory } = tried({ earlierCards: fault }, { deadlineMs: fault === never ? 1000 : 30_000 });
    expect((await ask({ ...back, unasked: ['fever'] })).decision.advice.map(({ code }) => code)).toEqual([
      'completeRedFlagChecklist',
    ]);
    expect(memory.counts().blind).toBe(1);
  });
});

describe('with whenStoreFails: refuse', () => {
  const refuse = { whenStoreFails: 'refuse' } as const;

  it('what cannot be kept is a 503 with Retry-After', async () => {
    const { ask, memory } = tried({ addDecision: failed }, refuse);
    await expect(ask(back)).rejects.toMatchObject({ code: 'unavailable', retryAfter: 1 });
    expect(memory.counts().lost).toBe(1);
  });

  it('an emergency goes out all the same', async () => {
    const { ask, lines } = tried({ addDecision: failed }, refuse);
    expect((await ask(emergency)).response.cards[0]?.indicator).toBe('critical');
    expect(lines).toContainEqual(lost);
  });

  it('what can be kept is answered', async () => {
    const { response } = await tried({}, refuse).ask(back);
    expect(response.cards).toHaveLength(1);
    expect(response.extension?.['io.github.ryggrad.decision']).not.toHaveProperty('kept');
  });
});

it('feedback and traces of a store that is down are refused with the time to come again', async () => {
  const { memory } = tried({ addFeedback: failed, decision: failed });
  const item = { card: 'x', outcome: 'overridden', suggestions: [], outcomeAt: '2026-11-22T10:00:00.000Z' } as const;
  const from = { client: undefined, service: 'back-pain-patient-view' };
  const unavailable = { code: 'unavailable', retryAfter: 5 };
  await expect(memory.keepFeedback([item], from)).rejects.toMatchObject(unavailable);
  const id = '0f0c8a6e-2f64-4ad7-9c0a-bb3f6f7c3f11';
  await expect(memory.trace(id, undefined, 'x')).rejects.toMatchObject(unavailable);
});

it('a store that is known to be down is not asked what was shown before', async () => {
  let asked = 0;
  const earlierCards = (): Promise<never> => {
    asked += 1;
    return failed();
  };
  const state = () => ({ working: false, waiting: 0 });
  expect((await tried({ earlierCards, state }).ask(back)).response.cards).toHaveLength(1);
  expect(asked).toBe(0);
});

describe('one look at the store', () => {
  const counting = () => {
    const looks: number[] = [];
    return { looks, earlierCards: async () => [looks.push(1)].slice(1) as never[] };
  };

  it('is enough for a call, and none is taken where nothing could be held back', async () => {
    const { looks, earlierCards } = counting();
    const { ask } = tried({ earlierCards });
    await ask({ ...back, unasked: ['fever'] });
    expect(looks).toHaveLength(1);
    await ask(emergency);
    expect(looks).toHaveLength(1);
  });
});

describe('a failure of ours', () => {
  it('is kept with its 500, and stays the failure it was, also when it cannot be kept', async () => {
    const broken: Parts = { ...parts, roadOf: () => () => Promise.reject(new TypeError('Ola Nordmann')) };
    const kept: StoredDecision[] = [];
    const { ask } = tried({ addDecision: async (decision) => void kept.push(decision) });
    await expect(ask(back, broken)).rejects.toThrow(TypeError);
    expect(kept).toEqual([expect.objectContaining({ status: 500, silence: 'failed', cards: [], rules: [] })]);
    expect(JSON.stringify(kept)).not.toMatch(/Nordmann|p1/);
    await expect(tried({ addDecision: failed }).ask(back, broken)).rejects.toThrow(TypeError);
  });
});
