/** Properties of the request check: whatever JSON comes, the answer is a call or a ServiceError, and no value leaks. */

import { parseHookCall } from '../../src/cds-hooks/parse-call.ts';
import { ServiceError, toOperationOutcome } from '../../src/errors.ts';
import { bundleOf, serviceIds, validCall } from '../support/requests.ts';
import { fc } from '../support/seeded.ts';

const fhirServer = 'https://ehr.example/fhir';
const everything = {
  fhirServer,
  fhirAuthorization: { access_token: 'a', token_type: 'Bearer', patient: 'pasient-1' },
  prefetch: {
    patient: { resourceType: 'Patient', id: 'pasient-1' },
    serviceRequests: bundleOf({ resourceType: 'ServiceRequest', id: 'o1' }),
  },
};
const tasks = [{ resourceType: 'Task', contained: [{ resourceType: 'ServiceRequest', id: 'o1' }] }];

/** Every place in a JSON value, as a path of keys. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const members = Object.entries(value ?? {});
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]),
  );
}

/** A call with one place replaced by any JSON, in which every text is marked. */
const anyJson = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): unknown =>
    JSON.parse(JSON.stringify(value), (_key, member: unknown) => (typeof member === 'string' ? `§${member}` : member)),
  );
const spoiled = fc.constantFrom(...serviceIds).chain((id) => {
  const call = { ...validCall(id, everything, id.endsWith('dispatch') ? { fulfillmentTasks: tasks } : {}) };
  return fc.record({
    id: fc.constant(id),
    body: fc.tuple(fc.constantFrom(...placesIn(call)), anyJson).map(([place, by]) => replaced(call, place, by)),
  });
});

describe('any JSON in any place of a call', () => {
  it('[CH-33] is read or refused by a ServiceError that quotes none of it', () => {
    fc.assert(
      fc.property(spoiled, ({ id, body }) => {
        try {
          expect(parseHookCall(id, body).patientId).toMatch(/^[\w.-]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(ServiceError);
          expect(JSON.stringify(toOperationOutcome(error, 'c'))).not.toContain('§');
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing in the body', () => {
    fc.assert(
      fc.property(spoiled, ({ id, body }) => {
        const before = JSON.stringify(body);
        try {
          parseHookCall(id, body);
        } catch {
          // Refused is as good as read: here only the body is looked at.
        }
        expect(JSON.stringify(body)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });
});
