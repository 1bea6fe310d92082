/** Counts what all answers of one call together bring over the wire, and ends the one that brings too much. */
import type { Dispatcher } from 'undici';

export interface ByteBudget {
  left: number;
}

/** Words of the error: fetch may hand on nothing of an error but its text. */
export const budgetSpent = 'the FHIR servers sent more than one call may read';

/** The same connections, but every byte that comes is taken from the budget. */
export function withBudget(dispatcher: Dispatcher, budget: ByteBudget): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => dispatch(options, counting(handler, budget)));
}

function counting(handler: Dispatcher.DispatchHandler, budget: ByteBudget): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
    onRequestUpgrade: (controller, status, headers, socket) =>
      handler.onRequestUpgrade?.(controller, status, headers, socket),
    onResponseStart: (controller, status, headers, message) =>
      handler.onResponseStart?.(controller, status, headers, message),
    onResponseData: (controller, chunk) => {
      budget.left -= chunk.length;
      if (budget.left < 0) controller.abort(new Error(budgetSpent));
      else handler.onResponseData?.(controller, chunk);
    },
    onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
    onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
  };
}
