/** Reads a request body as JSON: media type, compression and size are checked before a byte is kept. */
import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../errors.ts';
import { parseJson } from './json-text.ts';

const jsonType = /^application\/(?:[a-z0-9.+-]+\+)?json$/;
const utf8Charset = /^charset="?utf-?8"?$/;

/**
 * @param limit in bytes
 * @throws ServiceError 400, 413 or 415; ClientGone when the caller hung up
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  checkHeaders(request, limit);
  return parseJson(await readBytes(request, limit));
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

/** Collects the body; past the limit the rest is let run off unread, so that the caller still hears the answer. */
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      request.off('data', onData);
      request.resume();
      reject(tooLarge(limit));
    };
    request.on('data', onData);
    request.once('end', () => resolve(joined(chunks, size)));
    request.once('error', () => reject(new ClientGone()));
    request.once('close', () => {
      if (!request.readableEnded) reject(new ClientGone());
    });
  });
}

function joined(chunks: readonly Buffer[], size: number): Buffer {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
}
