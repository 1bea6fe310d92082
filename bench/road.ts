/** The real road in this process, without a server around it. */
import { parseHookCall } from '../src/cds-hooks/parse-call.ts';
import { loadConfig } from '../src/config.ts';
import { buildParts } from '../src/parts.ts';
import type { Answer } from '../src/service/road.ts';

/** Body of a hook call as parsed JSON in, answer of the road out: request checks, facts, rules and cards included. */
export type BenchRoad = (serviceId: string, body: unknown) => Promise<Answer>;

export function createBenchRoad(): BenchRoad {
  const { road } = buildParts(loadConfig({ RYGGRAD_DEMO: 'off' }));
  const { signal } = new AbortController();
  return async (serviceId, body) => road(parseHookCall(serviceId, body), { locale: 'nb', signal });
}
