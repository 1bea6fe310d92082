/** The ways in which a FHIR server fails us, each played over a real socket. */
import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4';
import { answerRightly, type Exchange, type Misbehave, outcome, sendJson } from './chart-server.ts';

export interface Fault {
  readonly name: string;
  readonly misbehave: Misbehave;
  /** What is left of the answer: all of it (a mere warning), a part, or nothing. */
  readonly leaves: 'all' | 'part' | 'nothing';
  /** Ends with our deadline only. */
  readonly isSlow?: true;
  /** The record is blocked for this user, and the card must say so. */
  readonly isBlocked?: true;
  /** Data that are whole, and somebody else's. */
  readonly isMixUp?: true;
  /** Has no meaning where one resource is read by its id. */
  readonly onlySearches?: true;
  /** Another server in place of the one that works: only what prefetch left open is asked there. */
  readonly serverInstead?: (base: string) => string;
}

const nothing = (name: string, misbehave: Misbehave, more: Partial<Fault> = {}): Fault => ({
  name,
  misbehave,
  leaves: 'nothing',
  ...more,
});

/** An HTTP status with a body as servers send it: an outcome for the even codes, a page of words for the odd ones. */
function status(code: number, name: string): Fault {
  return nothing(`${code} ${name}`, ({ response }) => {
    const body = code % 2 === 0 ? JSON.stringify(outcome('error', 'processing')) : '<html>error</html>';
    const contentType = code % 2 === 0 ? 'application/fhir+json' : 'text/html';
    response.writeHead(code, { 'content-type': contentType }).end(body);
  });
}

const raw = (text: string, contentType: string): Misbehave => {
  return ({ response }) => void response.writeHead(200, { 'content-type': contentType }).end(text);
};

const bare = (resource: object): Misbehave => {
  return ({ response }) => sendJson(response, resource);
};

/** The right searchset, changed. A read has no searchset: it is then put into one, as some servers do. */
export function searchset({ right }: Exchange): Bundle {
  if (right?.resourceType === 'Bundle') return right;
  return { resourceType: 'Bundle', type: 'searchset', entry: right === undefined ? [] : [{ resource: right }] };
}

const withOutcome = (kept: boolean, resource: FhirResource): Misbehave => {
  return (exchange) => {
    const whole = searchset(exchange);
    const entry: BundleEntry[] = [...(kept ? (whole.entry ?? []) : []), { resource, search: { mode: 'outcome' } }];
    sendJson(exchange.response, { ...whole, total: undefined, entry });
  };
};

/** Writes a little for ever; stops when we hang up. */
function drip(exchange: Exchange, first: string, more: string): void {
  const { socket } = exchange.request;
  socket.write(first);
  const timer = setInterval(() => socket.write(more), 20);
  exchange.response.once('close', () => clearInterval(timer));
}

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n';

/** The right first page, with a link to go on with. */
const linkedTo = (next: (exchange: Exchange) => string | undefined, more: object = {}): Misbehave => {
  return (exchange) => {
    const url = next(exchange);
    const link = url === undefined ? [{ relation: 'next' }] : [{ relation: 'next', url }];
    sendJson(exchange.response, { ...searchset(exchange), total: undefined, link, ...more });
  };
};

/** Servers beside the one of a cell. */
export interface Surroundings {
  /** Base of a server that nobody may ask. */
  readonly elsewhere: string;
  /** Base of a server whose certificate nobody trusts. */
  readonly untrusted: string;
}

/** Nobody listens on this port, which is not on the list of ports that fetch refuses by itself. */
const nobody = 'http://127.0.0.1:2';
/** Each cell names a base of its own, so that no cell finds the server paused by another one. */
const ownPath = (base: string): string => new URL(base).port;

export function faultsWith({ elsewhere, untrusted }: Surroundings): readonly Fault[] {
  return [
    nothing('refused', answerRightly, { serverInstead: (base) => `${nobody}/${ownPath(base)}` }),
    nothing('TLS error: no TLS there', answerRightly, { serverInstead: (base) => base.replace('http:', 'https:') }),
    nothing('TLS error: certificate', answerRightly, { serverInstead: (base) => `${untrusted}/${ownPath(base)}` }),
    nothing('reset', ({ request }) => void request.socket.resetAndDestroy()),
    nothing('closed without an answer', ({ request }) => void request.socket.destroy()),
    nothing('cut off in the body', ({ request }) => {
      request.socket.end(`${head}Content-Length: 5000\r\n\r\n{"resourceType":"Bundle",`);
    }),
    nothing('no HTTP', ({ request }) => void request.socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
    nothing('time-out', () => undefined, { isSlow: true }),
    nothing('slow headers', (exchange) => drip(exchange, head, 'X-Wait: 1\r\n'), { isSlow: true }),
    nothing('slow body', (exchange) => drip(exchange, `${head}\r\n{"resourceType":"Bundle"`, ' '), { isSlow: true }),
    nothing('truncated JSON', (exchange) => {
      const text = JSON.stringify(searchset(exchange));
      raw(text.slice(0, Math.ceil(text.length / 2)), 'application/fhir+json')(exchange);
    }),
    nothing('HTML', raw('<!doctype html><title>Log in</title>', 'text/html')),
    nothing('HTML called JSON', raw('<!doctype html><title>Log in</title>', 'application/fhir+json')),
    nothing('empty body', raw('', 'application/fhir+json')),
    nothing('JSON null', raw('null', 'application/fhir+json')),
    nothing('wrong resourceType', bare({ resourceType: 'Basic', id: 'x' })),
    nothing('searchset of another type', (exchange) => {
      sendJson(exchange.response, {
        resourceType: 'Bundle',
        entry: [{ resource: { resourceType: 'Basic', id: 'x' } }],
      });
    }),
    nothing("another patient's data", (exchange) => sendJson(exchange.response, ofAnother(exchange)), {
      isMixUp: true,
    }),
    nothing('OperationOutcome with 200, error', bare(outcome('error', 'exception'))),
    nothing('searchset with an error', withOutcome(false, outcome('error', 'exception'))),
    { name: 'part and an error', misbehave: withOutcome(true, outcome('error', 'timeout')), leaves: 'part' },
    { name: 'part and "incomplete"', misbehave: withOutcome(true, outcome('warning', 'incomplete')), leaves: 'part' },
    { name: 'mere warning', misbehave: withOutcome(true, outcome('warning', 'informational')), leaves: 'all' },
    nothing('blocked journal', withOutcome(false, outcome('warning', 'suppressed')), { isBlocked: true }),
    {
      ...nothing('partly blocked', withOutcome(true, outcome('information', 'suppressed'))),
      leaves: 'part',
      isBlocked: true,
    },
    nothing('blocked, 403', ({ response }) => sendJson(response, outcome('error', 'suppressed'), 403), {
      isBlocked: true,
    }),
    status(401, 'unauthorized'),
    status(403, 'forbidden'),
    status(404, 'not found'),
    status(410, 'gone'),
    status(429, 'too many requests'),
    status(500, 'server error'),
    status(503, 'unavailable'),
    nothing('redirect elsewhere', ({ response, url }) => {
      response.writeHead(302, { location: `${elsewhere}/${url}` }).end();
    }),
    ...pageFaults(elsewhere),
  ];
}

const onePage = { leaves: 'part', onlySearches: true } as const;

function pageFaults(elsewhere: string): readonly Fault[] {
  return [
    { ...onePage, name: 'page loop', misbehave: linkedTo(({ base, url }) => `${base}/${url}`) },
    {
      ...onePage,
      name: 'endless pages',
      misbehave: linkedTo(({ base, resourceType, page }) => `${base}/${resourceType}?page=${page + 1}`),
    },
    { ...onePage, name: 'next elsewhere', misbehave: linkedTo(({ resourceType }) => `${elsewhere}/${resourceType}`) },
    { ...onePage, name: 'next without an address', misbehave: linkedTo(() => undefined) },
    {
      ...onePage,
      name: 'fewer than counted',
      misbehave: (exchange) => sendJson(exchange.response, { ...searchset(exchange), total: 500 }),
    },
    {
      ...onePage,
      name: 'entry is no list',
      misbehave: bare({ resourceType: 'Bundle', entry: { resource: {} } }),
      leaves: 'nothing',
    },
  ];
}

/** What another patient's record would give: the right answer with every patient exchanged. */
function ofAnother({ right, resourceType }: Exchange): unknown {
  const theirs = right ?? { resourceType, id: 'x' };
  const text = JSON.stringify(theirs).replaceAll('Patient/p1', 'Patient/p2');
  return JSON.parse(theirs.resourceType === 'Patient' ? text.replaceAll('"p1"', '"p2"') : text);
}
