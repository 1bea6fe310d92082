/** What the HTTP side tells whoever counts: how each call ended. */

import type { Response } from 'express';
import type { RefusalReason } from '../auth/reason.ts';
import type { ErrorCode } from '../errors.ts';
import { type FailedAnswer, notesOf } from './respond.ts';

/** Why a call was refused before anything of it was read. */
export type Refused = RefusalReason | 'rate' | 'overload';

export interface HttpMeter {
  /**
   * A hook call of a known service was answered, well or not.
   *
   * @param status of the answer; 0 when the caller was gone before it
   */
  answered(call: {
    readonly service: string;
    readonly client?: string | undefined;
    readonly status: number;
    readonly milliseconds: number;
  }): void;
  /** A call was not let in. */
  refused(status: number, reason: Refused): void;
  /** Any answer that is an error. */
  failed(code: ErrorCode, status: number): void;
}

interface Counting {
  readonly meter?: HttpMeter;
  /** Milliseconds of a monotonic clock. */
  readonly clock?: () => number;
}

const usualClock = performance.now.bind(performance);

/** @param failed undefined when the caller was gone before the answer */
export function countFailure(
  response: Response,
  failed: FailedAnswer | undefined,
  { meter, clock = usualClock }: Counting,
): void {
  if (meter === undefined) return;
  const { service, client, started, reason } = notesOf(response);
  if (failed !== undefined) meter.failed(failed.code, failed.status);
  if (failed?.code === 'not-authenticated' && reason !== undefined) meter.refused(failed.status, reason);
  if (service === undefined || started === undefined) return;
  meter.answered({ service, client, status: failed?.status ?? 0, milliseconds: clock() - started });
}
