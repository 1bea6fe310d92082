/** Reads a request body as JSON: media type, compression and size are checked before a byte is kept. */
import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../errors.ts';
import { parseJson } from './json-text.ts';
import type { HeldBytes } from './limits/held-bytes.ts';

const jsonType = /^application\/(?:[a-z0-9.+-]+\+)?json$/;
const utf8Charset = /^charset="?utf-?8"?$/;

/**
 * @param limit in bytes
 * @throws ServiceError 400, 413 or 415; ClientGone when the caller hung up
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  return parseJson(await readBytes(request, { limit }));
}

export interface ReadOptions {
  /** In bytes. */
  readonly limit: number;
  /** Bytes of all bodies that are coming in. */
  readonly held?: HeldBytes;
}

/**
 * The bytes of a body that claims to be JSON.
 *
 * @throws ServiceError 413, 415, or 503 when bodies together take too much memory; ClientGone when the caller hung up
 */
export async function readBytes(request: IncomingMessage, options: ReadOptions): Promise<Buffer> {
  checkHeaders(request, options.limit);
  const body = { chunks: [] as Buffer[], size: 0 };
  try {
    await collected(request, body, options);
  } finally {
    options.held?.release(body.size);
  }
  const [only] = body.chunks;
  return body.chunks.length === 1 && only !== undefined ? only : Buffer.concat(body.chunks, body.size);
}

/** The caller closed the connection: there is nobody left to answer. */
export class ClientGone extends Error {
  constructor() {
    super('the caller closed the connection');
    this.name = 'ClientGone';
  }
}

function checkHeaders({ headers }: IncomingMessage, limit: number): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (!jsonType.test(type.trim())) {
    throw unsupported('Content-Type', 'must be application/json or application/fhir+json');
  }
  for (const parameter of parameters) {
    const foreign = parameter.trim().startsWith('charset=') && !utf8Charset.test(parameter.trim());
    if (foreign) throw unsupported('Content-Type', 'the charset must be utf-8');
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw unsupported('Content-Encoding', 'must be left out');
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
}

function unsupported(header: string, diagnostics: string): ServiceError {
  return new ServiceError('unsupported-media-type', [{ diagnostics: `${header}: ${diagnostics}` }]);
}

function tooLarge(limit: number): ServiceError {
  return new ServiceError('body-too-large', [{ diagnostics: `the limit is ${limit} bytes` }]);
}

interface Body {
  readonly chunks: Buffer[];
  size: number;
}

/** Collects the body; past a limit the rest is let run off unread, so that the caller still hears the answer. */
function collected(request: IncomingMessage, body: Body, { limit, held }: ReadOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: ServiceError): void => {
      request.off('data', onData);
      request.resume();
      reject(error);
    };
    const onData = (chunk: Buffer): void => {
      body.size += chunk.length;
      const fits = held?.hold(chunk.length) ?? true;
      if (body.size > limit) refuse(tooLarge(limit));
      else if (fits) body.chunks.push(chunk);
      else refuse(new ServiceError('unavailable', [{ diagnostics: 'too many large bodies at once' }]));
    };
    request.on('data', onData);
    request.once('end', resolve);
    request.once('error', () => reject(new ClientGone()));
    request.once('close', () => {
      if (!request.readableEnded) reject(new ClientGone());
    });
  });
}
