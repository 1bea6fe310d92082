/** Bounds the calls of one client in a minute: 429 with Retry-After, and the state of the limit on every answer. */
import { isIPv6 } from 'node:net';
import type { RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Log } from '../../log.ts';
import type { HttpMeter } from '../meter.ts';
import { notesOf } from '../respond.ts';
import { createRefusal } from './refuse.ts';

const WINDOW_SECONDS = 60;

export interface CallRateOptions {
  /** Calls per minute that a client may make; undefined: as many as it likes. Asked at every call. */
  readonly limitOf: (client: string | undefined) => number | undefined;
  readonly log: Log;
  readonly meter?: HttpMeter;
}

/**
 * Counts by the client whose token was checked; where nobody is asked for one, by the address that the call comes from.
 * Each process counts for itself. Headers are those of draft-ietf-httpapi-ratelimit-headers.
 */
export function createCallRate({ limitOf, log, meter }: CallRateOptions): RequestHandler {
  // The limit is compared here, because it may differ by client and change with a reload; the library keeps the windows.
  const windows = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: WINDOW_SECONDS });
  const refusal = createRefusal({
    code: 'too-many-requests',
    diagnostics: 'more calls in a minute than agreed',
    event: 'calls refused: rate',
    log,
    refused: (status) => meter?.refused(status, 'rate'),
  });
  return async (request, response, next) => {
    const { client } = notesOf(response);
    const limit = limitOf(client);
    if (limit === undefined || request.method === 'OPTIONS') return next();
    const { consumedPoints, msBeforeNext } = await windows.consume(
      client ?? neighbourhoodOf(request.socket.remoteAddress),
    );
    const seconds = Math.ceil(msBeforeNext / 1000);
    response.setHeader('RateLimit-Policy', `"calls";q=${limit};w=${WINDOW_SECONDS}`);
    response.setHeader('RateLimit', `"calls";r=${Math.max(0, limit - consumedPoints)};t=${seconds}`);
    if (consumedPoints > limit) return refusal.answer(response, seconds);
    next();
  };
}

/** Of an IPv6 address the network (/64): everybody has 2⁶⁴ addresses to call from. */
export function neighbourhoodOf(address = ''): string {
  if (!isIPv6(address) || address.includes('.')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail ? tail.split(':') : [])];
  return whole.slice(0, 4).join(':');
}
