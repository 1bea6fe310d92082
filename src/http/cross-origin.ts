/** CORS by allow-list: which browser pages may call the service. Never a wildcard, never credentials. */
import cors from 'cors';
import type { RequestHandler } from 'express';
import { CORRELATION_HEADER } from './respond.ts';

/** A page served from this machine, on any port. */
const loopbackOrigin = /^https?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/;

/** @param options allowed origins, and whether pages on the loopback interface are allowed (demo) */
export function crossOrigin(options: {
  readonly origins: readonly string[];
  readonly loopback: boolean;
}): RequestHandler {
  const allowed = new Set(options.origins);
  const answerPage = cors({
    origin: (origin, answer) => {
      answer(null, origin !== undefined && (allowed.has(origin) || (options.loopback && loopbackOrigin.test(origin))));
    },
    methods: ['GET', 'POST'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Accept-Language'],
    exposedHeaders: [CORRELATION_HEADER, 'Content-Language'],
    maxAge: 600,
    optionsSuccessStatus: 204,
  });
  // Servers send no Origin: nearly every call, and none that CORS has a word on.
  return (request, response, next) =>
    request.headers.origin === undefined ? next() : answerPage(request, response, next);
}
