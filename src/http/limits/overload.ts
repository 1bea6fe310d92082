/** Stands before every call: 503 with Retry-After when there is more to do than can be answered soon. */
import type { RequestHandler, Response } from 'express';
import { ServiceError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { HttpMeter } from '../meter.ts';
import { notesOf } from '../respond.ts';
import { Admission } from './admission.ts';
import { createRefusal } from './refuse.ts';

/** A burst is over in a second; under lasting overload every attempt is as good as another. */
const RETRY_SECONDS = 1;

export interface OverloadGuard {
  /** Refuses, or holds a place until the answer is out or the caller is gone. */
  readonly handler: RequestHandler;
  /**
   * Waits for a body without holding a place: those who send slowly, or never end, could otherwise take them all.
   *
   * @throws ServiceError `unavailable` when there is no place any more once the body is there
   */
  readonly whileSending: <T>(response: Response, body: Promise<T>) => Promise<T>;
}

export interface OverloadOptions {
  readonly maxCalls: number;
  readonly log: Log;
  readonly meter?: HttpMeter;
}

export function createOverloadGuard({ maxCalls, log, meter }: OverloadOptions): OverloadGuard {
  const admission = new Admission({ maxCalls });
  const refusal = createRefusal({
    code: 'unavailable',
    diagnostics: 'too many calls at once',
    event: 'calls refused: too many at once',
    log,
    refused: (status) => meter?.refused(status, 'overload'),
  });
  const handler: RequestHandler = (request, response, next) => {
    if (request.method === 'OPTIONS') next();
    else if (!admission.enter()) refusal.answer(response, RETRY_SECONDS);
    else {
      holdPlace(response, admission);
      next();
    }
  };
  return {
    handler,
    async whileSending(response, body) {
      const notes = notesOf(response);
      if (notes.hasPlace !== true) return body;
      notes.hasPlace = false;
      admission.leave();
      const value = await body;
      if (response.closed) return value;
      if (!admission.enterAgain()) throw tooManyCalls(response);
      notes.hasPlace = true;
      return value;
    },
  };
}

function holdPlace(response: Response, admission: Admission): void {
  const notes = notesOf(response);
  notes.hasPlace = true;
  response.once('close', () => {
    if (notes.hasPlace === true) admission.leave();
    notes.hasPlace = false;
  });
}

function tooManyCalls(response: Response): ServiceError {
  response.setHeader('Retry-After', RETRY_SECONDS);
  return new ServiceError('unavailable', [{ diagnostics: 'too many calls at once' }]);
}
