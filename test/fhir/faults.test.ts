/** Servers that are slow, silent, cut off or flooding: real sockets on the loopback interface. */
import { createGatherer } from '../../src/fhir/gather.ts';
import type { Gathered, GatherInput } from '../../src/fhir/gathered.ts';
import { type Handler, type Loopback, sendJson, startLoopback } from './loopback.ts';
import { anyServer, bundle, condition, conditions, input, observation, observations, patient } from './samples.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

interface Run {
  readonly result: Gathered;
  readonly server: Loopback;
}

async function readFrom(
  handler: Handler,
  call: GatherInput,
  deps: { deadlineMs?: number; maxBytes?: number } = {},
): Promise<Run> {
  const server = await startLoopback(handler);
  const gather = createGatherer({ allowed: anyServer, deadlineMs: 20_000, ...deps });
  open.push(server, gather);
  const result = await gather({ ...call, fhirServer: server.base }, new AbortController().signal);
  return { result, server };
}

const isCondition = (url: string | undefined): boolean => url?.includes('/Condition') === true;

/** A deadline long enough for what a loopback server is asked and answers at once, on a busy machine too. */
const soon = { deadlineMs: 4000 };

describe('one deadline for all reads', () => {
  it('gives up a server that never answers, and keeps what others gave', async () => {
    const { result } = await readFrom(
      (request, response) => {
        if (isCondition(request.url)) sendJson(response, bundle([condition('a')]));
      },
      input([conditions, observations]),
      soon,
    );
    expect([...result.whollyUnavailable]).toEqual(['Observation']);
    expect(result.resources.get('Condition')).toHaveLength(1);
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['ok', 'timeout']);
  });

  it('gives up a body that never ends', async () => {
    const { result } = await readFrom(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/fhir+json' }).write('{"resourceType":"Bundle",');
      },
      input([conditions]),
      { deadlineMs: 500 },
    );
    expect(result.reads[0]?.outcome).toBe('timeout');
  });

  it('covers later pages too; the first page stands', async () => {
    const { result } = await readFrom(
      (request, response, base) => {
        const link = [{ relation: 'next', url: `${base}/Condition?page=2` }];
        if (request.url?.includes('page') === false) sendJson(response, bundle([condition('a')], { link }));
      },
      input([conditions]),
      soon,
    );
    expect(result.resources.get('Condition')).toHaveLength(1);
    expect([...result.unavailable]).toEqual(['Condition']);
    expect(result.whollyUnavailable.size).toBe(0);
    expect(result.reads[0]?.outcome).toBe('timeout');
  });

  it('covers the second round of medicines too', async () => {
    const medicines = bundle([
      { resourceType: 'MedicationRequest', id: 'm', medicationReference: { reference: 'Medication/p' } },
    ]);
    const query = { key: 'medicines', resourceType: 'MedicationRequest', url: 'MedicationRequest?patient=1' };
    const { result, server } = await readFrom(() => undefined, input([query], { prefetch: { medicines } }), soon);
    expect([...result.whollyUnavailable]).toEqual(['Medication']);
    expect(server.seen.map(({ url }) => url)).toEqual(['/fhir/Medication/p']);
  });

  it('ends at once when the caller has gone', async () => {
    const server = await startLoopback(() => undefined);
    const gather = createGatherer({ allowed: anyServer, deadlineMs: 600_000 });
    open.push(server, gather);
    const caller = new AbortController();
    const pending = gather({ ...input([conditions]), fhirServer: server.base }, caller.signal);
    caller.abort();
    expect((await pending).reads[0]?.outcome).toBe('timeout');
    const late = await gather({ ...input([conditions]), fhirServer: server.base }, caller.signal);
    expect(late.reads[0]?.outcome).toBe('timeout');
  });

  it('lets nothing that arrives late into the answer', async () => {
    const held: (() => void)[] = [];
    const { result } = await readFrom(
      (_, response) => {
        held.push(() => sendJson(response, bundle([condition('late')])));
      },
      input([conditions]),
      soon,
    );
    for (const release of held) release();
    await new Promise((resolve) => setImmediate(resolve));
    expect(held).toHaveLength(1);
    expect(result.resources.has('Condition')).toBe(false);
  });
});

describe('reads', () => {
  it('are under way all at the same time', async () => {
    const waiting: (() => void)[] = [];
    const { result } = await readFrom(
      (request, response) => {
        const resource = isCondition(request.url) ? condition('a') : observation('o');
        waiting.push(() => sendJson(response, bundle([resource])));
        // Nobody is answered before both have asked.
        if (waiting.length === 2) for (const answer of waiting) answer();
      },
      input([conditions, observations]),
    );
    expect(result.unavailable.size).toBe(0);
  });

  it('carry the token to the server in the header alone', async () => {
    const { server } = await readFrom(
      (_, response) => sendJson(response, bundle([])),
      input([conditions], { accessToken: 'secret' }),
    );
    expect(server.seen).toEqual([{ url: '/fhir/Condition?patient=1', authorization: 'Bearer secret' }]);
  });

  it('do not carry it on through a redirect', async () => {
    const elsewhere = await startLoopback((_, response) => sendJson(response, bundle([condition('x')])));
    open.push(elsewhere);
    const { result } = await readFrom(
      (_, response) => {
        response.writeHead(307, { location: `${elsewhere.base}/Condition` }).end();
      },
      input([conditions], { accessToken: 'secret' }),
    );
    expect(result.reads[0]?.outcome).toBe('network');
    expect(elsewhere.seen).toEqual([]);
  });
});

describe('a connection', () => {
  it('that is reset makes the type unavailable', async () => {
    const { result } = await readFrom((_, response) => response.destroy(), input([conditions]));
    expect(result.reads[0]?.outcome).toBe('network');
  });

  it('that is cut off in the body makes the type unavailable', async () => {
    const { result } = await readFrom(
      (_, response) => {
        response
          .writeHead(200, { 'content-length': '1000' })
          .write('{"resourceType":"Bundle"', () => response.destroy());
      },
      input([conditions]),
    );
    expect(result.reads[0]?.outcome).toBe('network');
  });

  it('that nobody takes makes the type unavailable', async () => {
    const gone = await startLoopback(() => undefined);
    await gone.close();
    const gather = createGatherer({ allowed: anyServer, deadlineMs: 20_000 });
    open.push(gather);
    const result = await gather({ ...input([patient]), fhirServer: gone.base }, new AbortController().signal);
    expect(result.reads[0]?.outcome).toBe('network');
  });

  it('that floods is closed at the size limit', async () => {
    const big: Handler = (_, response) => sendJson(response, bundle([condition('a', { note: 'x'.repeat(20_000) })]));
    const beyond = await readFrom(big, input([conditions]), { maxBytes: 10_000 });
    expect([...beyond.result.whollyUnavailable]).toEqual(['Condition']);
    // Jest runs tests in a realm of their own, where fetch loses the cause of its error: then it is a network fault.
    expect(['too-large', 'network']).toContain(beyond.result.reads[0]?.outcome);
    const within = await readFrom(big, input([conditions]), { maxBytes: 30_000 });
    expect(within.result.reads[0]?.outcome).toBe('ok');
  });

  it('is used again for the next call', async () => {
    const ports = new Set<number | undefined>();
    const server = await startLoopback((request, response) => {
      ports.add(request.socket.remotePort);
      sendJson(response, bundle([]));
    });
    const gather = createGatherer({ allowed: anyServer, deadlineMs: 20_000 });
    open.push(server, gather);
    for (let call = 0; call < 6; call++) {
      await gather({ ...input([conditions]), fhirServer: server.base }, new AbortController().signal);
    }
    expect(ports.size).toBeLessThan(6);
  });
});
