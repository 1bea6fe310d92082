/** A FHIR server that keeps failing is left alone for a while, and one call finds out whether it is back: real sockets. */
import { createServerBreakers, type PauseSettings, type ServerBreakers } from '../../src/fhir/breakers.ts';
import { createGatherer, type Gatherer } from '../../src/fhir/gather.ts';
import type { GatherInput, ReadOutcome } from '../../src/fhir/gathered.ts';
import { type Handler, type Loopback, sendJson, startLoopback } from './loopback.ts';
import { anyServer, bundle, condition, conditions, input, observations } from './samples.ts';

/** So long that no test lives to see it end, or over at once. */
const forever: PauseSettings = { failures: 3, firstMs: 600_000, longestMs: 600_000, longestAskedMs: 600_000 };
const short: PauseSettings = { ...forever, firstMs: 0, longestMs: 0 };

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

class Trial {
  readonly server: Loopback;
  readonly breakers: ServerBreakers;
  readonly gather: Gatherer;
  readonly #base: string;

  constructor(server: Loopback, settings: PauseSettings, deadlineMs: number) {
    this.server = server;
    this.#base = server.base;
    this.breakers = createServerBreakers(settings);
    this.gather = createGatherer({ allowed: anyServer, deadlineMs, breakers: this.breakers });
    open.push(server, this.gather);
  }

  get state(): string {
    return this.gather.stateOf(`${this.#base}/`);
  }

  async call(more: Partial<GatherInput> = {}, signal = new AbortController().signal): Promise<ReadOutcome[]> {
    const { reads } = await this.gather({ ...input([conditions]), fhirServer: this.#base, ...more }, signal);
    return reads.map(({ outcome }) => outcome);
  }

  async calls(count: number): Promise<ReadOutcome[]> {
    const outcomes: ReadOutcome[] = [];
    for (let call = 0; call < count; call++) outcomes.push(...(await this.call()));
    return outcomes;
  }
}

async function trial(handler: Handler, settings = forever, deadlineMs = 20_000): Promise<Trial> {
  return new Trial(await startLoopback(handler), settings, deadlineMs);
}

/** Answers as the switch says. */
function switchable(): { well: boolean; readonly handler: Handler } {
  const state = {
    well: false,
    handler: ((_, response) => {
      if (state.well) sendJson(response, bundle([condition('a')]));
      else response.writeHead(503).end();
    }) satisfies Handler,
  };
  return state;
}

describe('a server is paused', () => {
  it.each<[string, Handler, ReadOutcome]>([
    ['that resets connections', (_, response) => void response.destroy(), 'network'],
    ['that answers 500', (_, response) => void response.writeHead(500).end(), 'http-error'],
    ['that answers 502 in HTML', (_, response) => void response.writeHead(502).end('<html>'), 'http-error'],
    ['that answers 503', (_, response) => void response.writeHead(503).end(), 'http-error'],
    ['that answers 429', (_, response) => void response.writeHead(429).end(), 'http-error'],
    [
      'that breaks off in the answer',
      (_, response) => void response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy()),
      'network',
    ],
  ])('%s in three calls in a row, and then not asked', async (_, handler, outcome) => {
    const one = await trial(handler);
    expect(await one.calls(5)).toEqual([outcome, outcome, outcome, 'server-paused', 'server-paused']);
    expect(one.server.seen).toHaveLength(3);
    expect(one.state).toBe('paused');
  });

  it('that lets the deadline pass, and then answers for it at once', async () => {
    const one = await trial(() => undefined, forever, 50);
    expect(await one.calls(4)).toEqual(['timeout', 'timeout', 'timeout', 'server-paused']);
  });

  it('that nobody is at', async () => {
    const one = await trial(() => undefined);
    await one.server.close();
    expect(await one.calls(4)).toEqual(['network', 'network', 'network', 'server-paused']);
  });

  it('in every type that prefetch lacks; what was prefetched stands, and its next pages are missing', async () => {
    const one = await trial((_, response) => void response.writeHead(500).end());
    await one.calls(3);
    const sent = bundle([condition('a')], { link: [{ relation: 'next', url: 'Condition?page=2' }] });
    const call = {
      ...input([conditions, observations], { prefetch: { conditions: sent } }),
      fhirServer: one.server.base,
    };
    const result = await one.gather(call, new AbortController().signal);
    expect(result.resources.get('Condition')).toHaveLength(1);
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['paging-stopped', 'server-paused']);
    expect([...result.unavailable].sort()).toEqual(['Condition', 'Observation']);
    expect([...result.whollyUnavailable]).toEqual(['Observation']);
  });

  it('and no other one with it', async () => {
    const bad = await trial((_, response) => void response.writeHead(500).end());
    const good = await startLoopback((_, response) => sendJson(response, bundle([])));
    open.push(good);
    await bad.calls(3);
    expect(await bad.call({ fhirServer: good.base })).toEqual(['ok']);
    expect([...bad.breakers.states().values()]).toEqual(['paused', 'working']);
  });

  it('for every gatherer that shares its breakers', async () => {
    const one = await trial((_, response) => void response.writeHead(500).end());
    const other = createGatherer({ allowed: anyServer, deadlineMs: 20_000, breakers: one.breakers });
    open.push(other);
    await one.calls(3);
    expect(other.stateOf(`${one.server.base}/`)).toBe('paused');
  });
});

describe('a server is not paused', () => {
  it.each<[string, number]>([
    ['for a refused token', 401],
    ['for a forbidden record', 403],
    ['for what is not there', 404],
    ['for what is gone', 410],
    ['for a query it refuses', 400],
    ['for a query it does not offer', 501],
  ])('%s (%i)', async (_, status) => {
    const one = await trial((_request, response) => void response.writeHead(status).end());
    expect(await one.calls(6)).toEqual(Array.from({ length: 6 }, () => 'http-error'));
    expect(one.state).toBe('working');
  });

  it('for answers that cannot be used', async () => {
    const one = await trial((_, response) => void response.end('<html>'));
    expect(await one.calls(6)).toEqual(Array.from({ length: 6 }, () => 'not-json'));
  });

  it('when it answers one query and fails at the others: what can be had is worth more', async () => {
    const one = await trial((request, response) => {
      if (request.url?.includes('Observation')) response.writeHead(500, { 'retry-after': '60' }).end();
      else sendJson(response, bundle([condition('a')]));
    });
    for (let call = 0; call < 6; call++) {
      expect(await one.call({ queries: [conditions, observations] })).toEqual(['ok', 'http-error']);
    }
  });

  it('when it fails now and then', async () => {
    let requests = 0;
    const one = await trial((_, response) => {
      requests += 1;
      if (requests % 3 === 0) sendJson(response, bundle([]));
      else response.writeHead(500).end();
    });
    expect(await one.calls(9)).not.toContain('server-paused');
  });

  it('for callers that go away', async () => {
    const one = await trial(() => undefined);
    for (let call = 0; call < 6; call++) {
      const caller = new AbortController();
      const pending = one.call({}, caller.signal);
      caller.abort();
      expect(await pending).toEqual(['timeout']);
    }
    expect(one.state).toBe('working');
  });

  it('by calls that prefetch serves wholly: they do not even ask', async () => {
    const one = await trial((_, response) => void response.writeHead(500).end());
    await one.calls(3);
    const call = { ...input([conditions], { prefetch: { conditions: bundle([]) } }), fhirServer: one.server.base };
    // The answer itself, no promise of one.
    expect(one.gather(call, new AbortController().signal)).toHaveProperty('reads', [
      expect.objectContaining({ outcome: 'empty' }),
    ]);
  });
});

describe('after a pause', () => {
  it('one call finds that the server is back, and all read again', async () => {
    const server = switchable();
    const one = await trial(server.handler, short);
    await one.calls(3);
    server.well = true;
    expect(await one.calls(3)).toEqual(['ok', 'ok', 'ok']);
    expect(one.state).toBe('working');
  });

  it('one call finds that it is not, and the pause goes on', async () => {
    const one = await trial(switchable().handler, { ...short, longestMs: 600_000, firstMs: 0 });
    await one.calls(4);
    expect(one.server.seen).toHaveLength(4);
    expect(one.state).toBe('paused');
  });

  it('the others do not wait for the call that finds out', async () => {
    let held: (() => void) | undefined;
    let isHolding = false;
    const one = await trial((_, response) => {
      if (isHolding) held = () => sendJson(response, bundle([condition('a')]));
      else response.writeHead(500).end();
    }, short);
    await one.calls(3);
    isHolding = true;
    const probe = one.call();
    while (held === undefined) await new Promise((resolve) => setImmediate(resolve));
    expect(one.state).toBe('probing');
    expect(await one.calls(3)).toEqual(['server-paused', 'server-paused', 'server-paused']);
    held();
    expect(await probe).toEqual(['ok']);
    expect(one.state).toBe('working');
  });

  it('a caller that goes away finds out nothing: the next one does', async () => {
    const server = switchable();
    const one = await trial(server.handler, short);
    await one.calls(3);
    const caller = new AbortController();
    caller.abort();
    expect(await one.call({}, caller.signal)).toEqual(['timeout']);
    expect(one.state).toBe('paused');
    server.well = true;
    expect(await one.call()).toEqual(['ok']);
  });
});

describe('Retry-After', () => {
  it.each([
    ['in seconds', () => '120'],
    ['as a date', () => new Date(Date.now() + 120_000).toUTCString()],
  ])('%s pauses the server after one call', async (_, header) => {
    const one = await trial((_request, response) => void response.writeHead(429, { 'retry-after': header() }).end(), {
      ...short,
      longestAskedMs: 60_000,
    });
    expect(await one.calls(3)).toEqual(['http-error', 'server-paused', 'server-paused']);
  });

  it('is not believed for longer than is good for the patients', async () => {
    const one = await trial((_, response) => void response.writeHead(503, { 'retry-after': '86400' }).end(), {
      ...short,
      longestAskedMs: 0,
    });
    await one.calls(2);
    expect(one.server.seen).toHaveLength(2);
  });

  it('that cannot be read counts as a failure like any other', async () => {
    const one = await trial((_, response) => void response.writeHead(429, { 'retry-after': 'soon' }).end());
    expect(await one.calls(4)).toEqual(['http-error', 'http-error', 'http-error', 'server-paused']);
  });
});

it('more servers than are remembered push out those that work, not those that are paused', async () => {
  const breakers = createServerBreakers({ ...forever, failures: 1 });
  const said = (verdict: 'answered' | 'failed') => async () =>
    ({ value: verdict, verdict: { said: verdict } }) as const;
  await breakers.through('https://paused.example/', said('failed'), async () => 'paused');
  for (let tenant = 0; tenant < 300; tenant++) {
    await breakers.through(`https://ehr.example/${tenant}/`, said('answered'), async () => 'paused');
  }
  expect(breakers.states().size).toBeLessThan(300);
  expect(breakers.stateOf('https://paused.example/')).toBe('paused');
});
