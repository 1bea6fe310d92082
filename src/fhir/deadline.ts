/** One deadline for all reading of a call, which also ends when the caller goes away. */

export interface Limits {
  readonly signal: AbortSignal;
  /** Rejects when the signal aborts: whatever arrives later is not waited for. */
  readonly aborted: Promise<never>;
}

/** Runs `work` with a signal that aborts at the deadline or when the caller goes away, and clears the timer after. */
export async function underDeadline<T>(
  deadlineMs: number,
  caller: AbortSignal,
  work: (limits: Limits) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  // Nobody may be listening when the signal aborts: that is no unhandled rejection.
  aborted.catch(() => undefined);
  const stop = (): void => {
    controller.abort();
    reject(new Error('the deadline for reading has passed'));
  };
  const timer = setTimeout(stop, deadlineMs);
  caller.addEventListener('abort', stop, { once: true });
  if (caller.aborted) stop();
  try {
    return await work({ signal: controller.signal, aborted });
  } finally {
    clearTimeout(timer);
    caller.removeEventListener('abort', stop);
  }
}
