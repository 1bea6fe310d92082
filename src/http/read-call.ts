/** From the bytes of a body to a checked hook call: on the thread that took the request, or on one that decides. */
import { parseHookCall } from '../cds-hooks/parse-call.ts';
import { defaultPlan, keysOf, type QueryPlan } from '../cds-hooks/prefetch.ts';
import type { HookCall } from '../cds-hooks/types.ts';
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
