/** Whatever a client sends as prefetch: gathering never throws, and no type is neither read nor called unavailable. */

import { createGatherer } from '../../src/fhir/gather.ts';
import type { Gathered } from '../../src/fhir/gathered.ts';
import { fc } from '../support/seeded.ts';
import {
  bundle,
  condition,
  conditions,
  encounter,
  input,
  medicines,
  noServer,
  observation,
  outcome,
  patient,
} from './samples.ts';

const gather = createGatherer({ allowed: noServer, deadlineMs: 200, clock: () => 0 });
afterAll(() => gather.close());
const queries = [conditions, encounter, medicines, patient];

async function gathered(prefetch: Record<string, unknown>): Promise<Gathered> {
  return gather(input(queries, { prefetch }), new AbortController().signal);
}

const resource = fc.oneof(
  fc.constantFrom(condition('a'), observation('b'), outcome('error', 'exception'), outcome('warning', 'suppressed')),
  fc.record({ resourceType: fc.constantFrom('Condition', 'Bundle', 'MedicationRequest', 'Claim') }),
  fc.jsonValue(),
);
const answer = fc.oneof(
  { weight: 3, arbitrary: fc.array(resource).map((resources) => bundle(resources as object[])) },
  {
    weight: 2,
    arbitrary: fc.record(
      { resourceType: fc.constant('Bundle'), entry: fc.jsonValue(), link: fc.jsonValue(), total: fc.jsonValue() },
      { requiredKeys: ['resourceType'] },
    ),
  },
  { weight: 1, arbitrary: resource },
);
const prefetch = fc.dictionary(fc.constantFrom('conditions', 'encounter', 'medicines', 'patient', 'other'), answer);

it('every type asked for is read, or unavailable, or both', async () => {
  await fc.assert(
    fc.asyncProperty(prefetch, async (sent) => {
      const { resources, unavailable } = await gathered(sent);
      for (const { resourceType } of queries) {
        expect(resources.has(resourceType) || unavailable.has(resourceType)).toBe(true);
      }
    }),
  );
});

it('what is wholly unavailable is unavailable, and none of it was read', async () => {
  await fc.assert(
    fc.asyncProperty(prefetch, async (sent) => {
      const { unavailable, whollyUnavailable, reads } = await gathered(sent);
      for (const type of whollyUnavailable) {
        expect(unavailable.has(type)).toBe(true);
        expect(reads.filter(({ resourceType, outcome: how }) => resourceType === type && how === 'ok')).toEqual([]);
      }
    }),
  );
});

it('an error among the entries is never lost, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.nat(6), async (before, after) => {
      const some = (count: number): object[] => Array.from({ length: count }, (_, index) => condition(`c${index}`));
      const sent = bundle([...some(before), outcome('error', 'exception'), ...some(after)]);
      expect((await gathered({ conditions: sent })).unavailable.has('Condition')).toBe(true);
    }),
  );
});
