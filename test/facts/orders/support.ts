/** Builds orders for the tests of this folder. */
import type { FhirResource } from 'fhir/r4';
import type { OrderFact } from '../../../src/domain/patient-facts.ts';
import type { OrderReader } from '../../../src/facts/orders/types.ts';

/** JSON as it comes over the wire: possibly not what its type says. */
export function resource(fields: object): FhirResource {
  return JSON.parse(JSON.stringify(fields)) as FhirResource;
}

export function serviceRequest(fields: object): FhirResource {
  const base = { resourceType: 'ServiceRequest', id: '1', status: 'draft', intent: 'order' };
  return resource({ ...base, subject: { reference: 'Patient/1' }, ...fields });
}

/** One ServiceRequest with these fields, read with the back not being today's matter unless said. */
export function readOne(read: OrderReader, fields: object, backIsTodaysMatter = false): OrderFact {
  const [fact] = read([{ resource: serviceRequest(fields), selected: true }], [], backIsTodaysMatter);
  if (fact === undefined) throw new Error('no fact was read');
  return fact;
}
