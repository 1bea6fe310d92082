/** Refusals that must cost next to nothing: the answer is made once, and the log hears of them in sums. */
import type { ServerResponse } from 'node:http';
import { type ErrorCode, errorCatalogue, ServiceError, toOperationOutcome } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { NOTHING_RUNS } from '../respond.ts';

const EVERY_MS = 1000;

export interface Refusal {
  /** @param seconds after which another attempt makes sense, at least 1 */
  readonly answer: (response: ServerResponse, seconds: number) => void;
}

export interface RefusalOptions {
  readonly code: ErrorCode;
  readonly diagnostics: string;
  /** Is logged with the number of refusals, once for each second in which there were any. */
  readonly event: string;
  readonly log: Log;
  /** Hears of each. */
  readonly refused?: ((status: number) => void) | undefined;
}

/** Answers without reading the body; Node lets it run off, and the connection stays open for the next attempt. */
export function createRefusal({ code, diagnostics, event, log, refused }: RefusalOptions): Refusal {
  const outcome = toOperationOutcome(new ServiceError(code, [{ diagnostics }]), '');
  const bytes = Buffer.from(JSON.stringify(outcome));
  const { status } = errorCatalogue[code];
  const headers = {
    'Content-Type': 'application/fhir+json; charset=utf-8',
    'Content-Length': bytes.length,
    'Content-Language': 'en',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': NOTHING_RUNS,
  };
  const count = countedBySecond((calls) => log.warn(event, { errorCode: code, status, refused: calls }));
  return {
    answer(response, seconds) {
      count();
      refused?.(status);
      response.setHeader('Retry-After', Math.max(1, Math.ceil(seconds)));
      response.writeHead(status, headers);
      response.end(bytes);
    },
  };
}

/** One timer for each second in which something was counted, none otherwise. */
function countedBySecond(tell: (count: number) => void): () => void {
  let count = 0;
  const end = (): void => {
    tell(count);
    count = 0;
  };
  return () => {
    if (count++ === 0) setTimeout(end, EVERY_MS).unref();
  };
}
