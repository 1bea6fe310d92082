/** Reads that are given up are ended at the socket, and no server fills our memory: raw sockets on loopback. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createGatherer, type GatherDeps } from '../../src/fhir/gather.ts';
import type { Gathered, GatherInput } from '../../src/fhir/gathered.ts';
import { type Handler, sendJson, startLoopback } from './loopback.ts';
import { anyServer, bundle, condition, conditions, input, observation, observations } from './samples.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

type Limits = Partial<Pick<GatherDeps, 'deadlineMs' | 'maxBytes' | 'maxTotalBytes' | 'maxPages'>>;

function gatherer(limits: Limits): (call: Partial<GatherInput>, signal?: AbortSignal) => Promise<Gathered> {
  const gather = createGatherer({ allowed: anyServer, deadlineMs: 20_000, ...limits });
  open.push(gather);
  return async (call, signal = new AbortController().signal) => gather({ ...input([conditions]), ...call }, signal);
}

/** A server of bytes: `talk` does what it likes with the connection, and `closed` tells when that is over. */
async function rawServer(talk: (socket: Socket) => void): Promise<{ port: number; closed: Promise<void> }> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    socket.on('error', () => undefined).on('close', () => resolve());
    talk(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  open.push({ close: () => new Promise((done) => server.close(() => done())) });
  return { port: (server.address() as AddressInfo).port, closed };
}

/** Sends one byte after the other, never all of them. */
function trickle(socket: Socket, text: string): void {
  let at = 0;
  const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ''), 5);
  socket.on('close', () => clearInterval(timer));
}

const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/fhir+json\r\n';

describe('at the deadline the connection is closed', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['of a server that says nothing', (socket) => void socket.resume()],
    ['of one that trickles its status line', (socket) => trickle(socket.resume(), 'HTTP/1.1 200 OK OK OK OK OK')],
    [
      'of one that trickles headers',
      (socket) => {
        socket.resume().write(head);
        trickle(socket, 'x-a: b\r\n');
      },
    ],
    [
      'of one that trickles a body of known length',
      (socket) => {
        socket.resume().write(`${head}content-length: 100000\r\n\r\n{"resourceType":"Bundle","id":"`);
        trickle(socket, 'x');
      },
    ],
    [
      'of one that trickles chunks',
      (socket) => {
        socket.resume().write(`${head}transfer-encoding: chunked\r\n\r\n`);
        trickle(socket, '1\r\n \r\n');
      },
    ],
  ])('%s', async (_, talk) => {
    const { port, closed } = await rawServer(talk);
    const result = await gatherer({ deadlineMs: 1000 })({ fhirServer: `http://127.0.0.1:${port}/fhir` });
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['timeout']);
    await closed;
  });

  it('of one that takes a TLS connection and never shakes hands', async () => {
    const { port, closed } = await rawServer((socket) => void socket.resume());
    const result = await gatherer({ deadlineMs: 1000 })({ fhirServer: `https://127.0.0.1:${port}/fhir` });
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['timeout']);
    await closed;
  });
});

it('when the caller goes away the connections of all reads are closed', async () => {
  const arrived = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const closed: Promise<unknown>[] = [];
  const server = await startLoopback((request) => {
    closed.push(new Promise((resolve) => request.socket.on('close', resolve)));
    arrived[closed.length - 1]?.resolve();
  });
  open.push(server);
  const caller = new AbortController();
  const call = { queries: [conditions, observations], fhirServer: server.base };
  const pending = gatherer({ deadlineMs: 600_000 })(call, caller.signal);
  await Promise.all(arrived.map(({ promise }) => promise));
  caller.abort();
  expect((await pending).reads.map(({ outcome }) => outcome)).toEqual(['timeout', 'timeout']);
  expect(closed).toHaveLength(2);
  await Promise.all(closed);
});

describe('bytes', () => {
  const big = bundle([condition('a', { note: 'x'.repeat(8_000) })]);

  async function served(handler: Handler): Promise<string> {
    const server = await startLoopback(handler);
    open.push(server);
    return server.base;
  }

  it('of all answers of a call together are limited, and each call has its own', async () => {
    const read = gatherer({ maxTotalBytes: 12_000 });
    const fhirServer = await served((request, response) => {
      if (request.url?.includes('Observation'))
        sendJson(response, bundle([observation('o', { note: 'x'.repeat(8_000) })]));
      else sendJson(response, big);
    });
    const both = await read({ fhirServer, queries: [conditions, observations] });
    expect(both.reads.map(({ outcome }) => outcome).sort()).toEqual(['ok', 'too-large']);
    expect(both.unavailable.size).toBe(1);
    const one = await read({ fhirServer });
    expect(one.reads.map(({ outcome }) => outcome)).toEqual(['ok']);
  });

  it('of endless pages end them; what was read is kept', async () => {
    const read = gatherer({ maxTotalBytes: 20_000, maxPages: 1_000 });
    let page = 0;
    const fhirServer = await served((_, response) => {
      page += 1;
      const link = [{ relation: 'next', url: `Condition?page=${page}` }];
      sendJson(response, { ...big, entry: [{ resource: condition(`c${page}`, { note: 'x'.repeat(8_000) }) }], link });
    });
    const result = await read({ fhirServer });
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['too-large']);
    expect(result.resources.get('Condition')).toHaveLength(2);
    expect(page).toBe(3);
  });

  it('of an endless answer end it, and its connection', async () => {
    const { port, closed } = await rawServer((socket) => {
      socket.resume().write(`${head}\r\n{"resourceType":"Bundle","id":"`);
      const flood = (): void => {
        while (!socket.destroyed && socket.write('x'.repeat(16_000)));
      };
      socket.on('drain', flood);
      flood();
    });
    const result = await gatherer({ maxTotalBytes: 100_000 })({ fhirServer: `http://127.0.0.1:${port}/fhir` });
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['too-large']);
    await closed;
  });

  it.each(['gzip', 'GZIP', 'deflate', 'br', 'gzip, identity'])(
    'that unpack to more (%s) are not unpacked',
    async (encoding) => {
      const bomb = gzipSync(JSON.stringify(bundle([condition('a', { note: ' '.repeat(1_000_000) })])));
      const fhirServer = await served((_, response) => {
        response.writeHead(200, { 'content-type': 'application/fhir+json', 'content-encoding': encoding }).end(bomb);
      });
      const result = await gatherer({})({ fhirServer });
      expect(result.reads.map(({ outcome }) => outcome)).toEqual(['not-json']);
      expect(result.resources.has('Condition')).toBe(false);
    },
  );
});
