/** From the bytes of a body to a checked hook call, on whichever thread decides, and to an answer on the one that took the request. */
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { defaultPlan, keysOf, type QueryPlan } from '../cds-hooks/prefetch.ts';
import type { CdsResponse, HookCall } from '../cds-hooks/types.ts';
import type { LogFields } from '../log.ts';
import { parseJson } from './json-text.ts';
import { refuseTooManyResources } from './limits/resource-count.ts';

export interface ReadCallOptions {
  /** Resources that the prefetch may hold. */
  readonly maxResources: number;
  /** The client's own. */
  readonly queryPlan?: QueryPlan | undefined;
}

/**
 * @param serviceId of the address that was called
 * @throws ServiceError with every field that is wrong
 */
export function readCall(serviceId: string, bytes: Buffer, { maxResources, queryPlan }: ReadCallOptions): HookCall {
  const body = parseJson(bytes);
  refuseTooManyResources(body, maxResources);
  return parseHookCall(serviceId, body, { prefetchKeys: keysOf(queryPlan ?? defaultPlan) });
}

export interface CallAnswer {
  /** The response as JSON in UTF-8. */
  readonly bytes: Buffer;
  readonly cards: number;
}

export interface AnswerCallOptions extends ReadCallOptions {
  readonly decide: (call: HookCall) => Promise<CdsResponse>;
  readonly note: (fields: LogFields) => void;
}

/** @throws what reading and deciding throw */
export async function answerBytes(serviceId: string, bytes: Buffer, options: AnswerCallOptions): Promise<CallAnswer> {
  const call = readCall(serviceId, bytes, options);
  options.note({ hookInstance: call.hookInstance });
  const response = await options.decide(call);
  return { bytes: Buffer.from(JSON.stringify(response)), cards: response.cards.length };
}
