/** What happens before any route: every answer gets its correlation id, and a process on its way down takes no call. */
import type { RequestHandler } from 'express';
import { ServiceError } from '../errors.ts';
import { CORRELATION_HEADER, notesOf } from './respond.ts';

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * On every answer, whoever writes it: the caller's correlation id if it is a UUID, for anything else could carry data
 * into the log; and that it must stay in no cache on the way.
 */
export function correlate(uuid: () => string): RequestHandler {
  return (request, response, next) => {
    const given = request.headers['x-correlation-id'];
    const correlationId = typeof given === 'string' && uuidForm.test(given) ? given : uuid();
    notesOf(response).correlationId = correlationId;
    response.setHeader(CORRELATION_HEADER, correlationId);
    response.setHeader('Cache-Control', 'no-store');
    next();
  };
}

export function refuseWhenClosing(closing: () => boolean = () => false): RequestHandler {
  return (_request, response, next) => {
    if (!closing()) return next();
    response.setHeader('Connection', 'close');
    throw new ServiceError('unavailable', [{ diagnostics: 'shutting down' }]);
  };
}
