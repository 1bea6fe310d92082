/** A small internet on loopback: two listed FHIR servers, traps on every other address, and a watch on all sockets. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer as createHttpServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type LookupFunction, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { makeCertificate } from '../support/certificate.ts';
import { sendJson } from './loopback.ts';
import { bundle } from './samples.ts';

/** Answers a request to a listed server; undefined where the usual empty Bundle will do. */
export type Answer = (response: ServerResponse, url: string, world: World) => void;

/** The addresses that a name has, one list per question; the last one stays. */
export type Names = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface World {
  /** Listed, `http://127.0.0.1:<port>/fhir`. */
  readonly plain: string;
  /** Listed, `https://ehr.example:<port>/fhir`, at 127.0.0.10 and nowhere else. */
  readonly secure: string;
  /** Port of the plain server; something else listens there on 127.0.0.2. */
  readonly plainPort: number;
  readonly securePort: number;
  /** Nothing on this port is listed, whatever the address. */
  readonly trapPort: number;
  readonly list: readonly string[];
  /** `address:port` of the listed servers. */
  readonly listed: ReadonlySet<string>;
  /** What every socket of this process tried to connect to since the last reset. */
  readonly attempts: string[];
  /** Connections that reached a trap. */
  readonly trapped: string[];
  /** Paths and tokens that reached a listed server. */
  readonly seen: { readonly url: string; readonly authorization: string | undefined }[];
  reset(names: Names, answer: Answer | undefined): void;
  readonly lookup: LookupFunction;
  close(): Promise<void>;
}

const SECURE_ADDRESS = '127.0.0.10';

/** What an attack sets, and what came of it. */
interface Play {
  names: Names;
  answer: Answer | undefined;
  /** How often each name was asked for. */
  readonly asked: Map<string, number>;
  readonly attempts: string[];
  readonly trapped: string[];
  readonly seen: { url: string; authorization: string | undefined }[];
}

export async function createWorld(): Promise<World> {
  const play: Play = { names: {}, answer: undefined, asked: new Map(), attempts: [], trapped: [], seen: [] };
  const listener: RequestListener = (request, response) => {
    play.seen.push({ url: request.url ?? '', authorization: request.headers.authorization });
    if (play.answer === undefined) sendJson(response, bundle([]));
    else play.answer(response, request.url ?? '', world);
  };
  const certificates = trusted('ehr.example');
  const plain = createHttpServer(listener);
  const secure = createHttpsServer(certificates.pair, listener);
  const [plainPort, securePort] = [await listen(plain, '127.0.0.1'), await listen(secure, SECURE_ADDRESS)];
  const traps = await setTraps(play, plainPort);
  const watch = watchSockets(play.attempts);
  const world: World = {
    ...addressesOf({ plainPort, securePort, trapPort: traps.port }),
    ...play,
    reset: (names, answer) => {
      Object.assign(play, { names, answer });
      play.asked.clear();
      for (const list of [play.attempts, play.trapped, play.seen]) list.length = 0;
    },
    lookup: lookupIn(play),
    close: async () => {
      watch.end();
      certificates.forget();
      for (const server of [plain, secure]) server.closeAllConnections();
      await Promise.all([plain, secure, ...traps.servers].map((server) => new Promise((done) => server.close(done))));
    },
  };
  return world;
}

type Ports = Pick<World, 'plainPort' | 'securePort' | 'trapPort'>;

function addressesOf(ports: Ports): Ports & Pick<World, 'plain' | 'secure' | 'list' | 'listed'> {
  const { plainPort, securePort, trapPort } = ports;
  const plain = `http://127.0.0.1:${plainPort}/fhir`;
  const secure = `https://ehr.example:${securePort}/fhir`;
  const list = [
    plain,
    `${secure} private=${SECURE_ADDRESS}`,
    `http://localhost:${trapPort}/listed`,
    `https://public.example:${trapPort}/fhir`,
    `https://inside.example:${trapPort}/fhir private`,
  ];
  return {
    ...ports,
    plain,
    secure,
    list,
    listed: new Set([`127.0.0.1:${plainPort}`, `${SECURE_ADDRESS}:${securePort}`]),
  };
}

/** One beside the plain server at its own port, one at another port of every address of this machine. */
async function setTraps({ trapped }: Play, plainPort: number) {
  const trap = () =>
    createServer((socket) => {
      trapped.push(`${socket.localAddress}:${socket.localPort}`);
      socket.destroy();
    });
  const [beside, elsewhere] = [trap(), trap()];
  await listen(beside, '127.0.0.2', plainPort);
  const port = await listen(elsewhere, '::').catch(() => listen(elsewhere, '0.0.0.0'));
  return { port, servers: [beside, elsewhere] };
}

function lookupIn(play: Play): LookupFunction {
  return (hostname, _options, callback) => {
    const answers = play.names[hostname] ?? [];
    const turn = play.asked.get(hostname) ?? 0;
    play.asked.set(hostname, turn + 1);
    const addresses = answers[Math.min(turn, answers.length - 1)];
    const found = addresses?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    queueMicrotask(() => (found ? callback(null, found) : callback(new Error('no such name'), [])));
  };
}

function listen(server: Server | ReturnType<typeof createServer>, host: string, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Every attempt of every socket, whether somebody listens there or not. */
function watchSockets(attempts: string[]): { readonly end: () => void } {
  const onSocket = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket };
    socket.on('connectionAttempt', (ip, port) => attempts.push(`${ip}:${port}`));
  };
  subscribe('net.client.socket', onSocket);
  return { end: () => void unsubscribe('net.client.socket', onSocket) };
}

function trusted(name: string): { readonly pair: { cert: string; key: string }; readonly forget: () => void } {
  const pair = makeCertificate(name, { reachedBy: [name] });
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, pair.cert]);
  return { pair, forget: () => setDefaultCACertificates(before) };
}
