/** A FHIR server on loopback that fails as it is told: what it does not answer itself it reads from the demo server. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface StubFhir {
  /** Base URL. */
  readonly base: string;
  /** Bodies of what was created, in the order they came. */
  readonly written: { readonly path: string; readonly body: unknown }[];
  /** How the next requests are answered; undefined: a read by the demo server, a creation with success. `drop`: the connection is cut. */
  behave: {
    read?: (path: string) => Answer | undefined;
    write?: (path: string, body: unknown) => Answer | 'drop' | undefined;
    /** Interactions of the CapabilityStatement; missing: that of the demo server. */
    can?: { readonly transaction: boolean; readonly creates: readonly string[] };
    /** SMART authorisation: what the token response says beside the token. */
    smart?: Readonly<Record<string, unknown>>;
  };
  close(): Promise<void>;
}

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'accept,authorization,content-type,prefer',
  'Access-Control-Allow-Methods': 'GET,POST',
};

/** @param demo base URL of the demo FHIR server */
export async function startStubFhir(demo: string): Promise<StubFhir> {
  const stub: StubFhir = { base: '', written: [], behave: {}, close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    answer(stub, demo, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return Object.assign(stub, { base: `http://127.0.0.1:${port}/fhir`, close });
}

async function answer(stub: StubFhir, demo: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', stub.base);
  const path = `${url.pathname}${url.search}`.replace('/fhir', '').replace(/^\//, '');
  if (request.method === 'OPTIONS') return send(response, { status: 204 });
  if (url.pathname === '/authorize') return authorize(url, response);
  const text = await textOf(request);
  if (url.pathname === '/token') return send(response, { status: 200, body: tokenOf(stub) });
  if (path === '.well-known/smart-configuration') return send(response, wellKnown(stub));
  if (stub.behave.smart && path !== 'metadata' && request.headers.authorization !== 'Bearer stub-token')
    return send(response, { status: 401 });
  if (request.method === 'POST') return write(stub, path, text, response);
  if (path === 'metadata' && stub.behave.can) return send(response, { status: 200, body: capability(stub.behave.can) });
  const own = stub.behave.read?.(path);
  return send(response, own ?? (await fromDemo(stub, demo, path)));
}

function write(stub: StubFhir, path: string, text: string, response: ServerResponse): void {
  const body: unknown = JSON.parse(text);
  const own = stub.behave.write?.(path, body);
  if (own === 'drop') {
    response.destroy();
    return;
  }
  stub.written.push({ path, body });
  send(response, own ?? created(path, stub.written.length));
}

/** Taken, and kept nowhere: the next story finds the record as it was. */
function created(path: string, number: number): Answer {
  if (path === '') return { status: 200, body: { resourceType: 'Bundle', type: 'transaction-response' } };
  return { status: 201, body: { resourceType: path, id: `made-${number}` } };
}

async function fromDemo(stub: StubFhir, demo: string, path: string): Promise<Answer> {
  const answered = await fetch(`${demo}/${path}`);
  return { status: answered.status, body: JSON.parse((await answered.text()).replaceAll(demo, stub.base)) };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { ...cors, 'Content-Type': 'application/fhir+json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function capability(can: { readonly transaction: boolean; readonly creates: readonly string[] }): object {
  const resource = can.creates.map((type) => ({ type, interaction: [{ code: 'create' }] }));
  const interaction = can.transaction ? [{ code: 'transaction' }] : [];
  return {
    resourceType: 'CapabilityStatement',
    fhirVersion: '4.0.1',
    rest: [{ mode: 'server', resource, interaction }],
  };
}

/** The user logs in without being asked, as in a session of the EHR. */
function authorize({ searchParams }: URL, response: ServerResponse): void {
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  back.search = String(new URLSearchParams({ code: 'stub-code', state: searchParams.get('state') ?? '' }));
  response.writeHead(302, { Location: back.href });
  response.end();
}

function wellKnown({ base, behave }: StubFhir): Answer {
  const origin = new URL(base).origin;
  if (!behave.smart) return { status: 404 };
  return {
    status: 200,
    body: {
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      code_challenge_methods_supported: ['S256'],
    },
  };
}

function tokenOf({ behave }: StubFhir): object {
  return { access_token: 'stub-token', token_type: 'Bearer', expires_in: 3600, ...behave.smart };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
