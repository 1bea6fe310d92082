/** What a connection may cost before a call is there: time for headers and body, idle time, size and number of headers. */
import { type Server, type ServerOptions, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import { type ErrorCode, ServiceError, toOperationOutcome } from '../../errors.ts';

export interface ConnectionLimits {
  /** Milliseconds in which all headers must have come. */
  readonly headersTimeout: number;
  /** Milliseconds in which the whole request must have come, its body included. */
  readonly requestTimeout: number;
  /** Milliseconds that a kept connection may be idle. */
  readonly keepAliveTimeout: number;
  /** Every so many milliseconds Node looks for connections that are over time. */
  readonly connectionsCheckingInterval: number;
}

export const connectionLimits: ConnectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the 60 s of the usual proxies: the side that sends must be the one that closes, or calls get lost.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

/** A signed token is about a kilobyte. */
const MAX_HEADER_BYTES = 16_384;
const MAX_HEADERS = 100;
const MAX_CONNECTIONS = 10_000;

/** Options for `createServer` of `node:http` and `node:https`. */
export function serverOptions(limits: ConnectionLimits = connectionLimits): ServerOptions {
  return { ...limits, maxHeaderSize: MAX_HEADER_BYTES, insecureHTTPParser: false };
}

/** Bounds connections, and answers what is no HTTP request with an OperationOutcome like everything else. */
export function guardConnections(server: Server): void {
  server.maxConnections = MAX_CONNECTIONS;
  // By itself Node drops the headers beyond its limit and goes on; `fewHeaders` refuses the call.
  server.maxHeadersCount = 0;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => answerBroken(error.code ?? '', socket));
}

/** Refuses a request with more headers than any client has a use for. */
export const fewHeaders: RequestHandler = ({ rawHeaders }, _response, next) => {
  // Names and values by turns.
  if (rawHeaders.length <= 2 * MAX_HEADERS) return next();
  throw new ServiceError('headers-too-large', [{ diagnostics: `the limit is ${MAX_HEADERS} headers` }]);
};

const brokenBy: ReadonlyMap<string, ErrorCode> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 'request-timeout'],
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'body-too-large'],
]);

function answerBroken(code: string, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const error = new ServiceError(brokenBy.get(code) ?? 'not-http');
  const body = JSON.stringify(toOperationOutcome(error, ''));
  const lines = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
    'Content-Type: application/fhir+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
  // Whoever does not read the answer keeps no connection by that.
  socket.destroySoon();
}
