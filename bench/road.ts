/** The real road in this process, without a server around it. */
import { randomUUID } from 'node:crypto';
import { createCardMaker, loadCardTemplates } from '../src/cards/make-cards.ts';
import { parseHookCall } from '../src/cds-hooks/parse-call.ts';
import { resolveQueries } from '../src/cds-hooks/prefetch.ts';
import { createFactReader } from '../src/facts/read-facts.ts';
import { loadTerminology } from '../src/facts/terminology/terminology.ts';
import { createGatherer } from '../src/fhir/gather.ts';
import { createEvaluator } from '../src/rules/evaluate.ts';
import { type Answer, createRoad } from '../src/service/road.ts';

/** Body of a hook call as parsed JSON in, answer of the road out: checks, facts, rules and cards included. */
export function createBenchRoad(): (serviceId: string, body: unknown) => Promise<Answer> {
  const terminology = loadTerminology();
  const walk = createRoad({
    resolveQueries: (call) => resolveQueries(call),
    gather: createGatherer({ allowed: () => 'no', deadlineMs: 1000 }),
    readFacts: createFactReader({ terminology, timeZone: 'Europe/Oslo' }),
    evaluate: createEvaluator(),
    makeCards: createCardMaker({ templates: loadCardTemplates(), uuid: randomUUID }),
    now: () => new Date(),
    uuid: randomUUID,
    knowledge: 'bench',
    profile: 'current',
    clock: () => performance.now(),
  });
  const { signal } = new AbortController();
  return async (serviceId, body) => walk(parseHookCall(serviceId, body), { locale: 'nb', signal });
}
