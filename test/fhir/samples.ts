/** Small FHIR answers and calls that the tests of reading share. */
import type { Admission, AllowList } from '../../src/fhir/allow-list.ts';
import type { GatherInput, Query } from '../../src/fhir/gathered.ts';

/** For tests of what is read, not of who may be asked. */
const anywhere: Admission = { open: true, addresses: { allows: () => true } };
export const anyServer: AllowList = () => anywhere;
export const noServer: AllowList = () => undefined;

export const conditions: Query = { key: 'conditions', resourceType: 'Condition', url: 'Condition?patient=1' };
export const observations: Query = {
  key: 'labs',
  resourceType: 'Observation',
  url: 'Observation?patient=1&category=laboratory',
};
export const vitals: Query = {
  key: 'vitals',
  resourceType: 'Observation',
  url: 'Observation?patient=1&category=vital-signs',
};
export const medicines: Query = {
  key: 'medicines',
  resourceType: 'MedicationRequest',
  url: 'MedicationRequest?patient=1',
};
export const patient: Query = { key: 'patient', resourceType: 'Patient', url: 'Patient/1' };
export const encounter: Query = { key: 'encounter', resourceType: 'Encounter', url: 'Encounter/7' };

export function condition(id: string, more: object = {}): object {
  return { resourceType: 'Condition', id, subject: { reference: 'Patient/1' }, ...more };
}

export function observation(id: string, more: object = {}): object {
  return { resourceType: 'Observation', id, status: 'final', subject: { reference: 'Patient/1' }, ...more };
}

export function bundle(resources: readonly object[], more: object = {}): object {
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })), ...more };
}

export function outcome(severity: string, code: string): object {
  return { resourceType: 'OperationOutcome', issue: [{ severity, code }] };
}

export function input(queries: readonly Query[], more: Partial<GatherInput> = {}): GatherInput {
  return { queries, prefetch: {}, orderReferences: [], patientId: '1', ...more };
}
