/** Counts what all answers of one call together bring over the wire, and ends the one that brings too much. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';

export interface ByteBudget {
  left: number;
}

/** Words of the errors: fetch may hand on nothing of an error but its text. */
export const budgetSpent = 'the FHIR servers sent more than one call may read';
export const compressed = 'the answer is compressed, which was not asked for';

/** The same connections, but every byte that comes is taken from the budget, and compressed answers are refused. */
export function withBudget(dispatcher: Dispatcher, budget: ByteBudget): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => dispatch(options, new Counting(handler, budget)));
}

class Counting implements Dispatcher.DispatchHandler {
  readonly #handler: Dispatcher.DispatchHandler;
  readonly #budget: ByteBudget;
  #isOver = false;

  constructor(handler: Dispatcher.DispatchHandler, budget: ByteBudget) {
    this.#handler = handler;
    this.#budget = budget;
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    this.#handler.onRequestStart?.(controller, context);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
    message?: string,
  ): void {
    // A few bytes on the wire could unpack to more than there is memory.
    if (isCompressed(headers['content-encoding'])) this.#end(controller, compressed);
    else this.#handler.onResponseStart?.(controller, status, headers, message);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#budget.left -= chunk.length;
    if (this.#budget.left < 0) this.#end(controller, budgetSpent);
    else if (!this.#isOver) this.#handler.onResponseData?.(controller, chunk);
  }

  onResponseEnd(controller: Dispatcher.DispatchController, trailers: IncomingHttpHeaders): void {
    if (!this.#isOver) this.#handler.onResponseEnd?.(controller, trailers);
  }

  onResponseError(controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.#isOver) this.#handler.onResponseError?.(controller, error);
  }

  #end(controller: Dispatcher.DispatchController, words: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const error = new Error(words);
    controller.abort(error);
    // fetch loses an error that comes in the same breath as head and body, and then waits for ever.
    setImmediate(() => this.#handler.onResponseError?.(controller, error));
  }
}

function isCompressed(encoding: string | readonly string[] | undefined): boolean {
  return encoding !== undefined && `${encoding}`.trim().toLowerCase() !== 'identity';
}
